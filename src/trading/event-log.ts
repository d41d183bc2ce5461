import type { TxContext } from '../platform/index.js';
import { type BiddingEvent, fold } from '../rulebook/index.js';
import { applyState, chained, type Hand, rowOf, stateOf } from './bidding-state.js';
import { SessionEvent, type TradingSession } from './session.entity.js';

/** Appends the engine's events to a locked session: folds them, chains them, stores them. The caller saves the row. */
export async function append(
  ctx: TxContext,
  session: TradingSession,
  events: readonly BiddingEvent[],
  handOf: (event: BiddingEvent) => Hand | null = () => null,
): Promise<void> {
  let state = stateOf(session);
  let head = session.head;
  for (const event of events) {
    const hand = handOf(event);
    head = chained(head, session.id, event, hand);
    state = fold(state, event);
    await ctx.tx.insert(SessionEvent, rowOf(session.id, event, hand, head));
  }
  applyState(session, state, head);
}
