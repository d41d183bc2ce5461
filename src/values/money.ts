import { Dec, Decimal, isPlainDecimal } from './decimal.js';
import { InvalidValue } from './invalid-value.js';
import { chineseCapital } from './chinese-capital.js';

/** numeric(18,2) in the database. */
const maxFen = 10n ** 18n - 1n;

/**
 * An amount of yuan, exact to the fen (an integer inside, so sums never drift). May be negative: a ledger line is.
 * Products with areas, years or shares are `Decimal` until one explicit rounding at the very end (trading.md, "Price of a listing").
 */
export class Money {
  static readonly zero = new Money(0n);

  private constructor(readonly fen: bigint) {}

  /** Strict: '1300', '1300.5', '1300.00'; at most 2 places and 16 digits before the point. Throws InvalidValue. */
  static of(value: string | Decimal | Money): Money {
    if (value instanceof Money) return value;
    const text = typeof value === 'string' ? value : Decimal.isDecimal(value) ? new Dec(value).toFixed() : '';
    if (!isPlainDecimal(text)) throw new InvalidValue('money', '金额须为半角数字，最多两位小数，如 1300.00');
    const [whole = '', fraction = ''] = text.replace('-', '').split('.');
    if (fraction.length > 2) throw new InvalidValue('money', '金额最多两位小数（精确到分）');
    if (whole.length > 16) throw new InvalidValue('money', '金额整数部分不得超过16位');
    const fen = BigInt(whole) * 100n + BigInt(fraction.padEnd(2, '0'));
    return new Money(text.startsWith('-') ? -fen : fen);
  }

  static ofFen(fen: bigint): Money {
    if (fen > maxFen || fen < -maxFen) throw new InvalidValue('money', '金额超出可记录的范围');
    return new Money(fen);
  }

  /** True when `of` would accept it. */
  static isValid(value: unknown): boolean {
    try {
      Money.of(value as string);
      return true;
    } catch {
      return false;
    }
  }

  /** Down to the fen (towards minus infinity): for caps, which may never be exceeded by rounding. */
  static floorToFen(amount: Decimal): Money {
    return Money.round(amount, Decimal.ROUND_FLOOR);
  }

  /** Half up to the fen: the one rounding at the end of a total. */
  static roundHalfUp(amount: Decimal): Money {
    return Money.round(amount, Decimal.ROUND_HALF_UP);
  }

  private static round(amount: Decimal, mode: Decimal.Rounding): Money {
    if (!amount.isFinite()) throw new InvalidValue('money', '金额不是有限的数');
    return Money.ofFen(BigInt(new Dec(amount).times(100).toDecimalPlaces(0, mode).toFixed(0)));
  }

  static sum(amounts: Iterable<Money>): Money {
    let fen = 0n;
    for (const amount of amounts) fen += amount.fen;
    return Money.ofFen(fen);
  }

  static max(a: Money, b: Money): Money {
    return a.fen >= b.fen ? a : b;
  }

  static min(a: Money, b: Money): Money {
    return a.fen <= b.fen ? a : b;
  }

  plus(other: Money): Money {
    return Money.ofFen(this.fen + other.fen);
  }

  minus(other: Money): Money {
    return Money.ofFen(this.fen - other.fen);
  }

  negate(): Money {
    return Money.ofFen(-this.fen);
  }

  abs(): Money {
    return this.fen < 0n ? this.negate() : this;
  }

  /** Unrounded: the caller says once, at the end, how to round. */
  times(factor: Decimal | string | number): Decimal {
    return this.toDecimal().times(factor);
  }

  toDecimal(): Decimal {
    return new Dec(this.fen.toString()).div(100);
  }

  lt(other: Money): boolean {
    return this.fen < other.fen;
  }

  lte(other: Money): boolean {
    return this.fen <= other.fen;
  }

  gt(other: Money): boolean {
    return this.fen > other.fen;
  }

  gte(other: Money): boolean {
    return this.fen >= other.fen;
  }

  eq(other: Money): boolean {
    return this.fen === other.fen;
  }

  compare(other: Money): -1 | 0 | 1 {
    return this.fen < other.fen ? -1 : this.fen > other.fen ? 1 : 0;
  }

  isPositive(): boolean {
    return this.fen > 0n;
  }

  isZero(): boolean {
    return this.fen === 0n;
  }

  isNegative(): boolean {
    return this.fen < 0n;
  }

  /** '1300.00' */
  toString(): string {
    const digits = (this.fen < 0n ? -this.fen : this.fen).toString().padStart(3, '0');
    return `${this.fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }

  toJSON(): string {
    return this.toString();
  }

  /** '1,300.00' */
  format(): string {
    return this.toString().replace(/\B(?=(\d{3})+(?!\d)(?=\.))/g, ',');
  }

  /** Capital figures for contracts and receipts: 壹仟叁佰元整. */
  toChinese(): string {
    return chineseCapital(this.fen);
  }
}
