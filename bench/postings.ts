import { Ledger, account } from '../src/funds/index.js';
import { type Context, Database, newId } from '../src/platform/index.js';
import { Money } from '../src/values/index.js';
import type { Books } from './money.js';

export interface PostingFigures {
  /** Entries a second by the ledger, each a durable transaction of its own, by the number posting at once. */
  readonly byPosters: Readonly<Record<number, number>>;
  /** Entries a second where the database writes as many of the same rows, in one statement for each table. */
  readonly insert: number;
  /** The best of `byPosters` to `insert`. */
  readonly ratio: number;
}

const entries = 4_000;

/** Runs `work` so often, `atOnce` at a time, and answers how many were done in a second. */
export async function rateOf(count: number, atOnce: number, work: (no: number) => Promise<unknown>): Promise<number> {
  const from = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let no = next++; no < count; no = next++) await work(no);
    }),
  );
  return count / ((performance.now() - from) / 1000);
}

/**
 * Every entry touches the escrow account (the hot one) and a deposit of its own, as real payments do. If balances made
 * payments queue behind one row, eight posting at once would be no faster than one.
 */
export async function measurePostings({ app, admin }: Books, ctx: Context): Promise<PostingFigures> {
  const db = app.get(Database);
  const ledger = app.get(Ledger);
  const amount = Money.of('12.34');
  const post = (): Promise<string> =>
    db.transaction(ctx, (inner) => {
      const applicationId = newId();
      return ledger.post(inner, {
        reason: '度量记账',
        recordType: 'bench',
        recordId: applicationId,
        lines: [
          { account: account.bank, amount },
          { account: account.depositHeld(applicationId), amount: amount.negate() },
        ],
      });
    });
  await rateOf(200, 4, post);
  const byPosters: Record<number, number> = {};
  for (const posters of [1, 8, 32]) byPosters[posters] = await rateOf(entries, posters, post);
  const insert = await measureInsert(admin);
  return { byPosters, insert, ratio: Math.max(...Object.values(byPosters)) / insert };
}

/** The same rows, with the same triggers and constraints, by one statement for each table in one transaction. */
async function measureInsert(admin: Books['admin']): Promise<number> {
  await admin.query(`create temp table made as select gen_random_uuid() as entry, gen_random_uuid() as account,
    gen_random_uuid() as owner from generate_series(1, ${entries})`);
  const from = performance.now();
  await admin.query('begin');
  await admin.query(`insert into ledger_account(id, kind, owner_type, owner_id, created_at)
    select account, 'depositHeld', 'application', owner, now() from made`);
  await admin.query(`insert into journal_entry(id, at, reason, record_type, record_id)
    select entry, now(), '度量记账', 'bench', owner from made`);
  await admin.query(`insert into journal_line(entry_id, no, account_id, amount)
    select entry, 1, (select id from ledger_account where kind = 'bank'), 12.34 from made
    union all select entry, 2, account, -12.34 from made`);
  await admin.query('commit');
  return entries / ((performance.now() - from) / 1000);
}
