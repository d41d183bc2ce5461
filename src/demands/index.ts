export type { Demand } from './demand.entity.js';
export { demandLife } from './demand.machine.js';
export { DemandsModule } from './demands.module.js';
