/**
 * Bids are sealed where the bidder sits, and shares are unwrapped where the holder sits (Tender Law 34): the page runs the very
 * module that the server opens with and that the tests run.
 */
export {
  fingerprintOf,
  hashOf,
  type HolderKey,
  type KeyFile,
  makeHolderKey,
  openKeyFile,
  seal,
  type Seat,
  seats,
  unwrapDrill,
  unwrapShare,
} from '../../src/tenders/sealing/index.js';
