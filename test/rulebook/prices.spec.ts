import {
  areaOf,
  bidBasis,
  estimatedValue,
  parsePricing,
  paymentSchedule,
  priceBases,
  splitByParcels,
  termEnd,
  termYears,
  totalAt,
  yearAmounts,
  type PricingJson,
} from '../../src/rulebook/index.js';
import { InvalidValue } from '../../src/values/index.js';
import { parcel, yuan } from './fixtures.js';

const yearly = (more: Partial<PricingJson> = {}): PricingJson => ({
  basis: 'perYear',
  amount: '100',
  term: { years: 10 },
  ...more,
});
const lump = (more: Partial<PricingJson> = {}): PricingJson => ({ basis: 'lump', amount: '100', ...more });
const step = (more: object) => yearly({ escalation: [{ fromYear: 2, percent: '5', ...more }] });
const steps = (...years: number[]) => yearly({ escalation: years.map((fromYear) => ({ fromYear, percent: '5' })) });
const said = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof InvalidValue) return error.detail;
    throw error;
  }
  return 'no fault';
};

describe('a price is read strictly (trading.md, "Price of a listing")', () => {
  it.each<[string, PricingJson]>([
    ['计价方式不在目录内', lump({ basis: 'perMoon' })],
    ['价格须大于0', lump({ amount: '0' })],
    ['按年计价须写明期限', yearly({ term: null })],
    ['按年计价须写明期限', { basis: 'perUnitYear', amount: '1' }],
    ['期限写整年数或起止日期，二者选一', yearly({ term: { years: 3, to: '2030-01-01' } })],
    ['期限写整年数或起止日期，二者选一', yearly({ term: { years: 3, from: '2026-01-01' } })],
    ['期限须为1至100的整年数', yearly({ term: { years: 0 } })],
    ['期限须为1至100的整年数', yearly({ term: { years: 101 } })],
    ['期限须为1至100的整年数', yearly({ term: { years: 1.5 } })],
    ['期限的起始日不得晚于终止日', yearly({ term: { from: '2026-01-02', to: '2026-01-01' } })],
    ['只有按年计价才能约定递增', lump({ escalation: [{ fromYear: 2, percent: '5' }] })],
    ['递增年份须从小到大，不得重复', steps(3, 3)],
    ['递增年份须从小到大，不得重复', steps(3, 2)],
    ['递增年份不得超过期限', steps(2, 11)],
    ['递增须从第2年或以后开始', steps(1)],
    ['递增须从第2年或以后开始', step({ fromYear: 101 })],
    ['递增须从第2年或以后开始', step({ fromYear: 2.5 })],
    ['递增须写百分比或金额，二者选一', step({ amount: '1' })],
    ['递增须写百分比或金额，二者选一', step({ percent: null })],
    ['递增须写百分比或金额，二者选一', step({ percent: undefined, amount: null })],
    ['递增金额须大于0', step({ percent: null, amount: '0' })],
    ['递增百分比须大于0且不超过1000', step({ percent: '0' })],
    ['递增百分比须大于0且不超过1000', step({ percent: '1000.0001' })],
    ['递增百分比须大于0且不超过1000', step({ percent: '1e1' })],
    ['递增百分比最多四位小数', step({ percent: '1.00001' })],
    ['按年付款须按年计价', lump({ payment: { kind: 'yearly' } })],
    ['付款方式不在目录内', lump({ payment: { kind: 'never' } })],
    ['各期付款比例之和须等于100%', lump({ payment: { kind: 'instalments' } })],
    [
      '各期付款比例之和须等于100%',
      lump({ payment: { kind: 'instalments', instalments: [{ share: '0.5' }, { share: '0.4999' }] } }),
    ],
  ])('%s: %j', (detail, json) => expect(said(() => parsePricing(json))).toBe(detail));

  it.each<[string, PricingJson]>([
    ['a hundred years', yearly({ term: { years: 100 }, escalation: [{ fromYear: 100, percent: '1000' }] })],
    ['one year', yearly({ term: { years: 1 } })],
    ['one day', yearly({ term: { from: '2026-01-01', to: '2026-01-01' } })],
    ['whole years, no days beside', yearly({ term: { years: 2, from: null } })],
    ['an end alone', yearly({ term: { from: null, to: '2026-12-31' } })],
    ['an end alone, nothing said of the beginning', yearly({ term: { to: '2026-12-31' } })],
    ['steps to the last year', steps(2, 3, 10)],
    ['a step by days of a term', { ...steps(50), term: { from: '2026-01-01', to: '2027-01-01' } }],
    ['a step of four decimals', step({ percent: '0.0001' })],
    ['a step by an amount', step({ percent: null, amount: '0.01' })],
    ['no steps', lump({ escalation: [] })],
    ['parcels with prices of their own', lump({ amount: null })],
    ['a single unit’s price', { basis: 'perUnit', amount: '1' }],
  ])('takes %s', (_, json) => expect(said(() => parsePricing(json))).toBe('no fault'));

  it('and kept whole', () => {
    const instalments = [
      { share: '0.3', due: '2026-01-01', note: '定金' },
      { share: '0.7', due: null },
    ];
    const json = lump({ amount: undefined, payment: { kind: 'instalments', instalments } });
    expect(JSON.parse(JSON.stringify(parsePricing(json)))).toEqual({
      basis: 'lump',
      amount: null,
      term: null,
      escalation: [],
      payment: {
        kind: 'instalments',
        instalments: [
          { share: '0.3', due: '2026-01-01', note: '定金' },
          { share: '0.7', due: null, note: null },
        ],
      },
    });
    const more = yearly({ payment: { kind: 'yearly' }, ...steps(2), term: { years: 3 } });
    expect(JSON.parse(JSON.stringify(parsePricing(more)))).toEqual({
      basis: 'perYear',
      amount: '100.00',
      term: { years: 3 },
      escalation: [{ fromYear: 2, percent: '5', amount: null }],
      payment: { kind: 'yearly' },
    });
    expect(parsePricing(step({ percent: null, amount: '2' })).escalation[0]).toMatchObject({ percent: null });
    expect(parsePricing(yearly({ term: { to: '2026-12-31' } })).term).toEqual({ from: null, to: '2026-12-31' });
    expect(parsePricing(lump()).payment).toEqual({ kind: 'once' });
  });
});

const own = [
  parcel('2', 'mu', { unitPrice: yuan('10') }),
  parcel('3', 'mu', { ownerPartyId: 'c1', unitPrice: yuan('20') }),
];
const plain = [parcel('2'), parcel('3', 'mu', { ownerPartyId: 'c1' })];

describe('what a price comes to', () => {
  const price = (json: Partial<PricingJson>) => parsePricing({ basis: 'lump', amount: '100', ...json });
  const amounts = (json: Partial<PricingJson>, ...rest: [typeof own, ReturnType<typeof yuan>?]) =>
    yearAmounts(price(json), ...rest).map((amount) => amount.toFixed());
  const two = { years: 2 };

  it.each([
    ['lump', ['100'], ['7']],
    ['perYear', ['100', '100'], ['7', '7']],
    ['perUnit', ['500'], ['35']],
    ['perUnitYear', ['500', '500'], ['35', '35']],
  ] as const)('%s: at its own price, and at a bid on its basis', (basis, itself, bid) => {
    expect(amounts({ basis, term: two }, plain)).toEqual(itself);
    expect(amounts({ basis, term: two }, plain, yuan('7'))).toEqual(bid);
    expect(priceBases).toContain(basis);
  });
  it('parcels with prices of their own: a bid is the total, of a year where it is yearly', () => {
    expect(amounts({ basis: 'perUnit', amount: null }, own)).toEqual(['80']);
    expect(amounts({ basis: 'perUnitYear', amount: null, term: two }, own)).toEqual(['80', '80']);
    expect(amounts({ basis: 'perUnitYear', amount: null, term: two }, own, yuan('90'))).toEqual(['90', '90']);
  });
  it('steps: by percent of the year before, by an amount on the basis, and only from their year on', () => {
    const escalation = [
      { fromYear: 2, percent: '10' },
      { fromYear: 4, amount: '1' },
    ];
    expect(amounts({ basis: 'perYear', term: { years: 4 }, escalation }, plain)).toEqual(['100', '110', '110', '111']);
    expect(amounts({ basis: 'perUnitYear', term: { years: 4 }, escalation }, plain)).toEqual([
      '500',
      '550',
      '550',
      '555',
    ]);
  });
  it('what cannot be totalled says why', () => {
    const goods = [parcel('2'), parcel('3', 'head')];
    expect(said(() => totalAt(price({ basis: 'perUnit' }), goods))).toContain('计量单位不同');
    expect(said(() => totalAt(price({ basis: 'perUnit' }), []))).toContain('须有标的物');
    expect(said(() => totalAt(price({ amount: null }), own))).toBe('缺价格');
    expect(said(() => totalAt(price({ basis: 'perUnit', amount: null }), plain))).toContain('未写单价');
    expect(said(() => totalAt({ ...price({ basis: 'perYear', term: two }), term: null }, plain))).toContain(
      '须写明期限',
    );
    expect(said(() => termYears({ from: null, to: '2026-01-01' }))).toContain('预计起始日');
    const priced = goods.map((one) => ({ ...one, unitPrice: yuan('1') }));
    expect(totalAt(price({ basis: 'perUnit', amount: null }), priced).toString()).toBe('5.00');
  });
  it('years of a term: whole ones, the part at the end by days over 365, a leap year’s part no more than a year', () => {
    const years = (from: string, to: string) => termYears({ from, to }).map((year) => year.times(365).toFixed());
    expect(years('2026-01-01', '2027-12-31')).toEqual(['365', '365']);
    expect(years('2026-01-01', '2027-01-01')).toEqual(['365', '1']);
    expect(years('2026-01-01', '2026-01-01')).toEqual(['1']);
    expect(years('2024-01-01', '2024-12-30')).toEqual(['365']);
    expect(years('2024-01-01', '2024-12-29')).toEqual(['364']);
    expect(termYears({ years: 2 }).map(String)).toEqual(['1', '1']);
  });
  it('the last day of a term', () => {
    expect(termEnd(null, '2026-01-01')).toBeNull();
    expect(termEnd({ years: 2 }, null)).toBeNull();
    expect(termEnd({ years: 2 }, '2026-01-01')).toBe('2027-12-31');
    expect(termEnd({ from: null, to: '2026-05-05' }, null)).toBe('2026-05-05');
  });
  it('the estimate, the area (what has none counts nothing)', () => {
    expect(estimatedValue(price({}), plain).toString()).toBe('100.00');
    expect(areaOf([parcel('2'), parcel('3', 'head'), parcel('4')]).toString()).toBe('6.00');
  });
});

describe('what people bid on', () => {
  const basis = (json: Partial<PricingJson>, parcels = plain) => {
    const found = bidBasis(parsePricing({ basis: 'lump', amount: '100', ...json }), parcels);
    return [found.basis, found.reserve.toString(), found.text];
  };
  const term = { from: '2026-01-01', to: '2026-06-30' };
  it.each<[Partial<PricingJson>, typeof own, string[]]>([
    [{ basis: 'lump' }, plain, ['lump', '100.00', '元（合计）']],
    [{ basis: 'perYear', term, escalation: [] }, plain, ['perYear', '100.00', '元/年（合计）']],
    [{ basis: 'perUnit' }, plain, ['perUnit', '100.00', '元/亩']],
    [{ basis: 'perUnit' }, [parcel('1', 'head')], ['perUnit', '100.00', '元/头（只）']],
    [{ basis: 'perUnit' }, [], ['perUnit', '100.00', '元/项（件）']],
    [{ basis: 'perUnitYear', term }, plain, ['perUnitYear', '100.00', '元/亩·年']],
    [{ basis: 'perUnit', amount: null }, own, ['lump', '80.00', '元（合计）']],
    // A whole year before any step, though the term is half a one.
    [{ basis: 'perUnitYear', amount: null, term }, own, ['perYear', '80.00', '元/年（合计）']],
  ])('%#: %j', (json, parcels, expected) => expect(basis(json, parcels)).toEqual(expected));
});

describe('payments and shares of a deal', () => {
  const schedule = (json: Partial<PricingJson>, total: string, bid?: string) =>
    paymentSchedule(
      parsePricing({ basis: 'lump', amount: '100', ...json }),
      plain,
      yuan(total),
      bid ? yuan(bid) : null,
    ).map(({ no, amount, dueOn, note }) => [no, amount.toString(), dueOn, note]);
  it('once', () => expect(schedule({}, '100')).toEqual([[1, '100.00', null, '一次性付清']]));
  it('each year in advance, from the first day of that year', () => {
    const json = { basis: 'perYear', payment: { kind: 'yearly' } };
    expect(schedule({ ...json, term: { from: '2026-03-01', to: '2028-02-29' } }, '200')).toEqual([
      [1, '100.00', '2026-03-01', '第1年'],
      [2, '100.00', '2027-03-01', '第2年'],
    ]);
    expect(schedule({ ...json, term: { years: 2 } }, '200').map(([, , due]) => due)).toEqual([null, null]);
    const amounts = { ...json, term: { years: 2 }, escalation: [{ fromYear: 2, amount: '100' }] };
    expect(schedule(amounts, '500', '200').map(([, amount]) => amount)).toEqual(['200.00', '300.00']);
  });
  it('by instalments, with their days and names', () => {
    const instalments = [{ share: '0.3', due: '2026-01-01', note: '定金' }, { share: '0.7' }];
    expect(schedule({ payment: { kind: 'instalments', instalments } }, '100')).toEqual([
      [1, '30.00', '2026-01-01', '定金'],
      [2, '70.00', null, '第2期'],
    ]);
  });
  it('among owners: by worth where parcels have prices, else by quantity (art. 31)', () => {
    const split = (amount: string | null, parcels: typeof own) =>
      splitByParcels(parsePricing({ basis: 'perUnit', amount }), parcels, yuan('100')).map((one) => [
        one.ownerPartyId,
        one.amount.toString(),
      ]);
    expect(split(null, own)).toEqual([
      ['h1', '25.00'],
      ['c1', '75.00'],
    ]);
    expect(split('9', own)).toEqual([
      ['h1', '40.00'],
      ['c1', '60.00'],
    ]);
    expect(split('9', [...plain, parcel('5')])).toEqual([
      ['h1', '70.00'],
      ['c1', '30.00'],
    ]);
  });
});
