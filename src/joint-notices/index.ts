export { JointNoticesModule } from './joint-notices.module.js';
