import { Quantity, type Unit } from '../values/index.js';
import { type Violation, violationsOf } from './assess.js';
import { categoryOf } from './catalogue/index.js';
import type { Law } from './law.js';
import { directionFits } from './rules/combination.js';
import { methodAllowed, tradable } from './rules/entry.js';
import type { CategoryNo, Direction, Method, TransferKind } from './terms.js';

export interface Combination {
  readonly category: CategoryNo;
  readonly subKind: string;
  readonly direction: Direction;
  readonly transferKind: TransferKind;
  readonly method: Method;
  readonly units: readonly Unit[];
}

/** Everything that the choices of a filing say against each other (art. 12, 14), before the rest of it is known. */
export function assessCombination({ units, ...choices }: Combination, law: Law): Violation[] {
  const usual = categoryOf(choices.category)?.units[0] ?? 'item';
  const parcels = (units.length > 0 ? units : [usual]).map((unit) => ({
    kind: '',
    ownerPartyId: '',
    quantity: Quantity.of('1', unit),
    unitPrice: null,
    contractEnd: null,
  }));
  const facts = { ...choices, parcels };
  return violationsOf([tradable, directionFits, methodAllowed].map((one) => one.assess(facts, law)));
}
