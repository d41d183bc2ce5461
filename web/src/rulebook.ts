/**
 * The rulebook is pure (no clock, no network), so the page reckons with the very code that the server decides with: totals,
 * the cap of a deposit (art. 20), check digits (art. 13). The server's answer stands all the same.
 */
import { bidRejectionGrounds as rejectionGrounds } from '../../src/rulebook/bid-rejection.js';
import { idTypeNames as idTypesInChinese } from '../../src/rulebook/identity.js';
import { erasedRecords as erased, keptRecords as kept } from '../../src/rulebook/retention.js';
import { named } from './language/named';

export { parsePricing, totalAt, type Pricing as RulePricing, type PricingJson } from '../../src/rulebook/pricing.js';
export { drawTickets } from '../../src/rulebook/draw.js';
export { bidBasis } from '../../src/rulebook/bid-basis.js';
export { birthDateOf, idTypes, isValidId, type IdType } from '../../src/rulebook/identity.js';
export { Quantity, type Unit, unitNames } from '../../src/values/quantity.js';
export { InvalidValue } from '../../src/values/invalid-value.js';
export { Money as Yuan } from '../../src/values/money.js';
export { Area as Ground } from '../../src/values/area.js';
export { sharesAddUp } from '../../src/values/share.js';
export { estimatedValue, termEnd } from '../../src/rulebook/pricing.js';
export { depositCap } from '../../src/rulebook/rules/deposit.js';
export { floorTotal } from '../../src/rulebook/rules/floor.js';
export { Dec } from '../../src/values/decimal.js';
export { renewable } from '../../src/rulebook/terms.js';
export { isContractedLand } from '../../src/rulebook/land-law.js';
export { particularsOf } from '../../src/rulebook/catalogue/particulars.js';
export { type Retention } from '../../src/rulebook/retention.js';
export { factText } from '../../src/rulebook/fact-names.js';

export const bidRejectionGrounds = named(rejectionGrounds);
export const idTypeNames = named(idTypesInChinese);
export const erasedRecords = named(erased);
export const keptRecords = named(kept);
