import { createHash } from 'node:crypto';
import type { BiddingEvent, BiddingState } from '../rulebook/index.js';
import { Money } from '../values/index.js';
import type { SessionEvent, TradingSession } from './session.entity.js';

const minutes = 60_000;

export const noHead = Buffer.alloc(32);

/** The columns of a session that decide a bid. */
export type LotFields = Pick<
  TradingSession,
  | 'id'
  | 'state'
  | 'mode'
  | 'best'
  | 'reserve'
  | 'increment'
  | 'maxIncrement'
  | 'maxAmount'
  | 'freePeriodMinutes'
  | 'extensionMinutes'
  | 'maxExtensions'
  | 'announcedOpensAt'
  | 'opensAt'
  | 'freePeriodEndsAt'
  | 'closesAt'
  | 'suspendedAt'
  | 'extensions'
  | 'seq'
  | 'head'
  | 'standingAmount'
  | 'standingApplicationId'
  | 'standingNumber'
  | 'standingAt'
  | 'standingSeq'
  | 'standingBy'
  | 'standingRank'
  | 'ordersSeq'
  | 'ordersHead'
>;

/** The stored session as the engine knows it: fen and milliseconds. The engine's bidder is the bidder number. */
export function stateOf(session: LotFields): BiddingState {
  const { standingAmount, standingNumber, standingAt, standingSeq } = session;
  return {
    terms: {
      opensAt: session.announcedOpensAt.getTime(),
      freePeriodMs: session.freePeriodMinutes * minutes,
      reserve: session.reserve.fen,
      increment: session.increment.fen,
      maxIncrement: session.maxIncrement?.fen ?? null,
      extensionMs: session.extensionMinutes * minutes,
      maxExtensions: session.maxExtensions,
      ...(session.mode === 'quotes' && { quotes: session.best }),
    },
    opensAt: session.opensAt.getTime(),
    freePeriodEndsAt: session.freePeriodEndsAt.getTime(),
    closesAt: session.closesAt.getTime(),
    extensions: session.extensions,
    standing:
      standingAmount === null
        ? null
        : {
            bidder: String(standingNumber),
            amount: standingAmount.fen,
            at: standingAt!.getTime(),
            seq: standingSeq!,
            by: session.standingBy!,
            rank: session.standingRank,
          },
    seq: session.seq,
    suspendedAt: session.suspendedAt?.getTime() ?? null,
    ended:
      session.state === 'closed' || session.state === 'unsold' || session.state === 'terminated' ? session.state : null,
  };
}

/** Writes the engine's state back onto the row; who stands behind the standing bid is the caller's to know. */
export function applyState(session: TradingSession, state: BiddingState, head: Buffer): void {
  session.opensAt = new Date(state.opensAt);
  session.freePeriodEndsAt = new Date(state.freePeriodEndsAt);
  session.closesAt = new Date(state.closesAt);
  session.extensions = state.extensions;
  session.seq = state.seq;
  session.suspendedAt = state.suspendedAt === null ? null : new Date(state.suspendedAt);
  session.standingAmount = state.standing && Money.ofFen(state.standing.amount);
  session.standingNumber = state.standing && Number(state.standing.bidder);
  session.standingAt = state.standing && new Date(state.standing.at);
  session.standingSeq = state.standing?.seq ?? null;
  session.standingBy = state.standing?.by ?? null;
  session.standingRank = state.standing?.rank ?? null;
  session.head = head;
}

/** Who stands behind a bid. */
export interface Hand {
  readonly applicationId: string;
  readonly accountId: string;
  /** Null where a standing order bid. */
  readonly key: string | null;
}

/** hash(n) = sha256(hash(n-1) || event n as one line). The line names everything that the event decided. */
export function chained(head: Buffer, sessionId: string, event: BiddingEvent, hand: Hand | null): Buffer {
  const facts =
    event.kind === 'bid'
      ? [
          event.bidder,
          event.amount,
          event.closesAt,
          event.extended,
          hand!.applicationId,
          hand!.accountId,
          hand!.key ?? '',
        ]
      : event.kind === 'restarted'
        ? [event.opensAt, event.freePeriodEndsAt, event.closesAt]
        : [];
  return createHash('sha256')
    .update(head)
    .update([sessionId, event.seq, kindOf(event), event.at, ...facts].join('|'))
    .digest();
}

/** How a bid came about belongs to its kind; the key, which the bidder chooses, stays the last word of the line. */
function kindOf(event: BiddingEvent): string {
  if (event.kind !== 'bid' || (event.by === 'hand' && event.rank === null)) return event.kind;
  return `bid ${event.by} ${event.rank ?? '-'}`;
}

/** A stored row as the engine's event. */
export function eventOf(row: SessionEvent): BiddingEvent {
  const { seq, kind } = row;
  const at = row.at.getTime();
  if (kind === 'bid') {
    return {
      kind,
      seq,
      at,
      bidder: String(row.number),
      amount: row.amount!.fen,
      by: row.madeBy!,
      rank: row.rank,
      closesAt: row.closesAt!.getTime(),
      extended: row.extended!,
    };
  }
  if (kind === 'restarted') {
    return {
      kind,
      seq,
      at,
      opensAt: row.opensAt!.getTime(),
      freePeriodEndsAt: row.freePeriodEndsAt!.getTime(),
      closesAt: row.closesAt!.getTime(),
    };
  }
  return { kind, seq, at };
}

/** The engine's event as a row. */
export function rowOf(sessionId: string, event: BiddingEvent, hand: Hand | null, hash: Buffer): Partial<SessionEvent> {
  const moment = (ms: number | undefined): Date | null => (ms === undefined ? null : new Date(ms));
  const times = event.kind === 'restarted' ? event : undefined;
  const bid = event.kind === 'bid' ? event : undefined;
  return {
    sessionId,
    seq: event.seq,
    kind: event.kind,
    at: new Date(event.at),
    number: bid ? Number(bid.bidder) : null,
    applicationId: hand?.applicationId ?? null,
    accountId: hand?.accountId ?? null,
    amount: bid ? Money.ofFen(bid.amount) : null,
    madeBy: bid?.by ?? null,
    rank: bid?.rank ?? null,
    opensAt: moment(times?.opensAt),
    freePeriodEndsAt: moment(times?.freePeriodEndsAt),
    closesAt: moment(bid?.closesAt ?? times?.closesAt),
    extended: bid?.extended ?? null,
    key: hand?.key ?? null,
    hash,
  };
}
