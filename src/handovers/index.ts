export { HandoverQuery, HandoverView } from './handover.dto.js';
export { handoverLife } from './handover.machine.js';
export { Handovers } from './handovers.service.js';
export { HandoversModule } from './handovers.module.js';
