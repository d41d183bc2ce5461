import type { TxContext } from '../context.js';
import { readOnce } from '../database/read-once.js';
import { Problem } from '../problems/index.js';
import type { ActionView } from './action.dto.js';
import { type RecordKind, type Root, underItsLaw } from './records.js';

/**
 * The actions that lie open to this person on this record, by the same table, the same permission and the same rules
 * that `change` asks: screens never decide anything again. What the state or the role rules out is left out.
 */
export async function availableActions<E extends Root, A extends string>(
  ctx: TxContext,
  kind: RecordKind<E, A>,
  record: E,
): Promise<ActionView[]> {
  const found: ActionView[] = [];
  const look = readOnce(ctx);
  const inner = await underItsLaw(look, kind, record);
  for (const action of Object.keys(kind.life) as A[]) {
    const { from, automatic, label } = kind.life[action];
    if (automatic || !from.includes(record.state) || !(await permitted(look, kind, record, action))) continue;
    const judged = (await kind.judge?.(inner, record, action, undefined)) ?? { violations: [] };
    const { violations, warnings = [] } = judged;
    found.push({
      action,
      label,
      allowed: violations.length === 0,
      violations,
      ...(warnings.length > 0 && { warnings }),
    });
  }
  return found;
}

async function permitted<E extends Root, A extends string>(
  ctx: TxContext,
  kind: RecordKind<E, A>,
  record: E,
  action: A,
): Promise<boolean> {
  try {
    await kind.authorize(ctx, record, action);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
