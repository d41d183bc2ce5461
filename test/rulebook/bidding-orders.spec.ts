import {
  type BiddingCommand,
  type BiddingState,
  type BiddingTerms,
  decide,
  fold,
  openSession,
  type StandingOrder,
  withOrder,
} from '../../src/rulebook/index.js';

const minute = 60_000;
const terms: BiddingTerms = {
  opensAt: 0,
  freePeriodMs: 60 * minute,
  reserve: 100n,
  increment: 5n,
  maxIncrement: 20n,
  extensionMs: 5 * minute,
  maxExtensions: null,
};

/** Tells a session as a list of what stands after each step: [bidder, amount, by]. */
class Story {
  state: BiddingState = openSession(terms);
  orders: StandingOrder[] = [];
  log: [string, number, string][] = [];
  private no = 0;

  bid = (bidder: string, amount: number, rank: number | null = null) =>
    this.do({ kind: 'bid', bidder, amount: BigInt(amount), eligible: true, rank });
  match = (bidder: string, rank: number | null, amount = this.state.standing?.amount ?? 100n) =>
    this.do({ kind: 'match', bidder, amount, eligible: true, rank });
  order = (bidder: string, maximum: number | null, now = minute) =>
    this.do(
      {
        kind: 'order',
        bidder,
        maximum: maximum === null ? null : BigInt(maximum),
        eligible: true,
        rank: null,
        no: this.no + 1,
      },
      now,
    );

  do(command: BiddingCommand, now = minute): string | undefined {
    const decision = decide(this.state, command, now, this.orders);
    if (decision.refusal) return decision.refusal.code;
    for (const event of decision.events) {
      this.state = fold(this.state, event);
      if (event.kind === 'bid') this.log.push([event.bidder, Number(event.amount), event.by]);
    }
    if (decision.order) {
      this.orders = withOrder(this.orders, decision.order);
      this.no = decision.order.no;
    }
    return undefined;
  }
}

describe('standing orders （trading.md， 委托出价）', () => {
  let s: Story;
  beforeEach(() => (s = new Story()));

  it('the system bids the smallest increment: the reserve first, then one step above each bid by hand', () => {
    s.order('1', 200);
    s.bid('2', 115);
    expect(s.log).toEqual([
      ['1', 100, 'order'],
      ['2', 115, 'hand'],
      ['1', 120, 'order'],
    ]);
  });

  it.each<[string, [string, number][], [string, number, string][]]>([
    [
      'the higher came later: it has it one increment above the lower',
      [
        ['1', 150],
        ['2', 200],
      ],
      [
        ['1', 100, 'order'],
        ['2', 105, 'order'],
        ['1', 150, 'order'],
        ['2', 155, 'order'],
      ],
    ],
    [
      'the higher came first',
      [
        ['1', 200],
        ['2', 150],
      ],
      [
        ['1', 100, 'order'],
        ['2', 150, 'order'],
        ['1', 155, 'order'],
      ],
    ],
    [
      'one increment between them: never above the own maximum',
      [
        ['1', 150],
        ['2', 155],
      ],
      [
        ['1', 100, 'order'],
        ['2', 105, 'order'],
        ['1', 150, 'order'],
        ['2', 155, 'order'],
      ],
    ],
    [
      'equal maxima: the earlier has it, at that price',
      [
        ['1', 150],
        ['2', 150],
      ],
      [
        ['1', 100, 'order'],
        ['2', 145, 'order'],
        ['1', 150, 'order'],
      ],
    ],
    [
      'equal maxima one step up: the earlier takes that step itself',
      [
        ['1', 105],
        ['2', 105],
      ],
      [
        ['1', 100, 'order'],
        ['1', 105, 'order'],
      ],
    ],
    [
      'the lower only just reaches the next step',
      [
        ['1', 105],
        ['2', 200],
      ],
      [
        ['1', 100, 'order'],
        ['2', 110, 'order'],
      ],
    ],
  ])('two meet: %s', (_, orders, log) => {
    for (const [bidder, maximum] of orders) expect(s.order(bidder, maximum)).toBeUndefined();
    expect(s.log).toEqual(log);
  });

  it('a bid by hand at the maximum itself stands: the order would have to go above it', () => {
    s.order('1', 120);
    s.bid('2', 120);
    expect(s.state.standing).toMatchObject({ bidder: '2', amount: 120n });
  });

  it('the largest increment bounds bids by hand; an order may be higher, and only ever bids what it must', () => {
    expect(s.bid('2', 125)).toBe('BID_TOO_LARGE_STEP');
    expect(s.order('1', 10_000)).toBeUndefined();
    expect(s.log).toEqual([['1', 100, 'order']]);
  });

  it('off the grid, below the reserve, below the next step, the same again, none to take back: refused', () => {
    expect(s.order('1', 102)).toBe('BID_OFF_GRID');
    expect(s.order('1', 95)).toBe('BID_BELOW_RESERVE');
    s.bid('2', 110);
    expect(s.order('1', 110)).toBe('BID_TOO_LOW');
    expect(s.order('1', 150)).toBeUndefined();
    expect(s.order('1', 150)).toBe('ORDER_UNCHANGED');
    expect(s.order('3', null)).toBe('ORDER_NONE');
    expect(s.order('1', 150, 200 * minute)).toBe('SESSION_CLOSED');
  });

  it('the leader raises, lowers and takes back its maximum; its bid stands', () => {
    s.order('1', 150);
    expect(s.order('1', 300)).toBeUndefined();
    expect(s.order('1', 110)).toBeUndefined();
    expect(s.order('1', 100)).toBe('BID_TOO_LOW');
    expect(s.order('1', null)).toBeUndefined();
    expect(s.state.standing).toMatchObject({ bidder: '1', amount: 100n });
    s.bid('2', 105);
    expect(s.log.at(-1)).toEqual(['2', 105, 'hand']);
  });

  it('who names an equal maximum again comes behind who named it meanwhile', () => {
    s.order('1', 150);
    s.order('1', 140);
    s.order('2', 150);
    expect(s.state.standing).toMatchObject({ bidder: '2', amount: 145n });
    expect(s.order('1', 150)).toBeUndefined();
    expect(s.state.standing).toMatchObject({ bidder: '2', amount: 150n });
  });

  it('one moment is one extension, however many orders meet in it', () => {
    s.order('1', 200, 58 * minute);
    s.order('2', 180, 64 * minute);
    expect([s.state.extensions, s.state.closesAt]).toEqual([1, 69 * minute]);
  });
});

describe('art. 29: a priority holder matches the standing bid', () => {
  let s: Story;
  beforeEach(() => (s = new Story()));

  it('stands first at the same price; anybody raises; the holder matches again', () => {
    s.bid('4', 110);
    expect(s.match('1', 1)).toBeUndefined();
    expect(s.state.standing).toMatchObject({ bidder: '1', amount: 110n, by: 'match' });
    expect(s.bid('4', 110)).toBe('BID_TOO_LOW');
    s.bid('4', 115);
    expect(s.match('1', 1)).toBeUndefined();
    expect(s.log).toEqual([
      ['4', 110, 'hand'],
      ['1', 110, 'match'],
      ['4', 115, 'hand'],
      ['1', 115, 'match'],
    ]);
  });

  it('extends the session like a bid', () => {
    s.bid('4', 110);
    s.do({ kind: 'match', bidder: '1', amount: 110n, eligible: true, rank: 1 }, 63 * minute);
    expect([s.state.extensions, s.state.closesAt]).toEqual([1, 68 * minute]);
  });

  it('a standing order answers it like any other bid', () => {
    s.order('4', 130);
    expect(s.match('1', 1)).toBeUndefined();
    expect(s.log).toEqual([
      ['4', 100, 'order'],
      ['1', 100, 'match'],
      ['4', 105, 'order'],
    ]);
    s.bid('2', 125);
    expect(s.match('1', 1)).toBeUndefined();
    expect(s.state.standing).toMatchObject({ bidder: '1', amount: 130n });
  });

  it('of one rank they raise among themselves; the higher rank takes the price from the lower', () => {
    s.bid('4', 110);
    expect(s.match('3', 2)).toBeUndefined();
    expect(s.match('1', 1)).toBeUndefined();
    expect(s.match('2', 1)).toBe('MATCH_RANK');
    expect(s.match('3', 2)).toBe('MATCH_RANK');
    expect(s.bid('2', 115, 1)).toBeUndefined();
    // Nor by matching a raise of the own rank.
    expect(s.match('1', 1)).toBe('MATCH_RANK');
    expect(s.bid('1', 120, 1)).toBeUndefined();
  });

  it('without a proven claim, without a bid, at a price that has moved, against oneself: refused', () => {
    expect(s.match('1', 1)).toBe('MATCH_NOTHING');
    s.bid('4', 110);
    expect(s.match('2', null)).toBe('PRIORITY_NOT_PROVEN');
    expect(s.match('1', 1, 105n)).toBe('MATCH_PRICE_MOVED');
    expect(s.match('4', 1)).toBe('BID_OWN_STANDING');
    expect(s.do({ kind: 'match', bidder: '1', amount: 110n, eligible: false, rank: 1 })).toBe('NOT_ELIGIBLE');
    expect(s.do({ kind: 'match', bidder: '1', amount: 110n, eligible: true, rank: 1 }, 65 * minute)).toBe(
      'SESSION_CLOSED',
    );
  });
});
