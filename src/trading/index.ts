export { BidDesk } from './bid-desk.js';
export { takeBid } from './bid-out.js';
export { DrawRecord } from './draw-record.entity.js';
export { SessionBidder, SessionEvent, TradingSession, tradingEntities } from './session.entity.js';
export { type SessionAction, sessionLife, type SessionState, sessionStateNames } from './session.machine.js';
export { SessionBars } from './session-bars.js';
export { proveSessions, SessionProof, type SessionsReport } from './session-proof.js';
export { SessionQueries } from './sessions.queries.js';
export { TradingModule } from './trading.module.js';
