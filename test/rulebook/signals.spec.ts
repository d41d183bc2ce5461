import { type Encounter, signalsOf, type Taking, type Traits } from '../../src/rulebook/index.js';

const person = (partyId: string, more: Partial<Traits> = {}): Traits => ({
  ...{ partyId, name: partyId.toUpperCase() },
  ...{ phone: `t-${partyId}`, bankAccount: `k-${partyId}`, address: `${partyId}村`, devices: [`d-${partyId}`] },
  ...more,
});
const took = (partyId: string, what: 'won' | 'bid' | 'silent' | 'withdrew'): Taking => ({
  ...{ partyId, bids: what === 'won' || what === 'bid' ? 1 : 0 },
  ...{ won: what === 'won', withdrew: what === 'withdrew' },
});
const trade = (no: number, ...takings: Taking[]): Encounter => ({
  ...{ listingId: `l${no}`, number: `YQ-${no}`, title: `项目${no}` },
  ...{ endedOn: `2026-0${no}-01`, takings },
});
const kinds = (trades: Encounter[], traits = [person('a'), person('b')]): string[] =>
  signalsOf(trades, traits).map(({ kind }) => kind);

describe('art. 28: signals, by hand-computed sets', () => {
  it('nothing in common and honest competition is no signal', () => {
    expect(kinds([1, 2, 3].map((no) => trade(no, took('a', 'won'), took('b', 'bid'))))).toEqual([]);
  });

  it.each([
    ['sharedAccount', { bankAccount: 'k-a' }],
    ['sharedPhone', { phone: 't-a' }],
    ['sharedAddress', { address: ' a，村。' }],
    ['sharedDevice', { devices: ['d-x', 'd-a'] }],
  ])('%s: of two who met, once is enough; of two who never met, nothing', (kind, more) => {
    const traits = [person('a'), person('b', more)];
    expect(kinds([trade(1, took('a', 'won'), took('b', 'bid'))], traits)).toEqual([kind]);
    expect(kinds([trade(1, took('a', 'won')), trade(2, took('b', 'won'))], traits)).toEqual([]);
  });

  it('what is not known is not shared', () => {
    const blank = { phone: null, bankAccount: null, address: null, devices: [] };
    expect(kinds([trade(1, took('a', 'won'), took('b', 'bid'))], [person('a', blank), person('b', blank)])).toEqual([]);
    expect(
      kinds(
        [trade(1, took('a', 'won'), took('b', 'bid'))],
        [person('a', { address: '。' }), person('b', { address: '。' })],
      ),
    ).toEqual([]);
  });

  it('rotation: four trades won in turn; told with its figures', () => {
    const [byA, byB] = [
      (no: number) => trade(no, took('a', 'won'), took('b', 'bid')),
      (no: number) => trade(no, took('a', 'bid'), took('b', 'won')),
    ];
    const [signal, ...more] = signalsOf([byA(3), byA(1), byB(4), byB(2)], [person('a'), person('b')]);
    expect(more).toEqual([]);
    expect(signal).toMatchObject({
      kind: 'rotation',
      explanation: 'A与B同时参加的交易中有4宗由两方之一成交，成交人交替3次（2宗比2宗）',
      parties: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
      trades: [
        { number: 'YQ-1', what: 'A成交' },
        { number: 'YQ-2', what: 'B成交' },
        { number: 'YQ-3', what: 'A成交' },
        { number: 'YQ-4', what: 'B成交' },
      ],
    });
    // Four of five changes are a pattern, two of three are chance, and so are three trades.
    expect(kinds([byA(1), byB(2), byA(3), byB(4), byA(5), byA(6)])).toEqual(['rotation']);
    expect(kinds([byA(1), byA(2), byB(3), byA(4)])).toEqual([]);
    expect(kinds([byA(1), byB(2), byA(3)])).toEqual([]);
    // What a third party won is no turn of theirs.
    expect(kinds([byA(1), byB(2), byA(3), trade(4, took('a', 'bid'), took('b', 'bid'))])).toEqual([]);
  });

  it('withdrawals: once for the one and once for the other', () => {
    const there = trade(1, took('a', 'withdrew'), took('b', 'won'));
    const back = trade(2, took('a', 'won'), took('b', 'withdrew'));
    expect(kinds([there, back])).toEqual(['withdrawals']);
    expect(signalsOf([there, back], [person('a'), person('b')])[0]!.trades.map(({ what }) => what)).toEqual([
      'A退出，B成交',
      'B退出，A成交',
    ]);
    // Always the same one, or to nobody's gain: no signal.
    expect(kinds([there, { ...there, number: 'YQ-9', listingId: 'l9' }])).toEqual([]);
    expect(
      kinds([trade(1, took('a', 'withdrew'), took('b', 'bid')), trade(2, took('b', 'withdrew'), took('a', 'bid'))]),
    ).toEqual([]);
  });

  it('no contest: qualified together three times, and never did both bid', () => {
    const alone = [1, 2, 3].map((no) => trade(no, took('a', 'won'), took('b', 'silent')));
    expect(kinds(alone)).toEqual(['noContest']);
    expect(kinds(alone.slice(1))).toEqual([]);
    expect(kinds([...alone, trade(4, took('a', 'won'), took('b', 'bid'))])).toEqual([]);
    // Where nobody bid at all, nothing was left to anybody.
    expect(kinds([1, 2, 3].map((no) => trade(no, took('a', 'silent'), took('b', 'silent'))))).toEqual([]);
  });

  it('is about pairs: of three in one trade each two are looked at, in a fixed order', () => {
    const traits = [person('a'), person('b', { phone: 't-a' }), person('c', { phone: 't-a' })];
    const signals = signalsOf([trade(1, took('c', 'won'), took('a', 'bid'), took('b', 'bid'))], traits);
    expect(signals.map(({ parties }) => parties.map(({ id }) => id).join(''))).toEqual(['ab', 'ac', 'bc']);
  });
});
