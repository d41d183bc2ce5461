export { fingerprintOf, type HolderKey, type KeyFile, makeHolderKey, openKeyFile, publicKeyOf } from './holder-key.js';
export {
  type BidContent,
  hashOf,
  seal,
  type SealedEnvelope,
  type Seat,
  seats,
  unseal,
  unwrapShare,
} from './envelope.js';
