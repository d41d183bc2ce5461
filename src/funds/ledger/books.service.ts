import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireRole } from '../../accounts/index.js';
import { type Context, Database, isTransaction } from '../../platform/index.js';
import type { BooksProblem, BooksReport } from '../funds-views.dto.js';
import { checks, heldKinds } from './books.queries.js';

/** The books prove themselves (art. 31, money.md). Reads one snapshot, so it may run while money moves. */
@Injectable()
export class Books {
  constructor(private readonly db: Database) {}

  /** For the desk: who may read the ledger may ask. */
  async checkAs(ctx: Context): Promise<BooksReport> {
    requireRole(ctx, 'ledger.read');
    return this.check(ctx);
  }

  check(ctx: Context): Promise<BooksReport> {
    if (isTransaction(ctx)) return proveBooks(ctx.tx);
    return this.db.reader.transaction('REPEATABLE READ', (tx) => proveBooks(tx));
  }
}

/** The proof itself; give it one snapshot (REPEATABLE READ) while money may move. */
export async function proveBooks(tx: EntityManager): Promise<BooksReport> {
  const problems: BooksProblem[] = [];
  for (const [check, { sql, say }] of Object.entries(checks)) {
    const rows = await tx.query<Record<string, string>[]>(sql);
    problems.push(...rows.map((row) => ({ check, detail: say(row) })));
  }
  const [totals] = await tx.query<{ accounts: string; entries: string; bank: string; held: string }[]>(
    `select (select count(*) from ledger_account) as accounts, (select count(*) from journal_entry) as entries,
       coalesce(sum(l.amount) filter (where a.kind = 'bank'), 0)::numeric(18,2)::text as bank,
       coalesce(-sum(l.amount) filter (where a.kind = any($1)), 0)::numeric(18,2)::text as held
     from journal_line l join ledger_account a on a.id = l.account_id`,
    [heldKinds],
  );
  return {
    balanced: problems.length === 0,
    accounts: Number(totals!.accounts),
    entries: Number(totals!.entries),
    bank: totals!.bank,
    heldForOthers: totals!.held,
    problems,
  };
}
