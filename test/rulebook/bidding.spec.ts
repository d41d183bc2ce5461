import fc from 'fast-check';
import {
  decide,
  fold,
  nextMinimum,
  openSession,
  phaseAt,
  termsFaults,
  type BiddingCommand,
  type BiddingState,
  type BiddingTerms,
} from '../../src/rulebook/index.js';

const minute = 60_000;
const terms: BiddingTerms = {
  opensAt: 0,
  freePeriodMs: 60 * minute,
  reserve: 100_00n,
  increment: 5_00n,
  maxIncrement: 20_00n,
  extensionMs: 5 * minute,
  maxExtensions: 2,
};
const bid = (bidder: string, amount: bigint, eligible = true): BiddingCommand => ({
  kind: 'bid',
  bidder,
  amount,
  eligible,
});

function run(state: BiddingState, command: BiddingCommand, now: number): BiddingState {
  const decision = decide(state, command, now);
  if (decision.refusal) throw new Error(decision.refusal.code);
  return decision.events.reduce(fold, state);
}
const code = (state: BiddingState, command: BiddingCommand, now: number) => decide(state, command, now).refusal?.code;

describe('online ascending bidding (art. 14)', () => {
  const fresh = openSession(terms);
  const first = run(fresh, bid('1', 100_00n), 10 * minute);

  it.each<[string, BiddingState, BiddingCommand, number, string | undefined]>([
    ['before opening', fresh, bid('1', 100_00n), -1, 'SESSION_NOT_OPEN'],
    ['at the opening instant', fresh, bid('1', 100_00n), 0, undefined],
    ['the last millisecond of the free period', fresh, bid('1', 100_00n), 60 * minute - 1, undefined],
    ['at the end of the free period without a bid', fresh, bid('1', 100_00n), 60 * minute, 'SESSION_CLOSED'],
    ['a fen below the reserve', fresh, bid('1', 99_99n), 1, 'BID_BELOW_RESERVE'],
    ['the first bid off the grid', fresh, bid('1', 102_00n), 1, 'BID_OFF_GRID'],
    ['not eligible', fresh, bid('1', 100_00n, false), 1, 'NOT_ELIGIBLE'],
    ['raising oneself', first, bid('1', 105_00n), 11 * minute, 'BID_OWN_STANDING'],
    ['the same price twice', first, bid('2', 100_00n), 11 * minute, 'BID_TOO_LOW'],
    ['less than one increment', first, bid('2', 104_99n), 11 * minute, 'BID_TOO_LOW'],
    ['off the grid', first, bid('2', 106_00n), 11 * minute, 'BID_OFF_GRID'],
    ['the largest step', first, bid('2', 120_00n), 11 * minute, undefined],
    ['over the largest step', first, bid('2', 125_00n), 11 * minute, 'BID_TOO_LARGE_STEP'],
    ['the last millisecond before the close', first, bid('2', 105_00n), 65 * minute - 1, undefined],
    ['at the close', first, bid('2', 105_00n), 65 * minute, 'SESSION_CLOSED'],
  ])('%s', (_, state, command, now, expected) => {
    expect(code(state, command, now)).toBe(expected);
  });

  it('a bid within the span extends the close to its time plus the span, twice at most', () => {
    expect(first.closesAt).toBe(65 * minute);
    const a = run(first, bid('2', 105_00n), 64 * minute);
    expect([a.closesAt, a.extensions]).toEqual([69 * minute, 1]);
    const b = run(a, bid('1', 110_00n), 68 * minute);
    const c = run(b, bid('2', 115_00n), 72 * minute);
    expect([c.closesAt, c.extensions]).toEqual([73 * minute, 2]);
    expect(phaseAt(c, 73 * minute)).toBe('closed');
  });

  it('the close is decided by time: a job an hour late records the published instant', () => {
    expect(decide(first, { kind: 'settle' }, 64 * minute).events).toEqual([]);
    expect(decide(first, { kind: 'settle' }, 130 * minute).events).toEqual([
      { kind: 'closed', seq: 2, at: 65 * minute },
    ]);
    expect(decide(fresh, { kind: 'settle' }, 130 * minute).events).toEqual([
      { kind: 'unsold', seq: 1, at: 60 * minute },
    ]);
  });

  it('suspension refuses bids; restart gives back the larger of the time left and one span (art. 26)', () => {
    const early = run(first, { kind: 'suspend' }, 40 * minute);
    expect(code(early, bid('2', 105_00n), 41 * minute)).toBe('SESSION_SUSPENDED');
    expect(code(early, bid('2', 105_00n), 500 * minute)).toBe('SESSION_SUSPENDED');
    expect(run(early, { kind: 'restart' }, 100 * minute).closesAt).toBe(125 * minute);
    const late = run(first, { kind: 'suspend' }, 64 * minute);
    expect(run(late, { kind: 'restart' }, 100 * minute).closesAt).toBe(105 * minute);
    const before = run(openSession({ ...terms, opensAt: 10 * minute }), { kind: 'suspend' }, 5 * minute);
    expect(run(before, { kind: 'restart' }, 25 * minute)).toMatchObject({
      opensAt: 30 * minute,
      closesAt: 90 * minute,
    });
  });

  it('what had begun when it was suspended keeps its beginning; a free period still running runs on for what was left of it', () => {
    const planned = openSession({ ...terms, opensAt: 10 * minute });
    const atOpening = run(run(planned, { kind: 'suspend' }, 10 * minute), { kind: 'restart' }, 25 * minute);
    expect([atOpening.opensAt, atOpening.closesAt]).toEqual([10 * minute, 85 * minute]);
    const free = run(run(first, { kind: 'suspend' }, 40 * minute), { kind: 'restart' }, 100 * minute);
    expect(free.freePeriodEndsAt).toBe(120 * minute);
    const over = run(run(first, { kind: 'suspend' }, 60 * minute), { kind: 'restart' }, 100 * minute);
    expect(over.freePeriodEndsAt).toBe(60 * minute);
  });

  it('a step too large is told with the highest price that may be bid', () => {
    const detail = (state: BiddingState, amount: bigint) =>
      decide(state, bid('2', amount), 10 * minute).refusal?.detail;
    const limited = openSession({ ...terms, maxIncrement: 20_00n });
    expect(detail(limited, 125_00n)).toContain('最高可出120.00元');
    expect(detail(run(limited, bid('1', 110_00n), minute), 135_00n)).toContain('最高可出130.00元');
  });

  it('a first bid after a restart in the free period still starts the limited period behind it', () => {
    const again = run(run(fresh, { kind: 'suspend' }, 50 * minute), { kind: 'restart' }, 200 * minute);
    expect([again.freePeriodEndsAt, again.closesAt]).toEqual([210 * minute, 210 * minute]);
    expect(run(again, bid('1', 100_00n), 205 * minute).closesAt).toBe(215 * minute);
  });

  it('terminated is the end', () => {
    const over = run(first, { kind: 'terminate' }, 20 * minute);
    expect(code(over, bid('2', 105_00n), 21 * minute)).toBe('SESSION_CLOSED');
    expect(code(over, { kind: 'restart' }, 21 * minute)).toBe('SESSION_NOT_OPEN');
  });

  it('faulty terms are named', () => {
    expect(termsFaults(terms)).toEqual([]);
    expect(termsFaults({ ...terms, increment: 0n, reserve: 0n, maxExtensions: -1, freePeriodMs: NaN }).length).toBe(4);
    expect(termsFaults({ ...terms, maxIncrement: 12_00n }).length).toBe(1);
  });
});

describe('any sequence of commands', () => {
  const command = fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        kind: fc.constant('bid' as const),
        bidder: fc.constantFrom('1', '2', '3'),
        amount: fc.bigInt({ min: 90n, max: 160n }).map((n) => n * 100n),
        eligible: fc.boolean().map((b) => b || true),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom<BiddingCommand>({ kind: 'suspend' }, { kind: 'restart' }, { kind: 'settle' }),
    },
  );
  it('keeps the book: gap-free order, rising on the grid, never twice by one bidder in a row, no bid outside its time', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(command, fc.integer({ min: 0, max: 3 * minute })), { maxLength: 120 }), (steps) => {
        let state = openSession(terms);
        let now = -minute;
        let seq = 0;
        for (const [next, wait] of steps) {
          now += wait;
          const phase = phaseAt(state, now);
          const before = state;
          for (const event of decide(state, next, now).events ?? []) {
            expect(event.seq).toBe(++seq);
            if (event.kind === 'bid') {
              expect(phase).toBe('open');
              expect(event.amount).toBeGreaterThanOrEqual(nextMinimum(before));
              expect((event.amount - terms.reserve) % terms.increment).toBe(0n);
              expect(event.bidder).not.toBe(before.standing?.bidder);
              expect(event.closesAt).toBeGreaterThanOrEqual(before.closesAt);
            }
            state = fold(state, event);
          }
          expect(state.extensions).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it('decides more than 100,000 bids in a second', () => {
    let state = openSession({ ...terms, maxIncrement: null, maxExtensions: null });
    const start = process.hrtime.bigint();
    for (let i = 0; i < 50_000; i++) state = run(state, bid(i % 2 ? 'a' : 'b', 100_00n + 5_00n * BigInt(i)), i);
    expect(state.seq).toBe(50_000);
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(1500);
  });
});
