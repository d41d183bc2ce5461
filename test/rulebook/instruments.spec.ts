import {
  figureOf,
  figureSpecs,
  figureText,
  hasBegun,
  instrumentFaults,
  lawAt,
  lawUnder,
  lawVersions,
  pinOf,
  readFigures,
  versionName,
  versionOn,
  votingAt,
  type FigureKey,
  type Instrument,
} from '../../src/rulebook/index.js';
import { law2024 } from './fixtures.js';

const instrument = (more: Partial<Instrument> = {}): Instrument => ({
  kind: 'successor',
  version: 'new',
  number: '新1号',
  title: '新办法',
  fileId: null,
  from: '2026-09-01',
  to: null,
  ...more,
});
const measures = '《伊金霍洛旗农村牧区产权流转交易市场管理办法（试行）》';
const lapse = `${measures}（伊政办发[2024]19号）有效期已于2026年3月5日届满，`;

describe('the figures an instrument can change (art. 37)', () => {
  it.each<[FigureKey, string | number, string, (string | number)[], unknown[]]>([
    ['depositShare', '0.4', '40%', ['0.0001', '1'], ['0', '1.0001', '0.00001', 0.4]],
    ['centreFrom.procurement', '1000000.00', '1,000,000.00元', ['0.01'], ['0', '0.001', 5]],
    ['centreFrom.assetTransfer', '1500000.00', '1,500,000.00元', ['0.01'], ['0', '-1']],
    ['centreFrom.investment', '3000000.00', '3,000,000.00元', ['0.01'], ['0', '-1']],
    ['centreFrom.landValue', '1000000.00', '1,000,000.00元', ['0.01'], ['0', '-1']],
    ['centreFrom.landArea', '150.00', '150.00亩', ['0.0001'], ['0', '0.00001', 150]],
    ['aggregationMonths', 12, '12个月', [1, 60], [0, 61, '12']],
    ['verificationDays', 5, '5个工作日', [1, 60], [0, 61, 1.5]],
    ['checkDays', 5, '5个工作日', [1, 60], [0, 61, 1.5]],
    ['refundDays', 3, '3个工作日', [1, 60], [0, 61, 1.5]],
  ])('%s: %s, read as %s; its edges pass, beyond them nothing', (key, value, text, edges, beyond) => {
    expect(figureOf(law2024, key)).toBe(value);
    expect(figureText(key, value)).toBe(text);
    for (const edge of edges) expect(readFigures({ [key]: edge }).faults).toEqual([]);
    for (const wrong of beyond) {
      const { figures, faults } = readFigures({ [key]: wrong });
      expect(figures).toEqual({});
      expect(faults).toMatchObject([{ field: `figures.${key}`, article: figureSpecs[key].article }]);
    }
  });
  it('what is read is what holds', () => {
    const { figures, faults } = readFigures({ depositShare: '0.3', 'centreFrom.landArea': '100', refundDays: 4 });
    expect(faults).toEqual([]);
    const { law } = lawAt('2026-09-01', [instrument({ figures })]);
    expect(
      (['depositShare', 'centreFrom.landArea', 'refundDays', 'checkDays'] as const).map((key) => figureOf(law, key)),
    ).toEqual(['0.3', '100.00', 4, 5]);
    expect(readFigures({ depositShare: '0.3' }).figures).toEqual({ depositShare: expect.anything() });
    expect(readFigures({}).figures).toEqual({});
  });
  it('national law’s figures are refused by their article, others as unknown', () => {
    const { faults } = readFigures({ adultAge: 16, ['x'.repeat(60)]: 1, toString: 1 });
    expect(faults.map(({ field, article, detail }) => [field.slice(0, 20), article, detail])).toEqual([
      ['figures.adultAge', '37', '“adultAge”由国家法律规定（民法典第17条），旗级文件不能变更，请删去'],
      [`figures.${'x'.repeat(12)}`, '37', `“${'x'.repeat(40)}”不是办法规定的数值，请从清单中选择`],
      ['figures.toString', '37', '“toString”不是办法规定的数值，请从清单中选择'],
    ]);
  });
});

describe('recording an instrument (art. 37)', () => {
  const faults = (draft: object, standing: Instrument[] = []) =>
    instrumentFaults(
      { kind: 'successor', number: '新2号', from: '2027-01-01', to: null, figures: {}, ...draft },
      standing,
    ).map(({ field, article, detail }) => `${field} ${article} ${detail}`);
  it.each<[string, object, Instrument[], string[]]>([
    ['nothing wrong', {}, [], []],
    ['a day after the one before', { from: '2024-03-06', to: '2024-03-07' }, [], []],
    [
      'with its own day',
      { from: '2024-03-05' },
      [],
      ['from 37 须晚于上一份文件的施行日期2024年3月5日；已登记的文件不能改，只能由其后的文件接续'],
    ],
    [
      'the number of the Measures',
      { number: '伊政办发[2024]19号' },
      [],
      ['number 37 这是现行办法自身的文号，请填延续或替代文件的文号'],
    ],
    [
      'a number recorded already',
      { number: '新1号' },
      [instrument(), instrument({ version: 'b', number: '新3号', from: '2026-10-01' })],
      ['number 37 文号新1号已经登记，请核对'],
    ],
    ['an end on its first day', { to: '2027-01-01' }, [], ['to 37 失效日期须晚于施行日期']],
    [
      'an extension to the old end',
      { kind: 'extension', from: '2026-03-01', to: '2026-03-05' },
      [],
      ['to 37 延续后的失效日期须晚于原失效日期2026年3月5日'],
    ],
    ['an extension by a day', { kind: 'extension', from: '2026-03-01', to: '2026-03-06' }, [], []],
    ['an extension without end', { kind: 'extension', from: '2026-03-05', to: null }, [], []],
    ['a successor may end before', { from: '2025-01-01', to: '2025-06-01' }, [], []],
    [
      'an extension of what has no end',
      { kind: 'extension', to: '2028-01-01' },
      [instrument()],
      ['kind 37 《新办法》没有失效日期，无须延续；有变更的请登记为替代文件'],
    ],
  ])('%s', (_title, draft, standing, expected) => expect(faults(draft, standing)).toEqual(expected));
  it('a fault of its figures comes with the others', () => {
    expect(faults({ number: '伊政办发[2024]19号', figures: { refundDays: 0 } })).toHaveLength(2);
  });
  it('has begun from its first day on, and what nobody recorded never', () => {
    expect(['2026-08-31', '2026-09-01'].map((day) => hasBegun('new', [instrument()], day))).toEqual([false, true]);
    expect(hasBegun('other', [instrument()], '2030-01-01')).toBe(false);
  });
  it('names: by kind and day, numbered beside those of the same day', () => {
    const draft = { kind: 'successor', from: '2026-09-01' } as const;
    expect(versionName(draft, ['extension-2026-09-01', 'successor-2026-09-011'])).toBe('successor-2026-09-01');
    expect(versionName(draft, ['successor-2026-09-01'])).toBe('successor-2026-09-01-2');
    expect(versionName(draft, ['successor-2026-09-01', 'successor-2026-09-01-2'])).toBe('successor-2026-09-01-3');
    expect(versionName({ ...draft, from: '2026-02-30' }, [])).toBe('successor-undated');
  });
});

describe('which law holds on a day (art. 37)', () => {
  const told = (date: string, list: Instrument[] = [], advisory = false) => {
    const { situation, notice, law } = lawAt(date, list, { advisory });
    return [situation, law.advisory, notice];
  };
  it('what every screen says', () => {
    expect(told('2024-03-04')).toEqual([
      'lapsed',
      false,
      `${measures}自2024年3月5日起施行，此前的日期按本中心交易规则办理。`,
    ]);
    expect(told('2024-03-05', [], true)).toEqual(['inForce', false, null]);
    expect(told('2026-03-05')).toEqual([
      'lapsed',
      false,
      `${lapse}尚未登记延续或替代文件；相关数值暂作为本中心交易规则适用。请中心主任登记延续或替代文件。`,
    ]);
    expect(told('2026-03-05', [], true)).toEqual([
      'lapsed',
      true,
      `${lapse}尚未登记延续或替代文件；中心主任已决定：仅依据该办法的限制改为提示，依据国家法律的限制照常执行。`,
    ]);
    const next = '已登记的《新办法》自2026年9月1日起施行；相关数值暂作为本中心交易规则适用。';
    expect(told('2026-08-31', [instrument()])).toEqual(['lapsed', false, `${lapse}${next}`]);
    expect(told('2026-09-01', [instrument()], true)).toEqual(['extended', false, null]);
  });
  it('in the order of their force, however they were recorded; of one day, in the order of recording', () => {
    const list = ['2028-01-01', '2026-09-01', '2027-01-01', '2027-01-01'].map((from, no) =>
      instrument({ from, version: `v${no}` }),
    );
    expect(lawVersions(list).map(({ version }) => version)).toEqual(['measures-2024', 'v1', 'v2', 'v3', 'v0']);
    expect(versionOn('2020-01-01', lawVersions(list)).version).toBe('measures-2024');
    expect(lawVersions([instrument({ appliesToRunning: true })]).map((one) => one.appliesToRunning)).toEqual([
      false,
      true,
    ]);
  });
  it('the law itself carries nothing of how it was recorded', () => {
    const { law } = lawAt('2026-09-01', [instrument({ appliesToRunning: true })]);
    expect(law).toMatchObject({
      version: 'new',
      number: '新1号',
      title: '新办法',
      from: '2026-09-01',
      to: null,
      lapsed: false,
    });
    expect(law).not.toHaveProperty('begins');
    expect(law).not.toHaveProperty('appliesToRunning');
  });
  it('how a collective decides: members and representatives, before and from 2025-05-01', () => {
    expect([
      votingAt('2025-04-30', 'members'),
      votingAt('2025-04-30', 'representatives'),
      votingAt('2025-05-01', 'members'),
    ]).toEqual([
      { quorum: [1, 2], majority: [1, 2], of: 'present', citation: '村民委员会组织法' },
      { quorum: [2, 3], majority: [1, 2], of: 'present', citation: '村民委员会组织法' },
      { quorum: [2, 3], majority: [2, 3], of: 'all', citation: '农村集体经济组织法' },
    ]);
  });
});

describe('a trade under the law it began under (art. 37)', () => {
  const begun = (on: string, list: Instrument[] = []) => pinOf(lawAt(on, list), 1, on);
  const under = (pin: ReturnType<typeof begun> | null, date: string, list: Instrument[] = [], advisory = false) => {
    const { law, situation, notice } = lawUnder(pin, date, list, { advisory });
    return [law.version, law.lapsed, law.advisory, situation, notice];
  };
  it('a pin is plain', () => {
    expect(begun('2024-06-03')).toEqual({
      on: '2024-06-03',
      version: 'measures-2024',
      lapsed: false,
      category: 1,
      tradingRules: 0,
    });
    expect(pinOf(lawAt('2026-06-03'), 13 as never, '2026-06-03')).toMatchObject({ lapsed: true, tradingRules: 0 });
  });
  it('each situation, with what its screens say', () => {
    const early = begun('2026-03-04');
    const late = begun('2026-06-01');
    const later = [instrument()];
    expect(under(early, '2026-03-04')).toEqual(['measures-2024', false, false, 'inForce', null]);
    expect(under(early, '2026-03-05', [], true)).toEqual([
      ...['measures-2024', false, false, 'inForce'],
      `${measures}有效期已于2026年3月5日届满；本项目在有效期内提交，仍按该办法办理至终结。`,
    ]);
    expect(under(early, '2026-09-01', later)).toEqual([
      ...['measures-2024', false, false, 'inForce'],
      `《新办法》已经施行；本项目在此之前提交，仍按${measures}（伊政办发[2024]19号）办理至终结。`,
    ]);
    for (const advisory of [true, false]) {
      expect(under(late, '2026-09-01', later, advisory)).toEqual([
        ...['measures-2024', true, advisory, 'lapsed'],
        `本项目在${measures}届满之后、《新办法》施行之前提交，按提交时的本中心交易规则办理至终结。`,
      ]);
    }
    expect(under(late, '2026-06-02', [], true).slice(0, 4)).toEqual(['measures-2024', true, true, 'lapsed']);
    const second = [...later, instrument({ version: 'third', from: '2027-01-01' })];
    expect(under(begun('2026-09-01', later), '2027-01-01', second).slice(0, 4)).toEqual([
      'new',
      false,
      false,
      'extended',
    ]);
  });
  it('an instrument that takes running trades along takes them from its first day; one to come takes nothing', () => {
    const taking = [instrument({ appliesToRunning: true })];
    expect(under(begun('2026-03-04'), '2026-08-31', taking)[0]).toBe('measures-2024');
    expect(under(begun('2026-03-04'), '2026-09-01', taking)).toEqual(['new', false, false, 'extended', null]);
    expect(under(begun('2026-06-01'), '2026-09-01', taking)).toEqual(['new', false, false, 'extended', null]);
  });
  it('without a pin, or one of a version that nobody knows: the law of the day', () => {
    const unknown = { ...begun('2024-06-03'), version: 'gone' };
    for (const pin of [null, unknown]) expect(under(pin, '2026-09-01', [instrument()])[0]).toBe('new');
  });
});
