import { assess, violationsOf, type AllFacts } from '../../src/rulebook/index.js';
import { collective, goodFacts, household, law2024, parcel, yuan } from './fixtures.js';

const below = (moment: 'submit' | 'deal', facts: AllFacts) =>
  violationsOf(assess(moment, facts, law2024)).some((v) => v.code === 'PRICE_BELOW_FLOOR');
const appraised = goodFacts().valuation!;

describe('art. 29: the floor of a collective', () => {
  it.each([
    ['1300.00', false],
    ['1300.01', true],
  ])('a reserve of 1300 against an appraised rent of %s', (amount, refused) => {
    expect(below('submit', goodFacts({ valuation: { ...appraised, amount: yuan(amount) } }))).toBe(refused);
  });

  it('a total over the term is compared with the total over the term', () => {
    const lump = (amount: string) => goodFacts({ valuation: { ...appraised, basis: 'lump', amount: yuan(amount) } });
    expect(below('submit', lump('114400.00'))).toBe(false);
    expect(below('submit', lump('114400.01'))).toBe(true);
  });

  it('only the collective’s own parcels are measured where each has its price', () => {
    const facts = (ours: string) =>
      goodFacts(
        {
          parcels: [
            parcel('10', 'mu', { unitPrice: yuan('100') }),
            parcel('10', 'mu', { ownerPartyId: 'c1', unitPrice: yuan(ours) }),
          ],
        },
        { basis: 'perUnitYear', term: { years: 2 } },
      );
    expect(below('submit', facts('1200.00'))).toBe(false);
    expect(below('submit', facts('1199.99'))).toBe(true);
  });

  it('the deal price as well, to the fen', () => {
    const facts = (total: string) =>
      goodFacts({
        owners: [collective()],
        dealTotal: yuan(total),
        parcels: [parcel('44', 'mu', { ownerPartyId: 'c1' })],
      });
    expect(below('deal', facts('105600.00'))).toBe(false);
    expect(below('deal', facts('105599.99'))).toBe(true);
  });

  it('an individual’s price is agreed freely', () => {
    expect(below('submit', goodFacts({ owners: [household()], parcels: [parcel('44')], valuation: null }))).toBe(false);
  });
});
