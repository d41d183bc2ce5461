import type { EntityTarget, FindManyOptions, ObjectLiteral } from 'typeorm';
import type { TxContext } from '../context.js';
import type { Page, PageQuery } from '../http/validators.js';

/** One page of the records that somebody may see, each as he sees it. One after another: a transaction has one connection. */
export async function paged<E extends ObjectLiteral, V>(
  ctx: TxContext,
  entity: EntityTarget<E>,
  found: Pick<FindManyOptions<E>, 'where' | 'order'>,
  { page, pageSize }: Pick<PageQuery, 'page' | 'pageSize'>,
  view: (row: E) => Promise<V> | V,
): Promise<Page<V>> {
  const [rows, total] = await ctx.tx.findAndCount(entity, { ...found, skip: (page - 1) * pageSize, take: pageSize });
  const items: V[] = [];
  for (const row of rows) items.push(await view(row));
  return { items, total, page, pageSize };
}
