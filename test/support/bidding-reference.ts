import type { BiddingCommand, BiddingTerms } from '../../src/rulebook/index.js';

/**
 * Ascending bidding told as plainly as can be, to hold the engine against: who stands at what price is worked out from the maxima at once (the
 * highest has it at the second plus one step), never by bidding in turns.
 */
export class Reference {
  private who: string | undefined;
  private amount: bigint | undefined;
  private rank: number | null = null;
  private extensions = 0;
  private opensAt: number;
  private freeEnd: number;
  private closesAt: number;
  private suspendedAt: number | null = null;
  private ended: string | null = null;
  private readonly maxima = new Map<string, { maximum: bigint; no: number; rank: number | null }>();

  constructor(private readonly terms: BiddingTerms) {
    this.opensAt = terms.opensAt;
    this.freeEnd = this.closesAt = terms.opensAt + terms.freePeriodMs;
  }

  shown(): object {
    const { who, amount, closesAt, extensions, opensAt, suspendedAt, ended } = this;
    return { who, amount, closesAt, extensions, opensAt, suspendedAt, ended };
  }

  /** The code of the refusal, or undefined. */
  take(command: BiddingCommand, now: number, out: ReadonlySet<string>): string | undefined {
    const phase = this.phase(now);
    switch (command.kind) {
      case 'suspend':
        if (phase !== 'open' && phase !== 'scheduled') return this.closedCode(phase);
        this.suspendedAt = now;
        return undefined;
      case 'restart':
        return phase === 'suspended' ? this.restart(now) : 'SESSION_NOT_OPEN';
      case 'settle':
        if (!this.ended && (phase === 'closed' || phase === 'unsold')) this.ended = phase;
        return undefined;
      case 'terminate':
        return undefined;
      default:
        return phase === 'open' ? this.bidding(command, now, out) : this.closedCode(phase);
    }
  }

  private phase(now: number): string {
    if (this.ended) return this.ended;
    if (this.suspendedAt !== null) return 'suspended';
    if (now < this.opensAt) return 'scheduled';
    if (now < this.closesAt) return 'open';
    return this.who === undefined ? 'unsold' : 'closed';
  }

  private closedCode = (phase: string): string =>
    ({ scheduled: 'SESSION_NOT_OPEN', suspended: 'SESSION_SUSPENDED' })[phase] ?? 'SESSION_CLOSED';

  private bidding(
    command: BiddingCommand & { kind: 'bid' | 'match' | 'order' },
    now: number,
    out: ReadonlySet<string>,
  ): string | undefined {
    const { bidder } = command;
    const { reserve, increment, maxIncrement } = this.terms;
    const least = this.amount === undefined ? reserve : this.amount + increment;
    if (command.kind === 'order' && command.maximum === null) {
      return this.maxima.delete(bidder) ? undefined : 'ORDER_NONE';
    }
    if (!command.eligible) return 'NOT_ELIGIBLE';
    if (command.kind === 'match') {
      if (command.rank === null) return 'PRIORITY_NOT_PROVEN';
      if (this.who === undefined) return 'MATCH_NOTHING';
      if (this.who === bidder) return 'BID_OWN_STANDING';
      if (this.amount !== command.amount) return 'MATCH_PRICE_MOVED';
      if (this.rank !== null && this.rank <= command.rank) return 'MATCH_RANK';
      this.stand(bidder, command.amount, command.rank, now);
    } else {
      const amount = command.kind === 'bid' ? command.amount : command.maximum!;
      if (amount < reserve) return 'BID_BELOW_RESERVE';
      if (command.kind === 'bid' && this.who === bidder) return 'BID_OWN_STANDING';
      const off = (amount - reserve) % increment !== 0n;
      if (command.kind === 'order' && off) return 'BID_OFF_GRID';
      if (amount < least) return 'BID_TOO_LOW';
      if (off) return 'BID_OFF_GRID';
      if (command.kind === 'order') {
        if (this.maxima.get(bidder)?.maximum === amount) return 'ORDER_UNCHANGED';
        this.maxima.set(bidder, { maximum: amount, no: command.no, rank: command.rank });
      } else {
        if (maxIncrement !== null && amount - (this.amount ?? reserve) > maxIncrement) return 'BID_TOO_LARGE_STEP';
        this.stand(bidder, amount, command.rank ?? null, now);
      }
    }
    this.contest(now, out);
    return undefined;
  }

  /** All maxima at once: the highest (of equal ones the earlier) has it at what it takes to pass the others, and no higher than its own. */
  private contest(now: number, out: ReadonlySet<string>): void {
    const { reserve, increment } = this.terms;
    const least = this.amount === undefined ? reserve : this.amount + increment;
    const able = [...this.maxima]
      .map(([who, order]) => ({ who, ...order }))
      .filter(({ who, maximum }) => !out.has(who) && maximum >= least)
      .sort((a, b) => (a.maximum === b.maximum ? a.no - b.no : a.maximum > b.maximum ? -1 : 1));
    const [top, second] = able;
    if (!top || (top.who === this.who && !second)) return;
    const others = second ? second.maximum + increment : least;
    const price = others < least ? least : others > top.maximum ? top.maximum : others;
    this.stand(top.who, price, top.rank, now);
  }

  private stand(who: string, amount: bigint, rank: number | null, now: number): void {
    const { extensionMs, maxExtensions } = this.terms;
    if (this.who === undefined) this.closesAt = this.freeEnd + extensionMs;
    Object.assign(this, { who, amount, rank });
    if (now + extensionMs <= this.closesAt || (maxExtensions !== null && this.extensions >= maxExtensions)) return;
    this.closesAt = now + extensionMs;
    this.extensions += 1;
  }

  private restart(now: number): undefined {
    const from = this.suspendedAt!;
    const lost = now - from;
    this.suspendedAt = null;
    if (from < this.opensAt) {
      this.opensAt += lost;
      this.freeEnd += lost;
      this.closesAt += lost;
      return;
    }
    this.closesAt = now + Math.max(this.closesAt - from, this.terms.extensionMs);
    if (this.who === undefined) this.freeEnd = this.closesAt;
    else if (from < this.freeEnd) this.freeEnd += lost;
  }
}
