export { OpenDataModule } from './opendata.module.js';
