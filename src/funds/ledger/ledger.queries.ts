import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import { type Context, Database, instantOut, type Page, type PageQuery } from '../../platform/index.js';
import { Money } from '../../values/index.js';
import type { LedgerAccountView, LedgerLineView, LedgerEntryView } from '../funds-views.dto.js';
import { accountKinds, type AccountKind } from './ledger.entity.js';

interface LineRow {
  entryId: string;
  accountId: string;
  kind: AccountKind;
  ownerType: string;
  ownerId: string;
  amount: string;
}

/** The books as they are read: accounts with their balances, entries with their lines. */
@Injectable()
export class LedgerQueries {
  constructor(private readonly db: Database) {}

  async accounts(ctx: Context, query: PageQuery & { ownerId?: string }): Promise<Page<LedgerAccountView>> {
    requireRole(ctx, 'ledger.read');
    const { page, pageSize, ownerId = null } = query;
    const rows = await this.db
      .managerOf(ctx)
      .query<
        (Omit<LedgerAccountView, 'kind' | 'name' | 'balance'> & { kind: AccountKind; debit: string; total: string })[]
      >(
        `select a.id, a.kind, a.owner_type as "ownerType", a.owner_id as "ownerId", count(*) over () as total,
         (select coalesce(sum(l.amount), 0)::numeric(18,2)::text from journal_line l where l.account_id = a.id) as debit
       from ledger_account a where $1::uuid is null or a.owner_id = $1
       order by (a.owner_type = 'centre') desc, a.created_at, a.id limit $2 offset $3`,
        [ownerId, pageSize, (page - 1) * pageSize],
      );
    const items = rows.map(({ debit, total: _, ...row }) => {
      const { name, side } = accountKinds[row.kind];
      const balance = side === 'debit' ? Money.of(debit) : Money.of(debit).negate();
      return { ...row, name, balance: balance.toString() };
    });
    return { items, total: Number(rows[0]?.total ?? 0), page, pageSize };
  }

  async entries(ctx: Context, query: PageQuery & { recordId?: string }): Promise<Page<LedgerEntryView>> {
    requireRole(ctx, 'ledger.read');
    const { page, pageSize, recordId = null } = query;
    const manager = this.db.managerOf(ctx);
    const rows = await manager.query<(Omit<LedgerEntryView, 'lines' | 'at'> & { at: Date; total: string })[]>(
      `select id, seq, at, reason, record_type as "recordType", record_id as "recordId", reverses, count(*) over () as total
       from journal_entry where $1::uuid is null or record_id = $1 order by seq desc limit $2 offset $3`,
      [recordId, pageSize, (page - 1) * pageSize],
    );
    const lines = await manager.query<LineRow[]>(
      `select l.entry_id as "entryId", l.account_id as "accountId", a.kind, a.owner_type as "ownerType",
         a.owner_id as "ownerId", l.amount::text as amount
       from journal_line l join ledger_account a on a.id = l.account_id
       where l.entry_id = any($1) order by l.entry_id, l.no`,
      [rows.map(({ id }) => id)],
    );
    const items = rows.map(({ total: _, ...row }) => ({
      ...row,
      seq: Number(row.seq),
      at: instantOut(row.at)!,
      lines: lines.filter(({ entryId }) => entryId === row.id).map(lineView),
    }));
    return { items, total: Number(rows[0]?.total ?? 0), page, pageSize };
  }
}

function lineView({ entryId: _, amount, ...line }: LineRow): LedgerLineView {
  const debit = Money.of(amount);
  const { name } = accountKinds[line.kind];
  return debit.isNegative()
    ? { ...line, name, debit: null, credit: debit.negate().toString() }
    : { ...line, name, debit: debit.toString(), credit: null };
}
