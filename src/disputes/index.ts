export { Dispute } from './dispute.entity.js';
export { disputeLife, disputeStateNames } from './dispute.machine.js';
export { DisputesModule } from './disputes.module.js';
