import {
  assessCombination,
  categories,
  type Combination,
  directions,
  lawAt,
  methods,
  transferKinds,
  transferKindsOf,
} from '../../src/rulebook/index.js';

const { law } = lawAt('2025-06-01', []);
const codes = (one: Combination): string[] => assessCombination(one, law).map(({ code }) => code);

describe('art. 12, 14: direction, kind of right, transfer kind and method are one business', () => {
  it('every combination of the catalogue: what the category knows passes, everything else is refused and says where', () => {
    let [passed, refused] = [0, 0];
    const wrong: unknown[] = [];
    for (const category of categories)
      for (const sub of category.subKinds)
        for (const direction of directions)
          for (const transferKind of transferKinds)
            for (const method of methods) {
              const one = {
                category: category.no,
                subKind: sub.code,
                direction,
                transferKind,
                method,
                units: [category.units[0]!],
              };
              const fits =
                category.directions.includes(direction) &&
                (sub.directions ?? category.directions).includes(direction) &&
                transferKindsOf(direction).includes(transferKind) &&
                category.transferKinds.includes(transferKind) &&
                category.methods.includes(method) &&
                (method === 'fixedPrice'
                  ? direction === 'transfer' && ['lease', 'sublease', 'licence'].includes(transferKind)
                  : direction === 'transfer' || method === 'agreement' || method === 'tender');
              const found = assessCombination(one, law);
              const explained = found.every(({ detail, article }) => detail.length > 5 && article);
              if (fits !== (found.length === 0) || !explained) wrong.push({ one, found });
              if (fits) passed += 1;
              else refused += 1;
            }
    expect(wrong).toEqual([]);
    expect(passed).toBeGreaterThan(100);
    expect(refused).toBeGreaterThan(passed);
  });

  it.each<[string, Partial<Combination>, string]>([
    ['a right that is offered is not bought', { transferKind: 'purchase' }, 'DIRECTION_CONTRADICTED'],
    ['nor are partners invited to it', { transferKind: 'invite' }, 'DIRECTION_CONTRADICTED'],
    [
      'a purchase leases nothing',
      { category: 10, subKind: 'works', direction: 'procurement', transferKind: 'lease' },
      'DIRECTION_CONTRADICTED',
    ],
    ['cropland is not procured', { direction: 'procurement', transferKind: 'purchase' }, 'CATEGORY_NOT_TRADABLE'],
    ['a unit that nobody measures land by', { units: ['head'] }, 'CATEGORY_NOT_TRADABLE'],
  ])('%s', (_, change, code) => {
    const lease: Combination = {
      category: 1,
      subKind: 'cropland',
      direction: 'transfer',
      transferKind: 'lease',
      method: 'ascending',
      units: ['mu'],
    };
    expect(codes(lease)).toEqual([]);
    expect(codes({ ...lease, ...change })).toContain(code);
  });
});
