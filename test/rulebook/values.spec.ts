import fc from 'fast-check';
import {
  Area,
  Decimal,
  InvalidValue,
  Money,
  addMonths,
  civilDate,
  endOfDay,
  formatDate,
  formatInstant,
  fullYears,
  isCivilDate,
  parseDuration,
  parseInstant,
  sameName,
  sharesAddUp,
  splitMoney,
  startOfDay,
  toOffsetIso,
} from '../../src/values/index.js';

describe('Money', () => {
  it.each(['0', '0.01', '1300', '1300.5', '9999999999999999.99', '-1.00'])('accepts %s', (text) => {
    expect(Money.of(text).toDecimal().eq(text)).toBe(true);
  });
  it.each([
    '',
    ' 1',
    '1 ',
    '1,000',
    '1.005',
    '１００',
    '1e3',
    '+1',
    '01',
    '.5',
    '1.',
    'NaN',
    'Infinity',
    '0x10',
    '10000000000000000',
    '--1',
    '壹',
  ])('refuses %j', (text) => {
    expect(() => Money.of(text)).toThrow(InvalidValue);
  });
  it('refuses what is no text', () => {
    for (const value of [1, null, undefined, {}, [], true, NaN])
      expect(() => Money.of(value as never)).toThrow(InvalidValue);
  });
  it('rounds half up, and floors for caps', () => {
    expect(Money.roundHalfUp(new Decimal('0.005')).toString()).toBe('0.01');
    expect(Money.roundHalfUp(new Decimal('0.00499999')).toString()).toBe('0.00');
    expect(Money.floorToFen(new Decimal('0.019')).toString()).toBe('0.01');
  });
  it('adds without drift', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        (a, b) => {
          const sum = Money.ofFen(a).plus(Money.ofFen(b));
          expect(sum.fen).toBe(a + b);
          expect(Money.of(sum.toString()).eq(sum)).toBe(true);
          expect(sum.minus(Money.ofFen(b)).fen).toBe(a);
        },
      ),
    );
  });
  it.each([
    ['0', '零元整'],
    ['0.05', '伍分'],
    ['0.50', '伍角整'],
    ['1.05', '壹元零伍分'],
    ['10', '壹拾元整'],
    ['1300', '壹仟叁佰元整'],
    ['6190444.00', '陆佰壹拾玖万零肆佰肆拾肆元整'],
    ['100000001.10', '壹亿零壹元壹角整'],
    ['20030.45', '贰万零叁拾元肆角伍分'],
    ['107000.53', '壹拾万柒仟元伍角叁分'],
    ['10000000000.00', '壹佰亿元整'],
    ['-12.00', '负壹拾贰元整'],
  ])('%s in capital figures', (amount, chinese) => {
    expect(Money.of(amount).toChinese()).toBe(chinese);
  });
  it('formats and serialises', () => {
    expect(Money.of('1234567.8').format()).toBe('1,234,567.80');
    expect(Money.of('-1234.5').format()).toBe('-1,234.50');
    expect(JSON.stringify({ a: Money.of('7') })).toBe('{"a":"7.00"}');
  });
});

describe('splitMoney (art. 31: a deal price among beneficiaries)', () => {
  it('loses nothing, is off by less than a fen, and answers the same twice', () => {
    const weights = fc.array(
      fc.integer({ min: 0, max: 10_000 }).map((n) => new Decimal(n).div(10_000)),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 15n }), weights, (fen, shares) => {
        fc.pre(shares.some((s) => !s.isZero()));
        const total = Money.ofFen(fen);
        const parts = splitMoney(total, shares);
        expect(Money.sum(parts).eq(total)).toBe(true);
        const whole = shares.reduce((a, b) => a.plus(b));
        parts.forEach((p, i) =>
          expect(p.toDecimal().minus(total.toDecimal().times(shares[i]!).div(whole)).abs().lt('0.01')).toBe(true),
        );
        expect(splitMoney(total, shares).map(String)).toEqual(parts.map(String));
      }),
    );
  });
  it('equal remainders: the earlier one', () => {
    expect(splitMoney(Money.of('0.01'), ['0.5', '0.5']).map(String)).toEqual(['0.01', '0.00']);
    expect(() => splitMoney(Money.of('1'), [])).toThrow(InvalidValue);
    expect(() => splitMoney(Money.of('1'), ['0'])).toThrow(InvalidValue);
  });
  it('shares make up one whole', () => {
    expect([['0.3', '0.7'], ['0.3', '0.6999'], ['1'], ['0', '1'], []].map(sharesAddUp)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});

describe('Area', () => {
  it('1 mu is 10000/15 m², exactly', () => {
    expect(Area.fromSquareMetres('1300').toString()).toBe('1.95');
    expect(Area.fromSquareMetres('100000').eq(Area.of('150'))).toBe(true);
    expect(Area.fromSquareMetres('99999.9999').lt(Area.of('150'))).toBe(true);
  });
  it.each(['-1', '1.00001', '１', '1e2', ''])('refuses %j', (text) =>
    expect(() => Area.of(text)).toThrow(InvalidValue),
  );
});

describe('civil time is Asia/Shanghai', () => {
  it('a day begins at 16:00 UTC and its 24:00 is the next one’s 0:00', () => {
    expect(civilDate(new Date('2026-03-04T15:59:59.999Z'))).toBe('2026-03-04');
    expect(civilDate(new Date('2026-03-04T16:00:00Z'))).toBe('2026-03-05');
    expect(endOfDay('2026-03-04').getTime()).toBe(startOfDay('2026-03-05').getTime());
    expect(toOffsetIso(startOfDay('2026-03-05'))).toBe('2026-03-05T00:00:00.000+08:00');
    expect(formatInstant(new Date('2026-03-05T01:05:00Z'))).toBe('2026年3月5日09:05');
    expect(formatDate('2026-03-05')).toBe('2026年3月5日');
  });
  it('only days that exist', () => {
    expect(
      ['2024-02-29', '2023-02-29', '2024-2-9', '0000-01-01', '9999-01-01', '2024-13-01', 'x', 5].map(isCivilDate),
    ).toEqual([true, ...Array(7).fill(false)]);
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', -12)).toBe('2023-02-28');
    expect([fullYears('2008-06-03', '2026-06-02'), fullYears('2008-06-03', '2026-06-03')]).toEqual([17, 18]);
  });
  it('durations of days and less', () => {
    expect(['P5D', 'PT30M', 'P1DT2H3M4.5S', 'P2W', 'PT0S'].map(parseDuration)).toEqual([
      432e6, 18e5, 93784500, 12096e5, 0,
    ]);
    for (const bad of ['', 'P', 'PT', 'P1Y', 'P1M', '-P1D', 'P1.5D', '5D', 'P1DT', null])
      expect(() => parseDuration(bad)).toThrow(InvalidValue);
  });
  it('instants carry their offset', () => {
    expect(parseInstant('2024-09-25T10:00:00+08:00').toISOString()).toBe('2024-09-25T02:00:00.000Z');
    for (const bad of ['2024-09-25', '2024-09-25T10:00:00', '2024-02-30T10:00:00Z', '2024-09-25T24:00:00Z', 5])
      expect(() => parseInstant(bad)).toThrow(InvalidValue);
  });
});

describe('names (art. 13)', () => {
  it.each(['·', '•', '・', '‧', '∙', '⋅', '．', '.', '･', '・ ', ' · '])('the middle dot written %j', (dot) => {
    expect(sameName('巴图·吉日嘎拉', `巴图${dot}吉日嘎拉`)).toBe(true);
  });
  it('other people are other people', () => {
    expect(sameName('巴图·吉日嘎拉', '巴图吉日嘎拉')).toBe(false);
    expect(sameName('', '')).toBe(false);
    expect(sameName('Ａnna', 'anna')).toBe(true);
  });
});
