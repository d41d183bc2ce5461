import { Dec, Decimal, isPlainDecimal } from './decimal.js';
import { InvalidValue } from './invalid-value.js';

/** 1 mu = 10000/15 m², so 1 m² = 0.0015 mu, exactly. */
const muPerSquareMetre = '0.0015';

/** An area in mu (亩). Written with at most 4 places; one that comes from square metres stays exact inside, so a threshold never moves by rounding. */
export class Area {
  static readonly zero = new Area(new Dec(0));

  private constructor(readonly mu: Decimal) {}

  /** Mu, at most 4 places and 14 digits before the point, never negative. Throws InvalidValue. */
  static of(mu: string | Decimal | Area): Area {
    return mu instanceof Area ? mu : new Area(parse(mu));
  }

  static fromSquareMetres(squareMetres: string | Decimal): Area {
    return new Area(parse(squareMetres).times(muPerSquareMetre));
  }

  static sum(areas: Iterable<Area>): Area {
    let total = new Dec(0);
    for (const area of areas) total = total.plus(area.mu);
    return new Area(total);
  }

  plus(other: Area): Area {
    return new Area(this.mu.plus(other.mu));
  }

  gte(other: Area): boolean {
    return this.mu.gte(other.mu);
  }

  lt(other: Area): boolean {
    return this.mu.lt(other.mu);
  }

  eq(other: Area): boolean {
    return this.mu.eq(other.mu);
  }

  isZero(): boolean {
    return this.mu.isZero();
  }

  /** At least 2 and at most 4 places: '44.00', '149.9999'. */
  toString(): string {
    const rounded = this.mu.toDecimalPlaces(4, Decimal.ROUND_HALF_UP);
    return rounded.toFixed(Math.max(2, rounded.decimalPlaces()));
  }

  toJSON(): string {
    return this.toString();
  }
}

function parse(value: string | Decimal): Decimal {
  const text = typeof value === 'string' ? value : Decimal.isDecimal(value) ? value.toFixed() : '';
  if (!isPlainDecimal(text) || text.startsWith('-')) throw new InvalidValue('area', '面积须为半角数字，不得为负');
  const [whole = '', fraction = ''] = text.split('.');
  if (fraction.length > 4) throw new InvalidValue('area', '面积最多四位小数');
  if (whole.length > 14) throw new InvalidValue('area', '面积数值过大');
  return new Dec(text);
}
