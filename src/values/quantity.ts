import { Area } from './area.js';
import { Dec, Decimal, isPlainDecimal } from './decimal.js';
import { InvalidValue } from './invalid-value.js';

/** mu 亩, m2 平方米, head 头(只), set 台(套), share 股, item 项(件). */
export const units = ['mu', 'm2', 'head', 'set', 'share', 'item'] as const;
export type Unit = (typeof units)[number];

export const unitNames: Record<Unit, string> = {
  mu: '亩',
  m2: '平方米',
  head: '头（只）',
  set: '台（套）',
  share: '股',
  item: '项（件）',
};

export function isUnit(value: unknown): value is Unit {
  return units.includes(value as Unit);
}

/** How much of something: more than nothing, at most 4 places; animals, sets and items come whole. */
export class Quantity {
  private constructor(
    readonly amount: Decimal,
    readonly unit: Unit,
  ) {}

  /** Throws InvalidValue. */
  static of(amount: string | Decimal, unit: Unit): Quantity {
    const text = typeof amount === 'string' ? amount : Decimal.isDecimal(amount) ? amount.toFixed() : '';
    if (!isUnit(unit)) throw new InvalidValue('quantity', '计量单位不在目录内');
    if (!isPlainDecimal(text)) throw new InvalidValue('quantity', '数量须为半角数字');
    const value = new Dec(text);
    if (!value.isPositive() || value.isZero()) throw new InvalidValue('quantity', '数量须大于0');
    if (value.decimalPlaces() > 4) throw new InvalidValue('quantity', '数量最多四位小数');
    if (value.gte('1e14')) throw new InvalidValue('quantity', '数量过大');
    if (['head', 'set', 'item'].includes(unit) && !value.isInteger()) {
      throw new InvalidValue('quantity', `单位为${unitNames[unit]}时数量须为整数`);
    }
    return new Quantity(value, unit);
  }

  /** Null where the thing has no area (animals, shares). */
  area(): Area | null {
    if (this.unit === 'mu') return Area.of(this.amount);
    return this.unit === 'm2' ? Area.fromSquareMetres(this.amount) : null;
  }

  toString(): string {
    return this.amount.toFixed();
  }

  toJSON(): string {
    return this.toString();
  }
}
