import { sameName } from '../values/index.js';
import type { PartyKind } from './terms.js';

/** An account that money of a party would go to. */
export interface PayeeFacts {
  readonly kind: PartyKind;
  readonly name: string;
  readonly representative: string | null;
  readonly holder: string;
}

const natural: readonly PartyKind[] = ['household', 'individual'];

/**
 * Art. 31: a collective's money goes to the collective's own account and never to a person's, the same for every
 * organisation; an individual's goes to that person. Reading: a household is paid to its representative too, since the
 * contract names him. Answers what is wrong, in Chinese, or null.
 */
export function payeeFault(facts: PayeeFacts | null): string | null {
  if (!facts) return '受益人没有登记收款账户，请先在主体资料中补登其本人（本单位）账户';
  const { kind, name, representative, holder } = facts;
  if (sameName(holder, name)) return null;
  if (!natural.includes(kind)) return `“${name}”的款项只能进其本单位账户，登记账户的户名不符，请先更正主体资料`;
  if (kind === 'household' && representative && sameName(holder, representative)) return null;
  return `“${name}”的款项只能进其本人账户，登记账户的户名不符，请先更正主体资料`;
}
