/**
 * The engine of online ascending bidding (trading.md): state and command in, events or a refusal out. Pure and lean: it decides a bid on the path
 * that takes thousands a second. Amounts are fen (bigint, exact), times are milliseconds of the database's clock, which the caller reads after the lock.
 */

/** What the announcement published; nothing of it changes afterwards. */
export interface BiddingTerms {
  readonly opensAt: number;
  /** The first bid must come within it, else the session ends unsold. */
  readonly freePeriodMs: number;
  readonly reserve: bigint;
  readonly increment: bigint;
  /** A multiple of the increment; null for none. */
  readonly maxIncrement: bigint | null;
  /** The limited period ends when this span passes without a valid bid. */
  readonly extensionMs: number;
  readonly maxExtensions: number | null;
}

export interface Standing {
  readonly bidder: string;
  readonly amount: bigint;
  readonly at: number;
  readonly seq: number;
}

export interface BiddingState {
  readonly terms: BiddingTerms;
  /** Moves only by a suspension. */
  readonly opensAt: number;
  readonly freePeriodEndsAt: number;
  /** The free period's end while there is no bid; then the end of the limited period. */
  readonly closesAt: number;
  readonly extensions: number;
  readonly standing: Standing | null;
  /** The number of the last event: bids and changes of state share one gap-free series, so a watcher can ask for what it missed. */
  readonly seq: number;
  readonly suspendedAt: number | null;
  readonly ended: 'closed' | 'unsold' | 'terminated' | null;
}

export type BiddingCommand =
  /** `eligible` is the outcome of the conditions of art. 17, 29 and 32 at this moment. */
  | { readonly kind: 'bid'; readonly bidder: string; readonly amount: bigint; readonly eligible: boolean }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'terminate' }
  /** Records what time has already decided; does nothing before it has. */
  | { readonly kind: 'settle' };

export type BiddingEvent =
  | {
      readonly kind: 'bid';
      readonly seq: number;
      readonly at: number;
      readonly bidder: string;
      readonly amount: bigint;
      readonly closesAt: number;
      readonly extended: boolean;
    }
  | { readonly kind: 'suspended' | 'terminated' | 'closed' | 'unsold'; readonly seq: number; readonly at: number }
  | {
      readonly kind: 'restarted';
      readonly seq: number;
      readonly at: number;
      readonly opensAt: number;
      readonly freePeriodEndsAt: number;
      readonly closesAt: number;
    };

export const biddingCodes = [
  'NOT_ELIGIBLE',
  'BID_BELOW_RESERVE',
  'BID_OFF_GRID',
  'BID_TOO_LOW',
  'BID_TOO_LARGE_STEP',
  'BID_OWN_STANDING',
  'SESSION_NOT_OPEN',
  'SESSION_CLOSED',
  'SESSION_SUSPENDED',
] as const;
export type BiddingCode = (typeof biddingCodes)[number];

export interface BiddingRefusal {
  readonly code: BiddingCode;
  readonly detail: string;
}

export type BiddingDecision =
  | { readonly events: readonly BiddingEvent[]; readonly refusal?: undefined }
  | { readonly refusal: BiddingRefusal; readonly events?: undefined };

/** Faults in the terms of a session, in Chinese; empty when it can be published. */
export function termsFaults(terms: BiddingTerms): string[] {
  const faults: string[] = [];
  if (terms.reserve <= 0n) faults.push('底价须大于0');
  if (terms.increment <= 0n) faults.push('加价幅度须大于0');
  else if (
    terms.maxIncrement !== null &&
    (terms.maxIncrement < terms.increment || terms.maxIncrement % terms.increment !== 0n)
  ) {
    faults.push('最大加价幅度须为最小加价幅度的整数倍');
  }
  if (!(terms.freePeriodMs > 0)) faults.push('自由竞价期须大于0');
  if (!(terms.extensionMs > 0)) faults.push('延时时长须大于0');
  if (terms.maxExtensions !== null && !(Number.isInteger(terms.maxExtensions) && terms.maxExtensions >= 0)) {
    faults.push('最多延时次数须为不小于0的整数');
  }
  return faults;
}

export function openSession(terms: BiddingTerms): BiddingState {
  const freePeriodEndsAt = terms.opensAt + terms.freePeriodMs;
  return {
    terms,
    opensAt: terms.opensAt,
    freePeriodEndsAt,
    closesAt: freePeriodEndsAt,
    extensions: 0,
    standing: null,
    seq: 0,
    suspendedAt: null,
    ended: null,
  };
}

export type BiddingPhase = 'scheduled' | 'open' | 'suspended' | 'closed' | 'unsold' | 'terminated';

/** Where the session stands at an instant: decided by time, not by a job that ran. */
export function phaseAt(state: BiddingState, now: number): BiddingPhase {
  if (state.ended) return state.ended;
  if (state.suspendedAt !== null) return 'suspended';
  if (now < state.opensAt) return 'scheduled';
  if (now < state.closesAt) return 'open';
  return state.standing ? 'closed' : 'unsold';
}

/** The least that the next bid must be. */
export function nextMinimum(state: BiddingState): bigint {
  return state.standing ? state.standing.amount + state.terms.increment : state.terms.reserve;
}

const refuse = (code: BiddingCode, detail: string): BiddingDecision => ({ refusal: { code, detail } });

const notOpen: Record<Exclude<BiddingPhase, 'open'>, BiddingDecision> = {
  scheduled: refuse('SESSION_NOT_OPEN', '竞价尚未开始，请在公告的开始时间之后出价'),
  suspended: refuse('SESSION_SUSPENDED', '本场竞价已中止，恢复后方可继续'),
  closed: refuse('SESSION_CLOSED', '本场竞价已经结束（以服务器时间为准）'),
  unsold: refuse('SESSION_CLOSED', '自由竞价期内无人出价，本场已流拍'),
  terminated: refuse('SESSION_CLOSED', '本场竞价已终止'),
};

export function decide(state: BiddingState, command: BiddingCommand, now: number): BiddingDecision {
  const phase = phaseAt(state, now);
  const seq = state.seq + 1;
  switch (command.kind) {
    case 'bid':
      return phase === 'open' ? decideBid(state, command, now) : notOpen[phase];
    case 'suspend':
      return phase === 'open' || phase === 'scheduled'
        ? { events: [{ kind: 'suspended', seq, at: now }] }
        : notOpen[phase];
    case 'restart':
      return phase === 'suspended'
        ? { events: [restarted(state, now)] }
        : refuse('SESSION_NOT_OPEN', '本场竞价未处于中止状态');
    case 'terminate':
      return state.ended ? notOpen[state.ended] : { events: [{ kind: 'terminated', seq, at: now }] };
    case 'settle':
      if (state.ended || (phase !== 'closed' && phase !== 'unsold')) return { events: [] };
      // The close is the published instant, however late somebody looks.
      return { events: [{ kind: phase, seq, at: state.closesAt }] };
  }
}

function decideBid(
  state: BiddingState,
  { bidder, amount, eligible }: BiddingCommand & { kind: 'bid' },
  now: number,
): BiddingDecision {
  const { terms, standing } = state;
  if (!eligible) return refuse('NOT_ELIGIBLE', '您尚不具备本项目的竞价资格，请在「我的申请」查看未满足的条件');
  if (amount < terms.reserve) return refuse('BID_BELOW_RESERVE', `出价不得低于底价${yuan(terms.reserve)}元`);
  if (standing && standing.bidder === bidder) return refuse('BID_OWN_STANDING', '您的出价已是当前最高价，无需再加价');
  const least = nextMinimum(state);
  if (amount < least) return refuse('BID_TOO_LOW', `已有更高或相同的出价，出价须不低于${yuan(least)}元`);
  if ((amount - terms.reserve) % terms.increment !== 0n) {
    return refuse('BID_OFF_GRID', `出价须为底价加上${yuan(terms.increment)}元的整数倍`);
  }
  const base = standing ? standing.amount : terms.reserve;
  if (terms.maxIncrement !== null && amount - base > terms.maxIncrement) {
    return refuse(
      'BID_TOO_LARGE_STEP',
      `单次加价不得超过${yuan(terms.maxIncrement)}元，最高可出${yuan(base + terms.maxIncrement)}元`,
    );
  }
  // The first bid turns the free period's end into the start of the limited period, which is one span long.
  const closesAt = standing ? state.closesAt : state.freePeriodEndsAt + terms.extensionMs;
  const mayExtend = terms.maxExtensions === null || state.extensions < terms.maxExtensions;
  const extended = mayExtend && now + terms.extensionMs > closesAt;
  return {
    events: [
      {
        kind: 'bid',
        seq: state.seq + 1,
        at: now,
        bidder,
        amount,
        closesAt: extended ? now + terms.extensionMs : closesAt,
        extended,
      },
    ],
  };
}

/** Restart gives back the larger of the time that was left and one extension span; what had not begun begins as much later as was lost. */
function restarted(state: BiddingState, now: number): BiddingEvent {
  const suspendedAt = state.suspendedAt ?? now;
  const lost = now - suspendedAt;
  const seq = state.seq + 1;
  if (suspendedAt < state.opensAt) {
    const freePeriodEndsAt = state.freePeriodEndsAt + lost;
    return {
      kind: 'restarted',
      seq,
      at: now,
      opensAt: state.opensAt + lost,
      freePeriodEndsAt,
      closesAt: state.closesAt + lost,
    };
  }
  const closesAt = now + Math.max(state.closesAt - suspendedAt, state.terms.extensionMs);
  const free = suspendedAt < state.freePeriodEndsAt ? state.freePeriodEndsAt + lost : state.freePeriodEndsAt;
  const freePeriodEndsAt = state.standing ? free : closesAt;
  return { kind: 'restarted', seq, at: now, opensAt: state.opensAt, freePeriodEndsAt, closesAt };
}

/** The state after an event; folding all events of a session over `openSession` gives where it stands. */
export function fold(state: BiddingState, event: BiddingEvent): BiddingState {
  switch (event.kind) {
    case 'bid':
      return {
        ...state,
        seq: event.seq,
        standing: { bidder: event.bidder, amount: event.amount, at: event.at, seq: event.seq },
        closesAt: event.closesAt,
        extensions: event.extended ? state.extensions + 1 : state.extensions,
      };
    case 'suspended':
      return { ...state, seq: event.seq, suspendedAt: event.at };
    case 'restarted':
      return {
        ...state,
        seq: event.seq,
        suspendedAt: null,
        opensAt: event.opensAt,
        freePeriodEndsAt: event.freePeriodEndsAt,
        closesAt: event.closesAt,
      };
    default:
      return { ...state, seq: event.seq, suspendedAt: null, ended: event.kind };
  }
}

function yuan(fen: bigint): string {
  const digits = fen.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
