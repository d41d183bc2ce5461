export {
  type HolderKey,
  makeHolderKey,
  openKeyFile,
  seal,
  type Seat,
  seats,
  unwrapDrill,
  unwrapShare,
} from './sealing/index.js';
export { SealedBid, Tender } from './tender.entity.js';
export { type TenderAction, tenderLife, type TenderState, tenderStateNames } from './tender.machine.js';
export { TendersModule } from './tenders.module.js';
