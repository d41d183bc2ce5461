export { bidsOf, courseOf, happeningsOf } from './confirmation.document.js';
export { lawStatement } from './contract.document.js';
export { Certificate, Contract } from './contract.entity.js';
export { Deal, type DealBeneficiary, DealObjection } from './deal.entity.js';
export { type DealAction, dealLife, type DealState, dealStateNames, setAside } from './deal.machine.js';
export { type Outcome, DealOpening } from './deal-opening.service.js';
export { DealQueries } from './deals.queries.js';
export { DealsModule } from './deals.module.js';
export { ElectronicSeal, type ElectronicSignature } from './electronic-seal.js';
