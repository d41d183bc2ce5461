export { InvalidValue } from './invalid-value.js';
export { Dec, Decimal, isPlainDecimal } from './decimal.js';
export { Money } from './money.js';
export { Area } from './area.js';
export { Quantity, isUnit, unitNames, units, type Unit } from './quantity.js';
export { parseShare, percentText, sharesAddUp, splitMoney } from './share.js';
export { normalizeName, sameName } from './chinese.js';
export {
  addDays,
  addMonths,
  addYears,
  civilDate,
  dayMs,
  daysBetween,
  endOfDay,
  formatDate,
  formatDue,
  formatInstant,
  formatSecond,
  fullYears,
  isCivilDate,
  parseDate,
  parseDuration,
  parseInstant,
  startOfDay,
  toOffsetIso,
  type CivilDate,
} from './time.js';
