/**
 * The engine of online ascending bidding (trading.md): state and command in, events or a refusal out. Pure and lean: it decides a bid on the path
 * that takes thousands a second. Amounts are fen (bigint, exact), times are milliseconds of the database's clock, which the caller reads after the lock.
 */
export { type BestQuote, type BiddingTerms, termsFaults } from './terms.js';
export {
  type BidBy,
  type BiddingEvent,
  type BiddingPhase,
  type BiddingState,
  type BidPlaced,
  fold,
  nextMinimum,
  openSession,
  phaseAt,
  type Standing,
} from './state.js';
export { type BiddingCode, biddingCodes, type BiddingRefusal } from './refusals.js';
export { type OrderChange, type StandingOrder, withOrder } from './standing-orders.js';
export { quotesOpened } from './quotes.js';
export { type MatchCommand } from './priority-match.js';
export { type BidCommand, type BiddingCommand, type BiddingDecision, decide, type OrderCommand } from './decide.js';
