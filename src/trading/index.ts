export { SessionBidder, SessionEvent, TradingSession } from './session.entity.js';
export { type SessionAction, sessionLife, type SessionState, sessionStateNames } from './session.machine.js';
export { SessionProof } from './session-proof.js';
export { SessionQueries } from './sessions.queries.js';
export { TradingModule } from './trading.module.js';
