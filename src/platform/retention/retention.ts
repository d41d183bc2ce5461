import { Injectable } from '@nestjs/common';
import { type ErasedCode, erasedRecords } from '../../rulebook/index.js';
import { Audit } from '../audit/audit.service.js';
import type { TxContext } from '../context.js';

/** Erases what is older than that moment; answers how much it was. */
type Eraser = (ctx: TxContext, before: Date) => Promise<number>;

/** All days are one history. */
export const retentionRoot = { type: 'retention', id: '00000000-0000-7000-8000-0000000000e0' };

/**
 * Personal data whose period is over is erased day by day (rulebook/retention.ts). Each room declares how its own is; that it was done, and how much
 * it was, stays in the audit log.
 */
@Injectable()
export class Retention {
  private readonly erasers = new Map<ErasedCode, Eraser>();

  constructor(private readonly audit: Audit) {
    this.on('message', (ctx, before) => erasedRows(ctx, `delete from outbox where delivered_at < $1`, before));
    this.on('answer', (ctx, before) => erasedRows(ctx, `delete from idempotency_key where at < $1`, before));
  }

  on(code: ErasedCode, eraser: Eraser): void {
    if (this.erasers.has(code)) throw new Error(`two rooms erase ${code}`);
    this.erasers.set(code, eraser);
  }

  /** What was erased, by code. A rule without an eraser is a fault of the house, not of the day. */
  async run(ctx: TxContext): Promise<Partial<Record<ErasedCode, number>>> {
    const done: Partial<Record<ErasedCode, number>> = {};
    for (const { code, months } of erasedRecords) {
      const eraser = this.erasers.get(code);
      if (!eraser) throw new Error(`nobody erases ${code}`);
      const before = new Date(ctx.now);
      before.setUTCMonth(before.getUTCMonth() - months);
      const count = await eraser(ctx, before);
      if (count > 0) done[code] = count;
    }
    if (Object.keys(done).length > 0)
      await this.audit.append(ctx, {
        ...{ rootType: retentionRoot.type, rootId: retentionRoot.id, action: 'erase', facts: done },
      });
    return done;
  }
}

/** Runs one statement over what is older; answers how many rows it touched. */
export async function erasedRows(ctx: TxContext, statement: string, before: Date): Promise<number> {
  const [row] = await ctx.tx.query<{ count: string }[]>(
    `with done as (${statement} returning 1) select count(*) from done`,
    [before],
  );
  return Number(row!.count);
}
