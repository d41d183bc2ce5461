export { DossiersModule } from './dossiers.module.js';
export { elsewhere, paperSources } from './sources.js';
