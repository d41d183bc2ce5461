import { handoversDue, type Traded } from '../../src/rulebook/index.js';

const lease: Traded = {
  ...{ direction: 'transfer', category: 1, subKind: 'cropland', transferKind: 'lease', termYears: 3 },
  ownerKinds: ['collective'],
};
const codes = (more: Partial<Traded> = {}): string[] => handoversDue({ ...lease, ...more }).map(({ code }) => code);

describe('art. 22, 24: what is registered or filed after a trade', () => {
  it.each<[string, Partial<Traded>, string[]]>([
    ['a collective’s lease of three years: filed with the town', {}, ['collectiveFiling']],
    ['of five years: may be registered', { termYears: 5 }, ['operationRight', 'collectiveFiling']],
    ['a day short of five years: not', { termYears: 4.99 }, ['collectiveFiling']],
    ['a household’s lease: filed with who contracted it out', { ownerKinds: ['household'] }, ['contractFiling']],
    [
      'households and their collective in one lot: both',
      { ownerKinds: ['household', 'collective'], termYears: 10 },
      ['operationRight', 'contractFiling', 'collectiveFiling'],
    ],
    [
      'a household hands its contract over',
      { transferKind: 'transfer', termYears: null, ownerKinds: ['household'] },
      ['contractRight'],
    ],
    [
      'land contracted otherwise, for 30 years',
      { subKind: 'otherContract', termYears: 30, ownerKinds: ['individual'] },
      ['operationRight'],
    ],
    [
      'trees sold',
      { category: 2, subKind: 'treeUse', transferKind: 'sale', termYears: null },
      ['forest', 'collectiveFiling'],
    ],
    ['a building let', { category: 3, subKind: 'building' }, ['collectiveFiling']],
    [
      'a building sold',
      { category: 3, subKind: 'building', transferKind: 'sale', termYears: null },
      ['building', 'collectiveFiling'],
    ],
    [
      'a person’s tractor sold',
      { category: 4, subKind: 'machinery', transferKind: 'sale', termYears: null, ownerKinds: ['individual'] },
      ['machinery'],
    ],
    ['a well let by a household', { category: 5, subKind: 'well', ownerKinds: ['household'] }, []],
    [
      'a patent transferred',
      { category: 6, subKind: 'patent', transferKind: 'transfer', ownerKinds: ['legalPerson'] },
      ['intellectualProperty'],
    ],
    [
      'a technology transferred',
      { category: 6, subKind: 'technology', transferKind: 'transfer', ownerKinds: ['legalPerson'] },
      [],
    ],
    [
      'construction land granted',
      { category: 7, subKind: 'commercial', transferKind: 'grant', termYears: 40 },
      ['constructionLand', 'collectiveFiling'],
    ],
    ['construction land let', { category: 7, subKind: 'commercial', termYears: 10 }, ['collectiveFiling']],
    [
      'a dwelling sold within the village',
      { category: 8, subKind: 'dwelling', transferKind: 'sale', ownerKinds: ['household'] },
      ['dwelling'],
    ],
    ['livestock sold', { category: 9, subKind: 'livestock', transferKind: 'sale', ownerKinds: ['household'] }, []],
    [
      'a purchase',
      { direction: 'procurement', category: 10, subKind: 'services', transferKind: 'purchase' },
      ['collectiveFiling'],
    ],
    [
      'a share transferred',
      { category: 11, subKind: 'share', transferKind: 'transfer', ownerKinds: ['household'] },
      ['share'],
    ],
  ])('%s', (_, more, expected) => {
    expect(codes(more)).toEqual(expected);
  });

  it('says which office, by which law, and what the parties may leave', () => {
    const [register, file] = handoversDue({ ...lease, termYears: 10 });
    expect(register).toMatchObject({ kind: 'registration', office: '旗不动产登记机构', optional: true });
    expect(file).toMatchObject({
      kind: 'filing',
      office: '所在苏木镇人民政府',
      optional: false,
      citation: '管理办法第二十四条',
    });
  });
});
