export { fingerprintOf, type HolderKey, type KeyFile, makeHolderKey, openKeyFile, publicKeyOf } from './holder-key.js';
export {
  type BidContent,
  drillHashOf,
  hashOf,
  makeDrill,
  seal,
  type SealedEnvelope,
  type Seat,
  seats,
  unseal,
  unwrapDrill,
  unwrapShare,
} from './envelope.js';
