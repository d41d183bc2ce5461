import {
  categories,
  categoriesAt,
  categoryOf,
  departmentsToAsk,
  entryThreshold,
  isMaterial,
  lawAt,
  materialName,
  mustTradeOnMarket,
  readTradingFigures,
  subKindOf,
  tradingChanges,
  tradingChoices,
  tradingFieldNames,
  tradingFields,
  tradingFiguresOf,
  tradingRulesOn,
  tradingText,
  type TradingField,
  type TradingRules,
} from '../../src/rulebook/index.js';
import { yuan } from './fixtures.js';

const { law } = lawAt('2026-01-10');
const base = tradingFiguresOf(categoryOf(3)!);
const faults = (more: object, no = 3) =>
  readTradingFigures(no, { ...tradingFiguresOf(categoryOf(no) ?? categoryOf(3)!), ...more }, law).faults;

describe('the trading rules of a category (art. 12, 25): each field at its edges', () => {
  it.each<[TradingField, unknown[], unknown[], string]>([
    ['announcementWorkingDays', [1, 60], [0, 61, 1.5, '5'], '须为1至60的整数'],
    ['villageNoticeDays', [1, 60], [0, 61], '须为1至60的整数'],
    [
      'depositShare',
      ['0.0001', '0.4', '0.1000'],
      ['0', '-0.1', 0.1, 'x', '0.00001'],
      '须为大于0且不超过0.4的小数，最多四位，例如"0.1"',
    ],
    ['depositShare', [], ['0.4001', '1'], '不得超过保证金上限40%'],
    [
      'incrementShare',
      ['0.0001', '0.5'],
      ['0', '0.5001', '0.00001', null],
      '须为大于0且不超过0.5的小数，最多四位，例如"0.1"',
    ],
    ['freePeriodMinutes', [1, 43200], [0, 43201], '须为1至43200的整数'],
    ['extensionMinutes', [1, 1440], [0, 1441], '须为1至1440的整数'],
    ['maxExtensions', [null, 0, 10000], [-1, 10001], '须为0至10000的整数'],
    ['resultNoticeWorkingDays', [1, 60], [0, 61], '须为1至60的整数'],
    ['contractDays', [1, 30], [0, 181], '须为1至180的整数'],
    ['contractDays', [], [31, 180], '可以招投标的品种不得超过30日（招标投标法第46条）'],
    [
      'methods',
      [['tender'], ['ascending', 'agreement']],
      [[], 'tender', ['tender', 'tender'], [1]],
      '须至少有一种交易方式，且不重复',
    ],
    ['departments', [], ['agriculture', [1], ['agriculture', 'agriculture']], '须为不重复的清单'],
    [
      'extraMaterials',
      [['otherMaterials'], []],
      ['otherMaterials', ['otherMaterials', 'otherMaterials']],
      '须为不重复的清单',
    ],
    ['extraMaterials', [], [['x'.repeat(60)]], `不在清单内：${'x'.repeat(40)}`],
  ])('%s: %j pass, %j do not: %s', (field, good, bad, words) => {
    for (const value of good) expect([value, faults({ [field]: value })]).toEqual([value, []]);
    for (const value of bad) {
      expect([value, faults({ [field]: value })]).toEqual([
        value,
        [
          expect.objectContaining({
            field: `figures.${field}`,
            article: tradingFields[field].article,
            detail: tradingFields[field].name + words,
          }),
        ],
      ]);
    }
  });
  it('without tenders a contract has half a year', () => {
    expect(faults({ contractDays: 180, methods: ['ascending'] })).toEqual([]);
    expect(faults({ contractDays: 31, methods: 'tender' }).map(({ field }) => field)).toEqual(['figures.methods']);
  });
  it('names what may not go, what nobody knows, and what the category bars', () => {
    expect(faults({ departments: ['nobody'] }, 1).map(({ code, detail }) => [code, detail])).toEqual([
      ['VALIDATION', '核实部门不在清单内：nobody'],
      ['VALIDATION', '核实部门不得减去本品种依规必须的旗农牧局'],
    ]);
    expect(faults({ extraMaterials: [] }, 11).map(({ detail }) => detail)).toEqual([
      '附加材料不得减去本品种依规必须的股份合作社章程及股权证',
    ]);
    expect(faults({ methods: ['auction', 'tender', 'agreement'] }, 11)).toEqual([
      {
        code: 'METHOD_NOT_ALLOWED',
        article: '14',
        field: 'figures.methods',
        detail: '交易方式本品种只可采用：协议转让、网络竞价',
      },
    ]);
    expect(faults({ depositShare: '0.5' })).toEqual([
      {
        code: 'DEPOSIT_OVER_CAP',
        article: '20',
        field: 'figures.depositShare',
        detail: '建议保证金占交易估值不得超过保证金上限40%',
      },
    ]);
    expect(faults({ [`y${'x'.repeat(60)}`]: 1 })).toEqual([
      {
        code: 'VALIDATION',
        article: '25',
        field: `figures.y${'x'.repeat(39)}`,
        detail: '不是可以设定的交易规则，请删去',
      },
    ]);
    expect(faults({ toString: 1, methods: 5 }, 13)).toEqual([
      { code: 'VALIDATION', article: '12', field: 'figures.category', detail: '交易品种不在目录内，请从十二类中选择' },
      { code: 'VALIDATION', article: '25', field: 'figures.toString', detail: '不是可以设定的交易规则，请删去' },
    ]);
  });
  it('in words', () => {
    const words = (more: object = {}) => tradingFieldNames.map((field) => tradingText(field, { ...base, ...more }));
    expect(words()).toEqual([
      '5个工作日',
      '5日',
      '10%',
      '2%',
      '60分钟',
      '5分钟',
      '不限',
      '3个工作日',
      '7日内',
      '协议转让、网络竞价、拍卖、招投标、定价招租',
      words()[10],
      words()[11],
    ]);
    expect(words({ maxExtensions: 3, departments: [], extraMaterials: [] }).slice(6)).toEqual([
      '3次',
      '3个工作日',
      '7日内',
      '协议转让、网络竞价、拍卖、招投标、定价招租',
      '无',
      '无',
    ]);
    expect(tradingText('departments', { ...base, departments: ['water', 'finance'] })).toBe('旗水利局、旗财政局');
    expect(tradingText('extraMaterials', { ...base, extraMaterials: ['otherMaterials'] })).toBe('中心要求的其他材料');
    expect(tradingChanges(base, { ...base, maxExtensions: 3 })).toEqual([
      { field: 'maxExtensions', name: '最多延时次数', before: '不限', after: '3次' },
    ]);
    expect(tradingChanges(base, base)).toEqual([]);
  });
  it('what a form offers: the category’s own is not to be taken away', () => {
    const { methods, departments, extraMaterials } = tradingChoices(categoryOf(11)!);
    expect(methods).toEqual([
      { code: 'agreement', name: '协议转让' },
      { code: 'ascending', name: '网络竞价' },
    ]);
    expect(departments.filter(({ required }) => required).map(({ code }) => code)).toEqual(categoryOf(11)!.departments);
    expect(departments[0]).toEqual({ code: 'agriculture', name: '旗农牧局', required: true });
    expect(departments).toHaveLength(7);
    expect(extraMaterials.filter(({ required }) => required).map(({ code }) => code)).toEqual(
      categoryOf(11)!.extraMaterials,
    );
    expect(extraMaterials.at(-1)).toEqual({ code: 'otherMaterials', name: '中心要求的其他材料', required: false });
  });
});

describe('versions of trading rules', () => {
  const version = (no: number, from: string, category = 3): TradingRules =>
    ({ category, no, from, figures: { ...base, contractDays: no, methods: ['tender'] } }) as TradingRules;
  it('the one that began last, in whatever order they were recorded', () => {
    const list = [
      version(2, '2026-03-01'),
      version(1, '2026-03-01'),
      version(3, '2026-02-01'),
      version(9, '2026-04-01', 4),
    ];
    for (const versions of [list, [...list].reverse()]) {
      expect(
        ['2026-01-31', '2026-02-01', '2026-03-01', '2026-04-01'].map((on) => tradingRulesOn(on, 3, versions)?.no),
      ).toEqual([undefined, 3, 2, 2]);
    }
  });
  it('a version replaces what is versioned and nothing else', () => {
    const own = categoryOf(3, categoriesAt('2026-03-01', [version(2, '2026-03-01')]))!;
    expect(own).toEqual({
      ...categoryOf(3)!,
      methods: ['tender'],
      usual: { ...categoryOf(3)!.usual, contractDays: 2 },
      rules: { no: 2, from: '2026-03-01' },
    });
    expect(tradingFiguresOf(own)).toEqual({ ...base, contractDays: 2, methods: ['tender'] });
    expect(categoriesAt('2026-03-01', [])).toBe(categories);
    const fixed = { category: 3, tradingRules: 0 } as const;
    expect(categoryOf(3, categoriesAt('2026-03-01', [version(2, '2026-03-01')], fixed))!.rules.no).toBe(0);
    expect(
      categoryOf(
        3,
        categoriesAt('2026-03-01', [version(2, '2026-03-01'), version(2, '2026-01-01', 4)], {
          ...fixed,
          tradingRules: 2,
        }),
      )!.usual.contractDays,
    ).toBe(2);
  });
});

describe('the catalogue answers what it does not know', () => {
  it('categories, sub-kinds, departments, papers', () => {
    expect(
      [categoryOf(0), categoryOf(13), subKindOf(1, 'x'), subKindOf(13 as never, 'cropland')].map((one) => one ?? null),
    ).toEqual([null, null, null, null]);
    expect(departmentsToAsk(13 as never, 'cropland')).toEqual([]);
    expect([isMaterial('titleProof'), isMaterial('nothing')]).toEqual([true, false]);
    expect(materialName('nothing')).toBe('nothing');
  });
  it('market entry: each town’s latest figure in force, the figure itself included (art. 5, 7, 12)', () => {
    const row = (from: string, least: string, townCode = 't1') => ({
      townCode,
      from,
      least: yuan(least),
      citation: 'x',
    });
    const table = [
      row('2025-01-01', '200'),
      row('2024-01-01', '100'),
      row('2023-01-01', '50', 't2'),
      row('2026-01-01', '300'),
    ];
    expect(
      ['2023-12-31', '2024-01-01', '2025-06-01', '2026-01-01'].map((on) => entryThreshold('t1', on, table).toString()),
    ).toEqual(['0.00', '100.00', '200.00', '300.00']);
    const must = (value: string) =>
      mustTradeOnMarket({ townCode: 't1', on: '2024-06-01', value: yuan(value) }, table).must;
    expect([must('99.99'), must('100')]).toEqual([false, true]);
  });
});
