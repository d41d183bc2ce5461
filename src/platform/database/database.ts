import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Context, isTransaction, type TxContext } from '../context.js';
import { Laws } from '../laws.js';
import { problem } from '../problems/index.js';
import { readOnce } from './read-once.js';

const retryable = new Set(['40001', '40P01']);
const attempts = 5;

/** node-postgres reports SQLSTATE codes; TypeORM wraps its error. */
const sqlState = (error: unknown): string | undefined =>
  ((error as { driverError?: { code?: string } }).driverError ?? (error as { code?: string })).code;

/** The one door to PostgreSQL: transactions, idempotent commands, plain reads. */
@Injectable()
export class Database {
  constructor(
    private readonly source: DataSource,
    private readonly laws: Laws,
  ) {}

  /** For reads outside a transaction. */
  get reader(): EntityManager {
    return this.source.manager;
  }

  /** The manager to read with: the open transaction's where there is one. */
  managerOf(ctx: Context): EntityManager {
    return isTransaction(ctx) ? ctx.tx : this.source.manager;
  }

  /** The market's time now, by the database's clock (moved by the demonstration clock, never in production). */
  async now(ctx?: Context): Promise<Date> {
    const manager = ctx ? this.managerOf(ctx) : this.source.manager;
    const [row] = await manager.query<{ now: Date }[]>('select market_now() as now');
    return row!.now;
  }

  /**
   * Runs `work` in one transaction, joining the one that is open. On a serialization failure or deadlock the whole
   * closure runs again in a new one, so it must have no effect outside the database: what leaves the house goes
   * through the outbox or `afterCommit`.
   */
  async transaction<T>(ctx: Context, work: (ctx: TxContext) => Promise<T>): Promise<T> {
    if (isTransaction(ctx)) return work(ctx);
    for (let attempt = 1; ; attempt++) {
      try {
        const after: (() => void)[] = [];
        const result = await this.source.transaction(async (tx) => {
          const { now, revision } = await this.start(tx);
          const law = await this.laws.at(now, revision, tx);
          return work({ ...ctx, tx, now, law, afterCommit: (run) => void after.push(run) });
        });
        for (const run of after) run();
        return result;
      } catch (error) {
        if (attempt >= attempts || !retryable.has(sqlState(error) ?? '')) throw error;
      }
    }
  }

  /** A transaction that only reads, for a page: what is asked twice is answered once. */
  look<T>(ctx: Context, work: (ctx: TxContext) => Promise<T>): Promise<T> {
    return this.transaction(ctx, (inner) => work(readOnce(inner)));
  }

  /** The time, and which records of law there are, in one question. */
  private async start(tx: EntityManager): Promise<{ now: Date; revision: number }> {
    const [row] = await tx.query<{ now: Date; revision: string }[]>(
      'select market_now() as now, (select revision from law_revision) as revision',
    );
    return { now: row!.now, revision: Number(row!.revision) };
  }

  /**
   * A write that may be repeated. With an Idempotency-Key its answer is kept in the same transaction as its effect, so
   * a replay gets the first answer and nothing happens twice; the same key with another body is refused.
   * `work` returns what the caller is answered with (plain JSON).
   */
  async command<T>(ctx: Context, work: (ctx: TxContext) => Promise<T>): Promise<T> {
    const { idempotency } = ctx;
    if (!idempotency || isTransaction(ctx)) return this.transaction(ctx, work);
    return this.transaction(ctx, async (inner) => {
      const first = await this.claimKey(inner, idempotency);
      if (first !== undefined) return first as T;
      const answer = await work(inner);
      await inner.tx.query(`update idempotency_key set answer = $3 where actor = $1 and key = $2`, [
        actorKey(inner),
        idempotency.key,
        JSON.stringify(answer ?? null),
      ]);
      return answer;
    });
  }

  /** Waits for a running twin (unique index), then answers with what it answered; undefined where we are the first. */
  private async claimKey(ctx: TxContext, { key, requestHash }: { key: string; requestHash: string }): Promise<unknown> {
    const claimed = await ctx.tx.query<unknown[]>(
      `insert into idempotency_key(actor, key, request_hash, at) values ($1, $2, $3, $4)
       on conflict do nothing returning key`,
      [actorKey(ctx), key, requestHash, ctx.now],
    );
    if (claimed.length > 0) return undefined;
    const [row] = await ctx.tx.query<{ request_hash: string; answer: unknown }[]>(
      `select request_hash, answer from idempotency_key where actor = $1 and key = $2`,
      [actorKey(ctx), key],
    );
    if (row!.request_hash !== requestHash) {
      throw problem('IDEMPOTENCY_KEY_REUSED', '该幂等键已用于另一内容的请求，请换一个新的幂等键');
    }
    return row!.answer;
  }
}

const actorKey = (ctx: Context): string => ctx.actor.accountId ?? ctx.actor.role;
