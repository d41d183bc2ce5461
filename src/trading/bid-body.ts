import { moneyIn, moneyWanted, unknownField, validationProblem, type Violation } from '../platform/index.js';
import type { Money } from '../values/index.js';

/**
 * The amount in the body of a bid (BidBody), read by hand: class-validator takes longer over one field than the whole rest
 * of the request, and this path takes thousands a second. Same faults and same words as everywhere, all at once.
 */
export function bidAmount(body: unknown): Money {
  const fields =
    body !== null && typeof body === 'object' && !Array.isArray(body) ? (body as Record<string, unknown>) : {};
  const violations: Violation[] = [];
  for (const field of Object.keys(fields)) {
    if (field !== 'amount') violations.push({ code: 'VALIDATION', field, detail: unknownField });
  }
  const amount = Object.hasOwn(fields, 'amount') ? moneyIn(fields['amount'], true) : undefined;
  if (!amount) violations.push({ code: 'VALIDATION', field: 'amount', detail: moneyWanted(true) });
  if (!amount || violations.length > 0) throw validationProblem(violations);
  return amount;
}
