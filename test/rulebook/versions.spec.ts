import { Area, Money } from '../../src/values/index.js';
import {
  assess,
  categories,
  categoriesAt,
  categoryOf,
  departmentsToAsk,
  figureSpecs,
  hasBegun,
  type Instrument,
  instrumentFaults,
  lawAt,
  type LawPin,
  lawUnder,
  pinOf,
  readFigures,
  readTradingFigures,
  tradingChanges,
  type TradingFigures,
  tradingFiguresOf,
  type TradingRules,
  tradingRulesOn,
  versionName,
  violationsOf,
  warningsOf,
} from '../../src/rulebook/index.js';
import { goodFacts, yuan } from './fixtures.js';

const instrument = (more: Partial<Instrument>): Instrument => ({
  kind: 'successor',
  version: 'new',
  number: '新1号',
  title: '新办法',
  fileId: null,
  from: '2026-09-01',
  to: null,
  ...more,
});
const extension = instrument({
  kind: 'extension',
  version: 'ext',
  number: '延1号',
  from: '2026-03-05',
  to: '2028-03-05',
});

describe('art. 37: instruments follow one another', () => {
  it('figures that an instrument does not name go on, also from a successor to its own extension', () => {
    const { figures } = readFigures({ 'centreFrom.landArea': '100', depositShare: '0.3' });
    const longer = instrument({ kind: 'extension', version: 'longer', from: '2027-09-01', to: '2029-09-01' });
    const list = [longer, instrument({ figures, to: '2027-09-01' }), extension];
    expect(lawAt('2026-08-31', list).law.centreFrom.landArea.toString()).toBe('150.00');
    for (const [date, version] of [['2026-09-01', 'new'] as const, ['2027-09-01', 'longer'] as const]) {
      const { law, situation } = lawAt(date, list);
      expect({ situation, version: law.version, share: law.depositShare.toFixed() }).toEqual({
        situation: 'extended',
        version,
        share: '0.3',
      });
      expect(law.centreFrom.landArea.eq(Area.of('100'))).toBe(true);
      expect(law.centreFrom.landValue.eq(Money.of('1000000'))).toBe(true);
    }
    // After the last one's end its own figures go on as the centre's rules, and the notice names it.
    const over = lawAt('2029-09-01', list);
    expect(over).toMatchObject({ situation: 'lapsed', law: { version: 'longer', lapsed: true } });
    expect(over.law.depositShare.toFixed()).toBe('0.3');
    expect(over.notice).toContain('2029年9月1日');
  });

  it('while nothing is in force the notice names what is recorded to come, and asks for it only where nothing is', () => {
    expect(lawAt('2026-06-01', [instrument({})]).notice).toContain('《新办法》自2026年9月1日起施行');
    expect(lawAt('2026-06-01', [instrument({})]).notice).not.toContain('尚未登记');
    expect(lawAt('2026-06-01').notice).toContain('尚未登记延续或替代文件');
  });

  it('what a successor replaced does not come back when the successor ends', () => {
    const list = [extension, instrument({ to: '2027-01-01' })];
    expect(lawAt('2027-01-01', list)).toMatchObject({ situation: 'lapsed', law: { version: 'new' } });
  });

  it('recorded late, it binds from the day it was recorded; recorded early, an extension begins at the end of what it extends', () => {
    const late = { ...extension, recordedOn: '2026-06-10' };
    expect(lawAt('2026-06-09', [late]).situation).toBe('lapsed');
    expect(lawAt('2026-06-10', [late]).situation).toBe('extended');
    expect(lawAt('2026-02-20', [{ ...extension, from: '2026-02-01' }]).law.version).toBe('measures-2024');
    expect(hasBegun('ext', [late], '2026-06-09')).toBe(false);
    expect(hasBegun('ext', [late], '2026-06-10')).toBe(true);
  });

  it('every fault of a new instrument at once; a figure of national law or of nobody is refused', () => {
    const draft = { kind: 'extension', number: '延1号', from: '2026-03-05', to: '2026-03-01' } as const;
    const figures = { maxLeaseYears: 30, adultAge: 16, nonsense: 1, depositShare: '1.5', 'centreFrom.landArea': '0' };
    const faults = instrumentFaults({ ...draft, figures }, [extension]);
    expect(faults.map(({ field }) => field)).toEqual([
      'number',
      'from',
      'to',
      'to',
      'figures.maxLeaseYears',
      'figures.adultAge',
      'figures.nonsense',
      'figures.depositShare',
      'figures.centreFrom.landArea',
    ]);
    expect(faults[4]!.detail).toContain('民法典第705条');
    expect(
      instrumentFaults({ kind: 'extension', number: 'x', from: '2027-01-01', to: null, figures: {} }, [
        instrument({ to: null }),
      ]),
    ).toMatchObject([{ field: 'kind' }]);
    expect(
      instrumentFaults({ kind: 'successor', number: 'x', from: '2026-09-01', to: null, figures: {} }, [extension]),
    ).toEqual([]);
  });

  it.each(
    Object.keys(figureSpecs).flatMap((key) =>
      [null, {}, [], true, -1, 0, 1.5, '', ' 1', '1e3', '１', '-5'].map((value) => [key, value] as const),
    ),
  )('%s: %j is refused', (key, value) => {
    expect(readFigures({ [key]: value }).faults).toHaveLength(1);
  });

  it('a version has a name of its own, also beside a withdrawn one of the same day', () => {
    const draft = { kind: 'successor', from: '2027-01-01' } as const;
    expect(versionName(draft, [])).toBe('successor-2027-01-01');
    expect(versionName(draft, ['successor-2027-01-01'])).toBe('successor-2027-01-01-2');
  });
});

describe('art. 37: a trade ends under the version it began under', () => {
  const tightened = readFigures({ depositShare: '0.1' }).figures;
  const pin = (date: string, list: readonly Instrument[] = [], rules: readonly TradingRules[] = []): LawPin =>
    pinOf(lawAt(date, list, { tradingRules: rules }), 1, date);

  it.each([
    ['unless the successor says otherwise: it does not', false, '0.4', 'ext', true],
    ['unless the successor says otherwise: it does', true, '0.1', 'new', false],
  ])('%s', (_, appliesToRunning, share, version, told) => {
    const list = [extension, instrument({ figures: tightened, appliesToRunning })];
    const { law, notice } = lawUnder(pin('2026-08-31', list), '2026-09-01', list);
    expect({ share: law.depositShare.toFixed(), version: law.version }).toEqual({ share, version });
    expect(notice !== null).toBe(told);
    expect(lawUnder(null, '2026-09-01', list).law.version).toBe('new');
  });

  it('a later successor that takes running trades along takes them as it stands, whatever came between', () => {
    const third = instrument({ version: 'third', number: '新2号', from: '2027-01-01', appliesToRunning: true });
    const list = [extension, instrument({ figures: tightened }), third];
    const began = pin('2026-08-31', list);
    expect(lawUnder(began, '2026-12-31', list).law.version).toBe('ext');
    expect(lawUnder(began, '2027-01-01', list).law).toMatchObject({ version: 'third', lapsed: false });
  });

  it('begun in force, it is no warning and no centre’s own rule after the end; begun after it, it is', () => {
    const running = lawUnder(pin('2026-03-04'), '2026-04-01', [], { advisory: true });
    expect(running).toMatchObject({ situation: 'inForce', law: { lapsed: false, advisory: false } });
    expect(running.notice).toContain('仍按该办法办理至终结');
    const after = pin('2026-03-05');
    expect(lawUnder(after, '2026-04-01', [], { advisory: true })).toMatchObject({
      situation: 'lapsed',
      law: { lapsed: true, advisory: true },
    });
    // A successor that leaves running trades alone leaves it under the centre's own rules; an extension that applies does not.
    expect(lawUnder(after, '2026-09-02', [instrument({})])).toMatchObject({
      situation: 'lapsed',
      law: { lapsed: true },
    });
    const carried = { ...extension, recordedOn: '2026-05-01', appliesToRunning: true };
    expect(lawUnder(after, '2026-05-01', [carried])).toMatchObject({ situation: 'extended', notice: null });
  });

  it('keeps the trading rules of its category from the beginning; other categories move on', () => {
    const figures = (no: number, more: Partial<TradingFigures>): TradingFigures => ({
      ...tradingFiguresOf(categoryOf(no)!),
      ...more,
    });
    const rules: TradingRules[] = [
      { category: 1, no: 1, from: '2026-08-01', figures: figures(1, { announcementWorkingDays: 8 }) },
      { category: 1, no: 2, from: '2026-09-01', figures: figures(1, { announcementWorkingDays: 20 }) },
      { category: 2, no: 1, from: '2026-09-01', figures: figures(2, { announcementWorkingDays: 9 }) },
    ];
    const days = (date: string, began: string): unknown[] => {
      const { law } = lawUnder(pin(began, [extension], rules), date, [extension], { tradingRules: rules });
      return [1, 2].map((no) => categoryOf(no, law.categories)?.periods.announcementWorkingDays);
    };
    expect(days('2026-10-01', '2026-07-31')).toEqual([5, 9]);
    expect(days('2026-10-01', '2026-08-31')).toEqual([8, 9]);
    expect(days('2026-10-01', '2026-09-01')).toEqual([20, 9]);
  });
});

describe('art. 37: three situations of a refusal', () => {
  const facts = goodFacts({ deposit: yuan('999999'), useAfter: '建房' });
  const codes = (law: ReturnType<typeof lawAt>['law']) =>
    violationsOf(assess('submit', facts, law)).map(({ code, lapsed = false }) => [code, lapsed]);

  it('in force: plain; lapsed: as the centre’s own rule, and it says so; national law says nothing of the kind', () => {
    expect(codes(lawAt('2026-03-04').law)).toEqual(expect.arrayContaining([['DEPOSIT_OVER_CAP', false]]));
    const { law } = lawAt('2026-06-01');
    expect(codes(law)).toEqual(
      expect.arrayContaining([
        ['DEPOSIT_OVER_CAP', true],
        ['NON_AGRICULTURAL_USE', false],
      ]),
    );
    const found = violationsOf(assess('submit', facts, law)).find(({ code }) => code === 'DEPOSIT_OVER_CAP');
    expect(found!.detail).toContain('按本中心交易规则执行');
  });

  it('advisory: RULEBOOK_LAPSED warns with the same reason; what cannot be judged is refused all the same', () => {
    const { law } = lawAt('2026-06-01', [], { advisory: true });
    const verdicts = assess('submit', facts, law);
    expect(violationsOf(verdicts).map(({ code }) => code)).toEqual(['NON_AGRICULTURAL_USE']);
    const [warning] = warningsOf(verdicts);
    expect(warning).toMatchObject({ code: 'RULEBOOK_LAPSED', article: '20', facts: { code: 'DEPOSIT_OVER_CAP' } });
    expect(warning!.detail).not.toContain('按本中心交易规则执行');
    const { deposit: _deposit, ...lacking } = facts;
    expect(violationsOf(assess('submit', lacking, law)).map(({ code }) => code)).toContain('DEPOSIT_OVER_CAP');
  });

  it('a statutory tender’s 2 % stands, whatever became of the 40 % (Implementing Regulations of the Tender Law 26)', () => {
    const { law } = lawAt('2026-06-01', [], { advisory: true });
    const tender = violationsOf(assess('submit', { ...facts, method: 'tender' }, law));
    expect(tender).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'DEPOSIT_OVER_CAP' })]));
    expect(tender.find(({ code }) => code === 'DEPOSIT_OVER_CAP')!.lapsed).toBeUndefined();
  });
});

describe('art. 12, 25: trading rules by category in dated versions', () => {
  const { law } = lawAt('2026-01-10');
  const base = tradingFiguresOf(categoryOf(8)!);
  const version = (no: number, from: string): TradingRules => ({ category: 8, no, from, figures: base });

  it('the one that began last holds; of two with one day the later recorded; before the first, what the software came with', () => {
    const list = [
      version(1, '2026-02-01'),
      version(2, '2026-04-01'),
      version(3, '2026-03-01'),
      version(4, '2026-03-01'),
    ];
    expect(
      ['2026-01-31', '2026-02-01', '2026-03-01', '2026-04-01'].map((date) => tradingRulesOn(date, 8, list)?.no),
    ).toEqual([undefined, 1, 4, 2]);
    expect(categoriesAt('2026-03-01', list).map(({ rules }) => rules.no)).toEqual([0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0]);
    expect(tradingRulesOn('2026-05-01', 7, list)).toBeNull();
  });

  it.each(categories.map((category) => [category.no, category] as const))(
    'category %i as it came passes its own check',
    (no, category) => {
      const figures = tradingFiguresOf(category);
      expect(readTradingFigures(no, { ...figures }, law)).toEqual({ figures, faults: [] });
    },
  );

  it('nothing goes under what law asks of a category; every fault at once', () => {
    const json = {
      ...base,
      announcementWorkingDays: 0,
      villageNoticeDays: '5',
      depositShare: '0.41',
      incrementShare: '0',
      maxExtensions: -1,
      contractDays: 181,
      methods: ['ascending', 'auction'],
      departments: [],
      extraMaterials: ['unheardOf'],
      threshold: 'none',
    };
    const { faults } = readTradingFigures(8, json, law);
    expect(faults.map(({ field, code }) => [field, code])).toEqual([
      ['figures.threshold', 'VALIDATION'],
      ['figures.announcementWorkingDays', 'VALIDATION'],
      ['figures.villageNoticeDays', 'VALIDATION'],
      ['figures.depositShare', 'DEPOSIT_OVER_CAP'],
      ['figures.incrementShare', 'VALIDATION'],
      ['figures.maxExtensions', 'VALIDATION'],
      ['figures.contractDays', 'VALIDATION'],
      ['figures.methods', 'METHOD_NOT_ALLOWED'],
      ['figures.departments', 'VALIDATION'],
      ['figures.extraMaterials', 'VALIDATION'],
    ]);
    expect(readTradingFigures(13, { ...base }, law).faults).toMatchObject([
      { field: 'figures.category', article: '12' },
    ]);
  });

  it('the figure itself passes: the cap of the law of that day, 30 days where a tender is possible (Tender Law 46)', () => {
    const at = (no: number, more: object) =>
      readTradingFigures(no, { ...tradingFiguresOf(categoryOf(no)!), ...more }, law).faults.length;
    expect([at(8, { depositShare: '0.4' }), at(8, { depositShare: '0.4001' })]).toEqual([0, 1]);
    expect([at(3, { contractDays: 30 }), at(3, { contractDays: 31 }), at(8, { contractDays: 31 })]).toEqual([0, 1, 0]);
    expect(at(3, { contractDays: 31, methods: ['ascending'] })).toBe(0);
  });

  it.each([null, undefined, 5, 'x', [], {}, [1], ['ascending', 'ascending'], NaN, -1, 1e9])(
    'hostile %j in any field is a fault, never an exception',
    (value) => {
      for (const field of Object.keys(base)) {
        const { faults } = readTradingFigures(8, { ...base, [field]: value }, law);
        const fine =
          (field === 'maxExtensions' && (value === null || value === 5)) ||
          (field === 'extraMaterials' && Array.isArray(value) && value.length === 0) ||
          (value === 5 && typeof (base as never)[field] === 'number');
        expect([field, faults.length > 0]).toEqual([field, !fine]);
      }
    },
  );

  it('rules read the version in force: methods, periods, papers, departments', () => {
    const figures: TradingFigures = {
      ...tradingFiguresOf(categoryOf(1)!),
      methods: ['tender'],
      villageNoticeDays: 30,
      extraMaterials: ['otherMaterials'],
      departments: ['agriculture', 'finance'],
    };
    const rules = { tradingRules: [{ category: 1, no: 1, from: '2025-01-01', figures }] as const };
    const changed = lawAt('2025-06-03', [], rules).law;
    const found = violationsOf(assess('submit', goodFacts(), changed)).map(({ code }) => code);
    expect(violationsOf(assess('submit', goodFacts(), lawAt('2025-06-03').law))).toEqual([]);
    expect(found).toEqual(expect.arrayContaining(['METHOD_NOT_ALLOWED', 'MATERIALS_MISSING']));
    expect(departmentsToAsk(1, 'cropland', changed.categories)).toEqual(['agriculture', 'finance']);
    expect(tradingChanges(tradingFiguresOf(categoryOf(1)!), figures)).toEqual([
      { field: 'villageNoticeDays', name: '村内公示期', before: '5日', after: '30日' },
      { field: 'methods', name: '交易方式', before: '协议转让、网络竞价、拍卖、招投标、定价招租', after: '招投标' },
      { field: 'departments', name: '核实部门', before: '旗农牧局', after: '旗农牧局、旗财政局' },
      { field: 'extraMaterials', name: '附加材料', before: '无', after: '中心要求的其他材料' },
    ]);
  });
});
