import { rankBids, type ReadBid, scoreOf, type TenderTerms } from '../../src/rulebook/index.js';
import { Dec } from '../../src/values/index.js';
import { yuan } from './fixtures.js';

const bid = (id: string, price: string | null, more: Partial<ReadBid> = {}): ReadBid => ({
  ...{ id, price: price === null ? null : yuan(price), score: null, priorityRank: null, rejected: null },
  ...more,
});
const terms = (direction: TenderTerms['direction'], by: TenderTerms['by'] = 'price'): TenderTerms => ({
  ...{ direction, by, limit: yuan('100.00') },
});
const places = (bids: ReadBid[], by: TenderTerms) => rankBids(bids, by).map(({ id, place }) => [id, place]);

describe('the ranking of a tender (Tender Law 41; art. 12(10), 29)', () => {
  it('a procurement goes to the lowest price, the ceiling included and a fen above it not', () => {
    const bids = [bid('a', '100.00'), bid('b', '99.99'), bid('c', '100.01')];
    expect(places(bids, terms('procurement'))).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', null],
    ]);
    expect(rankBids(bids, terms('procurement'))[2]).toMatchObject({ code: 'PRICE_ABOVE_CEILING' });
  });

  it('a transfer goes to the highest price, the reserve included and a fen below it not', () => {
    const bids = [bid('a', '100.00'), bid('b', '99.99'), bid('c', '100.01')];
    expect(places(bids, terms('transfer'))).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', null],
    ]);
    expect(rankBids(bids, terms('transfer'))[2]).toMatchObject({ code: 'PRICE_BELOW_FLOOR' });
  });

  it('on equal terms the priority rank goes first, and never against a better offer (art. 29)', () => {
    const bids = [
      bid('none', '120.00'),
      bid('second', '120.00', { priorityRank: 2 }),
      bid('first', '120.00', { priorityRank: 1 }),
      bid('better', '120.01'),
    ];
    expect(places(bids, terms('transfer')).map(([id]) => id)).toEqual(['better', 'first', 'second', 'none']);
  });

  it('two that nothing tells apart share a place, in whatever order they came', () => {
    const two = [bid('a', '120.00'), bid('b', '120.00'), bid('c', '110.00')];
    for (const bids of [two, [...two].reverse()]) {
      expect(Object.fromEntries(places(bids, terms('transfer')))).toEqual({ a: 1, b: 1, c: 3 });
    }
  });

  it('by score the best score wins within the ceiling; an unreadable bid and one without a score come last', () => {
    const bids = [
      bid('cheap', '50.00', { score: new Dec('80') }),
      bid('good', '99.00', { score: new Dec('80.5') }),
      bid('dear', '101.00', { score: new Dec('99') }),
      bid('shut', null),
      bid('unscored', '10.00'),
    ];
    expect(places(bids, terms('procurement', 'score'))).toEqual([
      ['good', 1],
      ['cheap', 2],
      ['unscored', 3],
      ['dear', null],
      ['shut', null],
    ]);
  });

  it('a score is the mean of weighted points, exactly; a gap or a wrong weight gives none', () => {
    const criteria = [
      { code: 'price', weight: new Dec('0.6') },
      { code: 'plan', weight: new Dec('0.4') },
    ];
    const sheet = (price: string, plan: string) => ({ price: new Dec(price), plan: new Dec(plan) });
    expect(scoreOf(criteria, [sheet('90', '70'), sheet('80', '60.5')])?.toFixed()).toBe('77.1');
    expect(scoreOf(criteria, [{ price: new Dec(90) }])).toBeNull();
    expect(scoreOf(criteria, [sheet('100.01', '50')])).toBeNull();
    expect(scoreOf(criteria.slice(1), [sheet('90', '70')])).toBeNull();
    expect(scoreOf(criteria, [])).toBeNull();
  });
});
