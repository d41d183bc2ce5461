import {
  addWorkingDays,
  ageOf,
  birthDateOf,
  dueAfterDays,
  isCooperativeCode,
  isResidentId,
  isUscc,
  isValidId,
  moveByTimeLost,
  rankBids,
  residentIdCheckDigit,
  resumeDue,
  scoreOf,
  termsFaults,
  usccCheckDigit,
  workingDaysBetween,
  type Calendar,
  type IdType,
  type ReadBid,
} from '../../src/rulebook/index.js';
import { Dec, InvalidValue } from '../../src/values/index.js';
import { yuan } from './fixtures.js';

const today = '2024-06-03';
const resident = (first17: string) => first17 + residentIdCheckDigit(first17);
const body = (first17: string) => first17 + usccCheckDigit(first17);

describe('numbers of documents (art. 13), by the form of each', () => {
  const foreigner = resident('93111019900101001');
  it.each<[IdType, string[], unknown[]]>([
    [
      'residentId',
      ['11010519491231002X', resident('15272719000101001')],
      [
        '11010519491231002',
        '11010519491231002X1',
        'A11010519491231002X',
        resident('15272718930602001'),
        resident('05272719900101001'),
        resident('16272719900101001'),
        5,
      ],
    ],
    [
      'uscc',
      ['91350100M000100Y43'],
      [
        '91350100M000100Y43X',
        'X91350100M000100Y43',
        '91350100M000100Y4',
        '9135010AM000100Y43',
        '91350100M000100Y44',
        null,
      ],
    ],
    [
      'passport',
      ['E1234', 'E1234567890123456'],
      ['E123', 'E12345678901234567', 'ABCDE', 'e12345', ' E1234', 'E1234\n', 12345],
    ],
    [
      'hkMacaoPermit',
      ['H12345678', 'M1234567890'],
      ['A12345678', 'H1234567', 'H123456789', 'XH12345678', 'H123456789012', {}],
    ],
    ['taiwanPermit', ['12345678', '1234567890'], ['1234567', '123456789', 'A12345678', '123456789012', undefined]],
    [
      'foreignerResidence',
      ['ABC123456789012', foreigner],
      [
        'AB1234567890123',
        'ABC12345678901',
        'ABC1234567890123',
        'XABC123456789012',
        `${foreigner.slice(0, 17)}${foreigner.endsWith('1') ? '2' : '1'}`,
        `8${foreigner.slice(1)}`,
        `${foreigner}1`,
      ],
    ],
    [
      'householdContract',
      ['150627101200', '150627101200000001J', 'A'.repeat(24) + '1'],
      ['15062710120', 'A'.repeat(12), '1'.repeat(27), 'a15062710120', '-150627101200'],
    ],
  ])('%s', (type, good, bad) => {
    for (const number of good) expect([number, isValidId(type, number, today)]).toEqual([number, true]);
    for (const number of bad) expect([number, isValidId(type, number, today)]).toEqual([number, false]);
  });
  it('birth dates and ages: 130 years at most, and today at the earliest', () => {
    expect(birthDateOf('11010519491231002X')).toBe('1949-12-31');
    expect(birthDateOf('11010519490231002X')).toBeNull();
    expect(isResidentId(resident('15272720240603001'), today)).toBe(true);
    expect(isResidentId(resident('15272720240604001'), today)).toBe(false);
    expect(ageOf(resident('15272719000603001'), '2031-06-02')).toBe(130);
    expect(ageOf(resident('15272719000603001'), '2031-06-03')).toBeNull();
    expect(ageOf('11010519491231002x', today)).toBeNull();
  });
  it('a farmers’ co-operative is known by its code (GB 32100)', () => {
    const code = body('93150627MA0Q12345');
    expect([isUscc(code), isCooperativeCode(code), isCooperativeCode('91350100M000100Y43')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isCooperativeCode(`93${code.slice(2, 17)}${code.endsWith('1') ? '2' : '1'}`)).toBe(false);
    expect(isCooperativeCode(93)).toBe(false);
  });
});

describe('days (Civil Code 201, 203; art. 26)', () => {
  const weekdays: Calendar = {
    isWorkingDay: (date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()),
    provisional: (date) => date >= '2024-07-01',
  };
  const never: Calendar = { isWorkingDay: () => false, provisional: () => false };
  const noon = (date: string) => new Date(`${date}T12:00:00+08:00`);

  it('counts whole days from none to a thousand', () => {
    expect(addWorkingDays(weekdays, '2024-06-07', 0)).toBe('2024-06-07');
    expect(addWorkingDays(weekdays, '2024-06-07', 1)).toBe('2024-06-10');
    expect(addWorkingDays({ ...weekdays, isWorkingDay: () => true }, '2024-01-01', 1000)).toBe('2026-09-27');
    for (const days of [-1, 1001, 1.5, NaN]) expect(() => addWorkingDays(weekdays, today, days)).toThrow(InvalidValue);
    expect(() => addWorkingDays(never, today, 1)).toThrow(InvalidValue);
    expect(workingDaysBetween(weekdays, '2024-06-07', '2024-06-10')).toBe(1);
    expect(workingDaysBetween(weekdays, '2024-06-10', '2024-06-10')).toBe(0);
    expect(workingDaysBetween(weekdays, '2024-06-11', '2024-06-10')).toBe(0);
  });
  it('calendar days give way to the next working day; a day on the way that may change makes them provisional', () => {
    expect(dueAfterDays(weekdays, noon('2024-06-03'), 4)).toEqual({
      dueOn: '2024-06-07',
      dueAt: new Date('2024-06-08T00:00:00+08:00'),
      provisional: false,
    });
    expect(dueAfterDays(weekdays, noon('2024-06-03'), 5).dueOn).toBe('2024-06-10');
    expect(dueAfterDays(never, noon('2024-06-03'), 1).dueOn).toBe('2024-08-03');
    expect(dueAfterDays(weekdays, noon('2024-06-26'), 2).provisional).toBe(false);
    expect(dueAfterDays(weekdays, noon('2024-06-26'), 5)).toMatchObject({ dueOn: '2024-07-01', provisional: true });
    expect(dueAfterDays(weekdays, noon('2024-07-01'), 0)).toMatchObject({ dueOn: '2024-07-01', provisional: false });
  });
  it('time lost: what was still to come moves, what was past or due at that moment does not', () => {
    const [stop, go] = [noon('2024-06-03'), noon('2024-06-05')];
    expect(moveByTimeLost(noon('2024-06-04'), stop, go)).toEqual(noon('2024-06-06'));
    expect(moveByTimeLost(stop, stop, go)).toEqual(stop);
    expect(moveByTimeLost(noon('2024-06-04'), stop, stop)).toEqual(noon('2024-06-04'));
    expect(moveByTimeLost(noon('2024-06-04'), go, stop)).toEqual(noon('2024-06-04'));
  });
  it('working days left run again; the last day itself is given back', () => {
    const due = (dueOn: string, stop: string, go: string) => resumeDue(weekdays, dueOn, noon(stop), noon(go)).dueOn;
    expect(due('2024-06-07', '2024-06-05', '2024-06-12')).toBe('2024-06-14');
    expect(due('2024-06-05', '2024-06-05', '2024-06-12')).toBe('2024-06-13');
    expect(due('2024-06-04', '2024-06-05', '2024-06-12')).toBe('2024-06-04');
    expect(due('2024-06-07', '2024-06-05', '2024-06-05')).toBe('2024-06-07');
  });
});

describe('terms of a session (trading.md)', () => {
  const terms = {
    opensAt: 0,
    freePeriodMs: 1,
    reserve: 1n,
    increment: 5n,
    maxIncrement: 10n,
    extensionMs: 1,
    maxExtensions: 0,
  };
  it.each<[object, string[]]>([
    [{}, []],
    [{ maxIncrement: null, maxExtensions: null }, []],
    [{ maxIncrement: 5n, maxExtensions: 3 }, []],
    [{ reserve: 0n }, ['底价须大于0']],
    [{ increment: 0n }, ['加价幅度须大于0']],
    [{ increment: -5n }, ['加价幅度须大于0']],
    [{ maxIncrement: 4n }, ['最大加价幅度须为最小加价幅度的整数倍']],
    [{ maxIncrement: 0n }, ['最大加价幅度须为最小加价幅度的整数倍']],
    [{ maxIncrement: 12n }, ['最大加价幅度须为最小加价幅度的整数倍']],
    [{ freePeriodMs: 0 }, ['自由竞价期须大于0']],
    [{ freePeriodMs: NaN }, ['自由竞价期须大于0']],
    [{ extensionMs: 0 }, ['延时时长须大于0']],
    [{ maxExtensions: -1 }, ['最多延时次数须为不小于0的整数']],
    [{ maxExtensions: 1.5 }, ['最多延时次数须为不小于0的整数']],
    [{ reserve: 0n, increment: 0n, freePeriodMs: 0 }, ['底价须大于0', '加价幅度须大于0', '自由竞价期须大于0']],
  ])('%#', (more, faults) => expect(termsFaults({ ...terms, ...more })).toEqual(faults));
});

describe('tenders: what stands outside the ranking, and scores at their edges (Tender Law 41)', () => {
  const bid = (id: string, price: string | null, more: Partial<ReadBid> = {}): ReadBid => ({
    rejected: null,
    id,
    price: price === null ? null : yuan(price),
    score: null,
    priorityRank: null,
    ...more,
  });
  it('says why, and ranks the rest', () => {
    const bids = [bid('a', null), bid('b', '101'), bid('c', '100')];
    const [first, ...out] = rankBids(bids, { direction: 'procurement', by: 'price', limit: yuan('100') });
    expect(first).toEqual({ id: 'c', place: 1, code: null, detail: null });
    expect(out).toEqual([
      { id: 'a', place: null, code: null, detail: '投标不能读取，不参加排序' },
      { id: 'b', place: null, code: 'PRICE_ABOVE_CEILING', detail: '报价超过最高限价100.00元' },
    ]);
    expect(rankBids([bid('d', '99')], { direction: 'investment', by: 'price', limit: yuan('100') })).toEqual([
      { id: 'd', place: null, code: 'PRICE_BELOW_FLOOR', detail: '报价低于底价100.00元' },
    ]);
  });
  it('by score alone: price decides nothing, no score is below the lowest', () => {
    const bids = [
      bid('a', '100', { score: new Dec(0) }),
      bid('b', '300'),
      bid('c', '200', { score: new Dec(50) }),
      bid('d', '100', { score: new Dec(50), priorityRank: 3 }),
    ];
    const terms = { direction: 'transfer', by: 'score', limit: yuan('100') } as const;
    expect(rankBids(bids, terms).map(({ id, place }) => `${id}${place}`)).toEqual(['d1', 'c2', 'a3', 'b4']);
    expect(rankBids([...bids].reverse(), terms).map(({ id, place }) => `${id}${place}`)).toEqual([
      'd1',
      'c2',
      'a3',
      'b4',
    ]);
  });
  it('points from nought to a hundred', () => {
    const score = (...points: string[]) =>
      scoreOf(
        [{ code: 'p', weight: new Dec(1) }],
        points.map((one) => ({ p: new Dec(one) })),
      )?.toFixed() ?? null;
    expect([score('0'), score('100'), score('0', '100'), score('-0.01'), score('100.01')]).toEqual([
      '0',
      '100',
      '50',
      null,
      null,
    ]);
  });
});
