import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import { Audit, Config, Database, newId, type TxContext } from '../../platform/index.js';
import { PaymentOrder } from './order.entity.js';
import { SubAccountBank } from './sub-account-bank.js';

const demoNumbers = 2000;

export interface Pool {
  readonly free: number;
  readonly assigned: number;
}

/**
 * The pool of escrow sub-account numbers (trading.md, last section). Each deposit gets a random one of its own, so that
 * nobody can tell from the payments who bids on what; with an empty pool the reference alone names a payment.
 */
@Injectable()
export class SubAccounts implements OnApplicationBootstrap {
  constructor(
    private readonly config: Config,
    private readonly db: Database,
    private readonly bank: SubAccountBank,
    private readonly audit: Audit,
  ) {}

  /** The demonstration's bank has issued fictional ones. */
  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.demo) return;
    await this.db.reader.query(
      `insert into escrow_sub_account(number, loaded_at)
       select '9900' || lpad((no * 7919 % 100000007)::text, 9, '0') || lpad(no::text, 6, '0'), now()
       from generate_series(1, ${demoNumbers}) no on conflict do nothing`,
    );
  }

  /** Takes up what the bank has issued since. Errors: FORBIDDEN, and those of the bank. */
  async load(ctx: TxContext): Promise<{ added: number } & Pool> {
    requireRole(ctx, 'subAccount.load');
    const numbers = await this.bank.issued();
    const rows = await ctx.tx.query<{ number: string }[]>(
      `insert into escrow_sub_account(number, loaded_at, loaded_by_name) select distinct n, $2::timestamptz, $3 from unnest($1::text[]) n
       on conflict do nothing returning number`,
      [numbers, ctx.now, ctx.actor.name],
    );
    const added = rows.length;
    await this.audit.append(ctx, {
      rootType: 'subAccounts',
      rootId: newId(),
      action: 'load',
      facts: { input: { added, issued: numbers.length } },
    });
    return { added, ...(await this.pool(ctx)) };
  }

  async pool(ctx: TxContext): Promise<Pool> {
    const [row] = await ctx.tx.query<Pool[]>(
      `select count(*) filter (where assigned_at is null)::int as free, count(assigned_at)::int as assigned from escrow_sub_account`,
    );
    return row!;
  }

  /** A free one, drawn at random; null where none is left. Two who draw at once get two. */
  async draw(ctx: TxContext): Promise<string | null> {
    // UPDATE … RETURNING answers [rows, count] through TypeORM.
    const [rows] = await ctx.tx.query<[{ number: string }[], number]>(
      `update escrow_sub_account set assigned_at = $1 where number = (select number from escrow_sub_account
         where assigned_at is null order by random() limit 1 for update skip locked) returning number`,
      [ctx.now],
    );
    return rows[0]?.number ?? null;
  }

  /** What a payment to this number is for: an order, nothing yet (`free`), or nothing of ours (null: the main account). */
  async find(ctx: TxContext, number: string): Promise<PaymentOrder | 'free' | null> {
    const order = await ctx.tx.findOneBy(PaymentOrder, { subAccount: number });
    if (order) return order;
    const [known] = await ctx.tx.query<{ number: string }[]>(
      'select number from escrow_sub_account where number = $1',
      [number],
    );
    return known ? 'free' : null;
  }
}
