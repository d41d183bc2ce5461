import {
  advise,
  assess,
  keptOf,
  violationsOf,
  warningsOf,
  type AdviceQuery,
  type Calendar,
} from '../../src/rulebook/index.js';
import { Area } from '../../src/values/index.js';
import { goodFacts, law2024, yuan } from './fixtures.js';

/** Monday to Friday; from July on the holidays are not announced. */
const calendar: Calendar = {
  isWorkingDay: (date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
  provisional: (date) => date >= '2024-07-01',
};
const ask = (more: Partial<AdviceQuery> = {}) =>
  advise(
    {
      direction: 'transfer',
      category: 1,
      subKind: 'cropland',
      transferKind: 'lease',
      method: 'ascending',
      owner: 'household',
      value: yuan('150000.00'),
      area: Area.of('100'),
      throughAgent: false,
      from: '2024-06-03',
      ...more,
    },
    law2024,
    calendar,
  );
const step = (
  [name, article, who]: readonly [string, string, string],
  [days, unit, bound]: readonly [number, string, string],
  [startsOn, dueOn, provisional]: readonly [string, string, boolean],
) => ({ name, article, who, days, unit, bound, startsOn, dueOn, provisional });
const workingDays = (days: number) => [days, 'workingDay', 'atMost'] as const;
const paper = (name: string, article = '15', condition: string | null = null) => ({ name, article, condition });

describe('the way of a plan, step by step (art. 16–21)', () => {
  it('of a household’s cropland, bid upwards', () => {
    expect(ask().steps).toEqual([
      step(['镇级核实', '16', '镇人民政府'], workingDays(5), ['2024-06-03', '2024-06-10', false]),
      step(['部门核实', '18', '旗农牧局'], workingDays(5), ['2024-06-10', '2024-06-17', false]),
      step(['公告与报名', '14、18', '旗交易中心'], [5, 'workingDay', 'atLeast'], ['2024-06-17', '2024-06-24', false]),
      step(['受让方审查', '17', '旗交易中心'], workingDays(5), ['2024-06-24', '2024-07-01', true]),
      step(['成交结果公示', '21', '旗交易中心'], [3, 'workingDay', 'atLeast'], ['2024-07-01', '2024-07-04', true]),
      step(['签订合同', '19', '交易双方'], [7, 'day', 'atMost'], ['2024-07-04', '2024-07-11', true]),
      step(['鉴证后退还保证金', '20', '旗交易中心'], workingDays(3), ['2024-07-11', '2024-07-16', true]),
    ]);
  });
  it.each([
    ['a tender’s twenty days', { method: 'tender' }, [20, 'day'], '2024-07-08'],
    ['an auction’s seven days end with the five working days', { method: 'auction' }, [5, 'workingDay'], '2024-06-24'],
    ['an unknown category: no period', { category: 13 as never }, [0, 'workingDay'], '2024-06-17'],
  ] as const)('the notice: %s', (_title, more, [days, unit], dueOn) => {
    expect(ask(more).steps[2]).toMatchObject({ days, unit, bound: 'atLeast', startsOn: '2024-06-17', dueOn });
  });
  it('an unknown category has no departments and no methods, and throws nothing', () => {
    const answer = ask({ category: 13 as never });
    expect(answer).toMatchObject({ methods: [], departments: [], centre: false });
    expect(answer.steps[1]!.who).toBe('旗级主管部门');
    expect(answer.faults.map(({ code }) => code)).toEqual(['CATEGORY_NOT_TRADABLE']);
  });
});

describe('what a plan needs (art. 15, 5, 7, 14, 20)', () => {
  const always = ['转出申请书', '出让方资格证明', '产权权属证明', '准予交易证明', '标的基本情况', '底价及作价依据'];
  const others = paper('中心要求的其他材料', '15', '中心或品种细则要求时');
  it('the papers of a household, and of a person', () => {
    for (const owner of ['household', 'individual'] as const) {
      expect(ask({ owner }).transferorPapers).toEqual([
        ...always.map((name) => paper(name)),
        others,
        paper('自愿流转声明', '5'),
        paper('书面委托', '5', '由集体、服务站、服务室代为申请时'),
      ]);
    }
  });
  it('the papers of a company', () => {
    expect(ask({ owner: 'legalPerson' }).transferorPapers).toEqual([...always.map((name) => paper(name)), others]);
  });
  it('the papers of a collective that sells shares through an agent', () => {
    const plan = { owner: 'collective', throughAgent: true, category: 11, subKind: 'share' } as const;
    expect(ask(plan).transferorPapers).toEqual([
      ...always.map((name) => paper(name)),
      paper('授权委托书及受托方、负责人身份证明'),
      others,
      paper('股份合作社章程及股权证', '12', '集体资产股权'),
      ...[
        '成员（代表）大会决议',
        '村内公示及无异议证明',
        '镇人民政府、旗农牧经管部门备案',
        '用途管制及准许流转证明',
      ].map((name) => paper(name, '7、29')),
    ]);
  });
  it('the papers of whoever takes over', () => {
    expect(ask().transfereePapers).toEqual([
      ...['受让申请书', '受让方声明与保证', '资产、信用等资信证明', '符合受让条件的证明'].map((name) => paper(name)),
      paper('授权委托书及受托人身份证', '15', '委托代理时'),
      paper('联合受让协议书及代表推举书', '15', '联合受让时'),
      paper('中心要求的其他材料', '15', '中心或公告要求时'),
    ]);
  });
  it('the methods, each with its largest deposit', () => {
    const methods = (more: Partial<AdviceQuery>) =>
      ask(more).methods.map(({ code, name, depositAtMost }) => [code, name, depositAtMost.toString()]);
    expect(methods({})).toEqual([
      ['agreement', '协议转让', '60000.00'],
      ['ascending', '网络竞价', '60000.00'],
      ['auction', '拍卖', '60000.00'],
      ['tender', '招投标', '3000.00'],
      ['fixedPrice', '定价招租', '60000.00'],
    ]);
    expect(methods({ transferKind: 'transfer' }).map(([code]) => code)).not.toContain('fixedPrice');
    expect(methods({ area: Area.of('150') }).map(([code]) => code)).toEqual(['ascending', 'auction', 'tender']);
  });
  it('consents and priorities: of a contractor, of a company that passes on, of other things', () => {
    const review = '受让方为工商企业等社会资本的，须先通过资格、项目和风险审查（20个工作日内）';
    const consents = (more: Partial<AdviceQuery>) => ask(more).consents.map(({ name }) => name);
    expect(consents({})).toEqual([review, '合同签订后向发包方（集体）备案']);
    expect(consents({ owner: 'legalPerson' })).toEqual([review, '再流转须有承包方的书面同意']);
    expect(consents({ owner: 'collective' })).toEqual([review]);
    expect(consents({ direction: 'procurement' })).toEqual([]);
    expect(ask().priorities).toEqual([
      {
        name: '本集体经济组织成员（土地经营权）',
        citation: '农村土地承包法第三十八条',
        evidence: '成员身份证明',
      },
    ]);
  });
  it('a fault says what the rule says', () => {
    expect(ask({ category: 11, subKind: 'share', transferKind: 'transfer', method: 'tender' }).faults).toEqual([
      { code: 'METHOD_NOT_ALLOWED', article: '14', detail: '本项目可采用：协议转让、网络竞价，请改选交易方式' },
    ]);
  });
});

describe('verdicts as they leave the house', () => {
  const facts = { ...goodFacts({ deposit: yuan('45760.01') }), villageInRegister: undefined };
  const shown = { deposit: '45760.01', estimatedValue: '114400.00', cap: '45760.00' };
  const detail = '保证金须大于0且不超过交易估值114,400.00元的40%，即不超过45,760.00元';
  const unknown = {
    code: 'OUT_OF_JURISDICTION',
    article: '2',
    detail: '「标的所在地」缺少判断所需的信息：所在地在本旗名册内，请补充后再办理',
    field: 'villageCode',
    missing: ['villageInRegister'],
  };
  const over = { code: 'DEPOSIT_OVER_CAP', article: '20', detail, field: 'deposit', facts: shown };
  const lapsed = { ...law2024, lapsed: true };

  it('what failed and what could not be judged, each with its field; nothing empty is sent', () => {
    const found = violationsOf(assess('submit', facts, law2024));
    expect(found).toEqual([unknown, over]);
    expect(found.map((one) => Object.keys(one))).toEqual([
      ['code', 'article', 'detail', 'field', 'missing'],
      ['code', 'article', 'detail', 'field', 'facts'],
    ]);
    expect(warningsOf(assess('submit', facts, law2024))).toEqual([]);
  });
  it('under lapsed Measures a refusal says on what it rests (art. 37)', () => {
    const words = `${detail}（依据的办法有效期已届满，本条现按本中心交易规则执行）`;
    expect(violationsOf(assess('submit', facts, lapsed))).toEqual([unknown, { ...over, detail: words, lapsed: true }]);
  });
  it('made advisory, it is a warning and kept as one (art. 37)', () => {
    const verdicts = assess('submit', facts, { ...lapsed, advisory: true });
    expect(violationsOf(verdicts)).toEqual([unknown]);
    const [warning, ...rest] = warningsOf(verdicts);
    expect(rest).toEqual([]);
    expect(warning).toEqual({
      ...over,
      code: 'RULEBOOK_LAPSED',
      detail: `${detail}（依据的办法有效期已届满，本条仅作提示，不影响办理）`,
      facts: { ...shown, code: 'DEPOSIT_OVER_CAP' },
    });
    expect(Object.keys(warning!)).not.toContain('lapsed');
    const kept = verdicts.map(keptOf);
    expect(kept.filter((one) => 'advisory' in one)).toEqual([
      { rule: 'deposit-cap', title: '保证金上限', article: '20', verdict: 'fail', facts: shown, advisory: true },
    ]);
    expect(kept[1]).toEqual(expect.objectContaining({ rule: 'tradable', article: '12', verdict: 'pass', facts: {} }));
  });
});
