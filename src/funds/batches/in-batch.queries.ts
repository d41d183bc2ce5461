import type { EntityManager } from 'typeorm';
import type { InBatch } from '../funds-views.dto.js';

type Column = 'refund_id' | 'payout_id';

/** Of a query over refunds or payouts `r`: those that lie in no batch. */
export const inNoBatch = (column: Column): string =>
  `not exists (select from payment_instruction i where i.${column} = r.id and i.state in ('open', 'settled'))`;

/** The batch that each lies in or was paid with. */
export async function batchesOf(
  manager: EntityManager,
  column: Column,
  rows: readonly { id: string }[],
): Promise<Map<string, InBatch>> {
  const found = await manager.query<(InBatch & { owed: string })[]>(
    `select i.${column} as owed, b.id, b.number from payment_instruction i join payment_batch b on b.id = i.batch_id
     where i.${column} = any($1) and i.state in ('open', 'settled')`,
    [rows.map(({ id }) => id)],
  );
  return new Map(found.map(({ owed, id, number }) => [owed, { id, number }]));
}
