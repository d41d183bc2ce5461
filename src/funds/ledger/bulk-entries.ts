import { Injectable } from '@nestjs/common';
import { newId, problem, type TxContext } from '../../platform/index.js';
import { Money } from '../../values/index.js';
import type { AccountRef, EntryInput } from './ledger.service.js';

const keyOf = ({ kind, ownerType, ownerId }: AccountRef): string => `${kind} ${ownerType} ${ownerId}`;

/** Many entries in three statements: the same books, proved by the same triggers, as posting them one by one. */
@Injectable()
export class BulkEntries {
  /** Errors: BOOKS_UNBALANCED. */
  async post(ctx: TxContext, inputs: readonly EntryInput[]): Promise<void> {
    if (inputs.some(({ lines }) => !Money.sum(lines.map(({ amount }) => amount)).isZero()))
      throw problem('BOOKS_UNBALANCED', '分录借贷不平，未记账，请把此情况告知系统管理员', { article: '31' });
    const accounts = await this.use(ctx, inputs);
    const entries = inputs.map((input) => ({ ...input, id: newId() }));
    await ctx.tx.query(
      `insert into journal_entry(id, at, reason, record_type, record_id, posted_by)
       select id, $5, reason, type, record_id, $6
       from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[]) as e(id, reason, type, record_id)`,
      [
        entries.map(({ id }) => id),
        entries.map(({ reason }) => reason),
        entries.map(({ recordType }) => recordType),
        entries.map(({ recordId }) => recordId),
        ctx.now,
        ctx.actor.accountId,
      ],
    );
    const lines = entries.flatMap(({ id, lines: own }) =>
      own.map(({ account, amount }, at) => ({ id, no: at + 1, account: accounts.get(keyOf(account))!, amount })),
    );
    await ctx.tx.query(
      `insert into journal_line(entry_id, no, account_id, amount)
       select * from unnest($1::uuid[], $2::smallint[], $3::uuid[], $4::numeric[])`,
      [
        lines.map(({ id }) => id),
        lines.map(({ no }) => no),
        lines.map(({ account }) => account),
        lines.map(({ amount }) => amount.toString()),
      ],
    );
  }

  /** Accounts are made by use; a twin that makes one at the same moment is waited for. */
  private async use(ctx: TxContext, inputs: readonly EntryInput[]): Promise<Map<string, string>> {
    const refs = new Map(inputs.flatMap(({ lines }) => lines.map(({ account }) => [keyOf(account), account])));
    const wanted = [...refs.values()];
    const columns = [
      wanted.map(({ kind }) => kind),
      wanted.map(({ ownerType }) => ownerType),
      wanted.map(({ ownerId }) => ownerId),
    ];
    await ctx.tx.query(
      `insert into ledger_account(id, kind, owner_type, owner_id, created_at)
       select id, kind, owner_type, owner_id, $5
       from unnest($1::text[], $2::text[], $3::uuid[], $4::uuid[]) as a(kind, owner_type, owner_id, id)
       on conflict do nothing`,
      [...columns, wanted.map(() => newId()), ctx.now],
    );
    const found = await ctx.tx.query<{ id: string; kind: string; type: string; owner: string }[]>(
      `select a.id, a.kind, a.owner_type as type, a.owner_id as owner
       from unnest($1::text[], $2::text[], $3::uuid[]) as w(kind, owner_type, owner_id)
       join ledger_account a using (kind, owner_type, owner_id)`,
      columns,
    );
    return new Map(found.map(({ id, kind, type, owner }) => [`${kind} ${type} ${owner}`, id]));
  }
}
