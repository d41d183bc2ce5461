export { type TenderAction, tenderLife, type TenderState, tenderStateNames } from './tender.machine.js';
export { TendersModule } from './tenders.module.js';
