import { Decimal } from 'decimal.js';

/** Our own Decimal: 60 significant digits, so that a product of an 18-digit price, an area and a term stays exact before the one rounding at the end. */
export const Dec = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 60 });
export type Dec = Decimal;
export { Decimal };

/** Half-width digits with an optional sign and fraction; no exponent, no separators, no spaces, no leading zeros that could hide a slip. */
const plain = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** True for '12', '-0.50'; false for '１２', '1e3', '1,000', ' 1', '01', '+1', ''. */
export function isPlainDecimal(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 60 && plain.test(text);
}
