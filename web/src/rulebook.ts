/**
 * The rulebook is pure (no clock, no network), so the page reckons with the very code that the server decides with: totals,
 * the cap of a deposit (art. 20), check digits (art. 13). The server's answer stands all the same.
 */
export { parsePricing, totalAt, type Pricing as RulePricing, type PricingJson } from '../../src/rulebook/pricing.js';
export { drawTickets } from '../../src/rulebook/draw.js';
export { bidBasis } from '../../src/rulebook/bid-basis.js';
export { birthDateOf, idTypeNames, idTypes, isValidId, type IdType } from '../../src/rulebook/identity.js';
export { Quantity, type Unit } from '../../src/values/quantity.js';
export { InvalidValue } from '../../src/values/invalid-value.js';
export { Money as Yuan } from '../../src/values/money.js';
export { Area as Ground } from '../../src/values/area.js';
export { sharesAddUp } from '../../src/values/share.js';
export { estimatedValue } from '../../src/rulebook/pricing.js';
export { depositCap } from '../../src/rulebook/rules/deposit.js';
export { floorTotal } from '../../src/rulebook/rules/floor.js';
export { Dec } from '../../src/values/decimal.js';
export { factText } from '../../src/rulebook/fact-names.js';
export { renewable } from '../../src/rulebook/terms.js';
export { bidRejectionGrounds } from '../../src/rulebook/bid-rejection.js';
export { isContractedLand } from '../../src/rulebook/land-law.js';
export {
  complaintKindNames,
  inspectionFindingNames,
  directionNames,
  methodNames,
  transferKindNames,
} from '../../src/rulebook/catalogue/names.js';
export { particularNames, particularsOf } from '../../src/rulebook/catalogue/particulars.js';
export { erasedRecords, keptRecords, type Retention } from '../../src/rulebook/retention.js';
export { publicStates, type StateKind, stateNames } from '../../src/rulebook/state-names.js';
