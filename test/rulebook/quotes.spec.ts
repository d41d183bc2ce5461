import fc from 'fast-check';
import {
  type BestQuote,
  type BiddingCommand,
  type BiddingState,
  decide,
  fold,
  openSession,
  phaseAt,
  type StandingOrder,
  withOrder,
} from '../../src/rulebook/index.js';

const minute = 60_000;
const limit = 48_000n;
const session = (quotes: BestQuote): BiddingState =>
  openSession({
    opensAt: 0,
    freePeriodMs: 60 * minute,
    reserve: limit,
    increment: 1n,
    maxIncrement: null,
    extensionMs: 5 * minute,
    maxExtensions: null,
    quotes,
  });
const quote = (bidder: string, maximum: bigint | null, no = 1, eligible = true): BiddingCommand => ({
  kind: 'order',
  bidder,
  maximum,
  eligible,
  rank: null,
  no,
});
const order = (bidder: string, maximum: bigint, no: number, barred = false): StandingOrder => ({
  bidder,
  maximum,
  no,
  rank: null,
  barred,
});
const settled = (best: BestQuote, orders: StandingOrder[]): BiddingState => {
  const state = session(best);
  const { events } = decide(state, { kind: 'settle' }, 60 * minute, orders);
  return events!.reduce(fold, state);
};

describe('a sealed quote (art. 12(10))', () => {
  it.each<[string, BestQuote, bigint, string | undefined]>([
    ['a purchase at its ceiling', 'lowest', limit, undefined],
    ['a purchase one fen above its ceiling', 'lowest', limit + 1n, 'PRICE_ABOVE_CEILING'],
    ['a purchase for one fen: no floor of art. 29', 'lowest', 1n, undefined],
    ['a purchase for nothing', 'lowest', 0n, 'BID_BELOW_RESERVE'],
    ['a partnership at its published price', 'highest', limit, undefined],
    ['a partnership one fen below it', 'highest', limit - 1n, 'BID_BELOW_RESERVE'],
    ['a partnership above it', 'highest', limit * 9n, undefined],
  ])('%s', (_, best, amount, code) => {
    const decision = decide(session(best), quote('1', amount), minute);
    expect(decision.refusal?.code).toBe(code);
    // What is left is no event: nobody can see that a quote came.
    if (!code) expect(decision).toMatchObject({ events: [], order: { bidder: '1', maximum: amount } });
  });

  it('may be changed and taken back until the close, not left twice, and not by whom it is not qualified', () => {
    const left = [order('1', 100n, 1)];
    const at = (command: BiddingCommand, now = minute) => decide(session('lowest'), command, now, left);
    expect(at(quote('1', 100n, 2)).refusal?.code).toBe('ORDER_UNCHANGED');
    expect(at(quote('2', 100n, 2)).refusal).toBeUndefined();
    expect(at(quote('1', 99n, 2))).toMatchObject({ order: { maximum: 99n } });
    expect(at(quote('1', null, 2))).toMatchObject({ order: { maximum: null } });
    expect(at(quote('2', null, 2)).refusal).toMatchObject({ code: 'ORDER_NONE', detail: '您在本场没有有效的报价' });
    expect(at(quote('2', 99n, 2, false)).refusal?.code).toBe('NOT_ELIGIBLE');
    expect(at(quote('1', 99n, 2), -1).refusal?.code).toBe('SESSION_NOT_OPEN');
    expect(at(quote('1', 99n, 2), 60 * minute - 1).refusal).toBeUndefined();
    expect(at(quote('1', 99n, 2), 60 * minute).refusal?.code).toBe('SESSION_CLOSED');
  });

  it.each(['bid', 'match'] as const)('is the only way: a %s in the open is refused', (kind) => {
    const command = { kind, bidder: '1', amount: limit, eligible: true, rank: 1 };
    expect(decide(session('lowest'), command, minute).refusal?.code).toBe('METHOD_NOT_ALLOWED');
    const { quotes: _, ...ascending } = session('lowest').terms;
    expect(decide(openSession(ascending), { ...command, kind: 'bid' }, minute).refusal).toBeUndefined();
  });
});

describe('the opening of quotes', () => {
  it('comes with the close and not before; without any quote the session ends unsold', () => {
    const state = session('lowest');
    expect(decide(state, { kind: 'settle' }, 60 * minute - 1, [order('1', 5n, 1)]).events).toEqual([]);
    expect(phaseAt(state, 60 * minute)).toBe('closed');
    expect(settled('lowest', [])).toMatchObject({ ended: 'unsold', standing: null, seq: 1 });
    expect(settled('lowest', [order('1', 5n, 1, true)])).toMatchObject({ ended: 'unsold' });
    const done = settled('lowest', [order('1', 5n, 1)]);
    expect(done).toMatchObject({ ended: 'closed', seq: 2, closesAt: 60 * minute });
    expect(decide(done, { kind: 'settle' }, 90 * minute, [order('1', 5n, 1)]).events).toEqual([]);
  });

  it('the best wins, of equal ones the earlier; nobody barred does (art. 32)', () => {
    const orders = fc
      .array(fc.tuple(fc.bigInt({ min: 1n, max: 9n }), fc.boolean()), { maxLength: 8 })
      .map((all) => all.map(([amount, barred], index) => order(String(index + 1), amount, index + 1, barred)));
    fc.assert(
      fc.property(orders, fc.constantFrom<BestQuote>('lowest', 'highest'), (all, best) => {
        const able = all.filter(({ barred }) => !barred);
        const wins = able.reduce<StandingOrder | undefined>((top, one) => {
          const better = top && (best === 'lowest' ? one.maximum < top.maximum : one.maximum > top.maximum);
          return !top || better ? one : top;
        }, undefined);
        const state = settled(best, all);
        expect(state.standing?.bidder).toBe(wins?.bidder);
        expect(state.standing?.amount).toBe(wins?.maximum);
        // Every quote is shown, each as an event of its own, before the end.
        expect(state.seq).toBe(able.length + 1);
      }),
    );
  });

  it('under random suspensions nobody loses time, and quotes left before them still count (art. 26)', () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 500 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(steps, (all) => {
        let state = session('lowest');
        let now = 0;
        let lost = 0;
        const apply = (command: BiddingCommand) => (state = decide(state, command, now).events!.reduce(fold, state));
        for (const [run, pause] of all) {
          if (now + run * minute >= state.closesAt) break;
          now += run * minute;
          const left = state.closesAt - now;
          apply({ kind: 'suspend' });
          expect(decide(state, quote('1', 5n), now).refusal?.code).toBe('SESSION_SUSPENDED');
          now += pause * minute;
          apply({ kind: 'restart' });
          lost += pause * minute + Math.max(0, 5 * minute - left);
          expect(state.closesAt - now).toBe(Math.max(left, 5 * minute));
        }
        expect(state.closesAt).toBe(60 * minute + lost);
        now = state.closesAt;
        const orders = withOrder([], { bidder: '1', maximum: 5n, no: 1, rank: null });
        expect(decide(state, { kind: 'settle' }, now, orders).events!.reduce(fold, state).ended).toBe('closed');
      }),
    );
  });
});
