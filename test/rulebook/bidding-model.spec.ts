import fc from 'fast-check';
import {
  type BiddingCommand,
  type BiddingDecision,
  type BiddingState,
  type BiddingTerms,
  decide,
  fold,
  nextMinimum,
  openSession,
  phaseAt,
  type StandingOrder,
  withOrder,
} from '../../src/rulebook/index.js';
import { Reference } from '../support/bidding-reference.js';

const minute = 60_000;
const reserve = 100n;
const step = 5n;
const bidders = ['1', '2', '3', '4'] as const;
/** Two of one rank, one below them, one without. */
const ranks: Record<string, number | null> = { '1': 1, '2': 1, '3': 2, '4': null };

type Wish =
  | { kind: 'bid' | 'match' | 'order'; bidder: string; steps: bigint; off: boolean }
  | { kind: 'withdraw'; bidder: string }
  | { kind: 'suspend' }
  | { kind: 'restart' }
  | { kind: 'settle' };

const bidder = fc.constantFrom(...bidders);
const price = {
  // Prices near the standing one, most of them possible; a few off the grid.
  steps: fc.bigInt({ min: -1n, max: 8n }),
  off: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
};
const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('bid' as const), bidder, ...price }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('match' as const), bidder, ...price }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('order' as const), bidder, ...price }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), bidder }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Wish>({ kind: 'suspend' }, { kind: 'restart' }, { kind: 'settle' }),
  },
);
const terms: fc.Arbitrary<BiddingTerms> = fc.record({
  opensAt: fc.constant(0),
  freePeriodMs: fc.constant(30 * minute),
  reserve: fc.constant(reserve),
  increment: fc.constant(step),
  maxIncrement: fc.constantFrom(null, 3n * step),
  extensionMs: fc.constant(5 * minute),
  maxExtensions: fc.constantFrom(null, 2),
});
const story = fc.array(
  // The last: who may not bid from this moment on; a bar is never lifted within a session.
  fc.tuple(
    wish,
    fc.integer({ min: 0, max: 2 * minute }),
    fc.integer({ min: 0, max: 199 }).map((n) => bidders[n] ?? null),
  ),
  { minLength: 20, maxLength: 60 },
);

function commandOf(wish: Wish, state: BiddingState, orderNo: number, out: ReadonlySet<string>): BiddingCommand {
  // A suspension that nobody lifts would end most stories.
  if (wish.kind === 'bid' && state.suspendedAt !== null) return { kind: 'restart' };
  if (wish.kind === 'suspend' || wish.kind === 'restart' || wish.kind === 'settle') return wish;
  const { bidder } = wish;
  const eligible = !out.has(bidder);
  const rank = ranks[bidder]!;
  if (wish.kind === 'withdraw') return { kind: 'order', bidder, maximum: null, eligible, rank, no: orderNo + 1 };
  const amount = nextMinimum(state) + wish.steps * step + (wish.off ? 1n : 0n);
  if (wish.kind === 'order') return { kind: 'order', bidder, maximum: amount, eligible, rank, no: orderNo + 1 };
  const standing = state.standing?.amount ?? reserve;
  return wish.kind === 'match'
    ? { kind: 'match', bidder, amount: wish.off ? standing + step : standing, eligible, rank }
    : { kind: 'bid', bidder, amount, eligible, rank };
}

/** A session with its orders, as the desk keeps them. */
class Desk {
  state: BiddingState;
  orders: StandingOrder[] = [];
  orderNo = 0;
  constructor(terms: BiddingTerms) {
    this.state = openSession(terms);
  }
  take(command: BiddingCommand, now: number, out: ReadonlySet<string>): BiddingDecision {
    const orders = this.orders.map((order) => ({ ...order, barred: out.has(order.bidder) }));
    const decision = decide(this.state, command, now, orders);
    if (decision.refusal) return decision;
    this.state = decision.events.reduce(fold, this.state);
    if (decision.order) {
      this.orders = withOrder(this.orders, decision.order);
      this.orderNo = decision.order.no;
    }
    return decision;
  }
}

describe('any story of bids, matches, standing orders, suspensions and time (trading.md)', () => {
  it('comes out as the plain reference model says: who stands, at what price, until when, and what is refused', () => {
    let accepted = 0;
    const kinds = new Set<string>();
    fc.assert(
      fc.property(terms, story, (terms, steps) => {
        const desk = new Desk(terms);
        const reference = new Reference(terms);
        let now = -minute;
        const out = new Set<string>();
        for (const [wish, wait, gone] of steps) {
          if (gone) out.add(gone);
          now += wait;
          const command = commandOf(wish, desk.state, desk.orderNo, out);
          const decision = desk.take(command, now, out);
          expect(decision.refusal?.code).toBe(reference.take(command, now, out));
          const { standing, closesAt, extensions, opensAt, suspendedAt, ended } = desk.state;
          expect({
            who: standing?.bidder,
            amount: standing?.amount,
            closesAt,
            extensions,
            opensAt,
            suspendedAt,
            ended,
          }).toEqual(reference.shown());
          if (!decision.refusal) {
            accepted += 1;
            for (const event of decision.events) kinds.add(event.kind === 'bid' ? event.by : event.kind);
          }
        }
      }),
      { numRuns: 500 },
    );
    // The stories were no idle talk.
    expect(accepted).toBeGreaterThan(2_500);
    for (const kind of ['closed', 'hand', 'match', 'order', 'restarted', 'suspended']) expect(kinds).toContain(kind);
  });

  it('keeps the book: no gap, no price that falls, none off the grid, none above the own maximum, nobody outside its time', () => {
    fc.assert(
      fc.property(terms, story, (terms, steps) => {
        const desk = new Desk(terms);
        let now = -minute;
        const out = new Set<string>();
        let seq = 0;
        for (const [wish, wait, gone] of steps) {
          if (gone) out.add(gone);
          now += wait;
          let before = desk.state;
          const phase = phaseAt(before, now);
          const { events = [] } = desk.take(commandOf(wish, before, desk.orderNo, out), now, out);
          for (const event of events) {
            expect(event.seq).toBe(++seq);
            if (event.kind === 'bid') {
              expect(phase).toBe('open');
              expect(out.has(event.bidder)).toBe(false);
              expect((event.amount - reserve) % step).toBe(0n);
              const order = desk.orders.find(({ bidder }) => bidder === event.bidder);
              if (event.by === 'match') expect(event.amount).toBe(before.standing!.amount);
              else expect(event.amount).toBeGreaterThanOrEqual(nextMinimum(before));
              if (event.by === 'order') expect(event.amount).toBeLessThanOrEqual(order!.maximum);
              if (event.bidder === before.standing?.bidder) {
                // Only where an equal maximum came later does an order take the last step itself.
                expect([event.by, event.amount]).toEqual(['order', order!.maximum]);
                expect(desk.orders.filter(({ maximum }) => maximum === order!.maximum).length).toBeGreaterThan(1);
              }
              expect(event.closesAt).toBeGreaterThanOrEqual(before.closesAt);
            }
            before = fold(before, event);
          }
          if (terms.maxExtensions !== null) expect(before.extensions).toBeLessThanOrEqual(terms.maxExtensions);
          // Nobody who left a maximum, and may bid, is left behind by less.
          const behind = desk.orders.filter(
            (order) =>
              !out.has(order.bidder) &&
              order.bidder !== before.standing?.bidder &&
              order.maximum >= nextMinimum(before),
          );
          if (events.some(({ kind }) => kind === 'bid')) expect(behind).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a restart of the program changes nothing: state from the events and orders from their series go on alike', () => {
    fc.assert(
      fc.property(terms, story, fc.nat(59), (terms, steps, at) => {
        const whole = new Desk(terms);
        let broken = new Desk(terms);
        const events = [];
        let now = -minute;
        const out = new Set<string>();
        for (const [index, [wish, wait, gone]] of steps.entries()) {
          if (gone) out.add(gone);
          now += wait;
          if (index === at) {
            const again = new Desk(terms);
            again.state = events.reduce(fold, openSession(terms));
            // As the database gives them: in no particular order.
            again.orders = [...broken.orders].reverse();
            again.orderNo = broken.orderNo;
            broken = again;
          }
          const command = commandOf(wish, whole.state, whole.orderNo, out);
          const decision = whole.take(command, now, out);
          expect(broken.take(command, now, out)).toEqual(decision);
          events.push(...(decision.events ?? []));
        }
        expect(broken.state).toEqual(whole.state);
      }),
      { numRuns: 100 },
    );
  });
});
