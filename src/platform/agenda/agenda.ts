import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { systemContext, type TxContext } from '../context.js';
import { Database } from '../database/database.js';
import { newId } from '../ids.js';

type Task = (ctx: TxContext, rootId: string) => Promise<void>;

const pollMs = 500;
const maxBackoffSeconds = 3600;

/**
 * What time does is an action too. A record writes its next moment here in its own transaction; one worker of one
 * process takes each due row (FOR UPDATE SKIP LOCKED) and runs it in the transaction that ticks it off, so it runs
 * once across processes and survives restarts. It follows market_now(), which a library's scheduler could not
 * (the demonstration clock), which is why there is none here.
 */
@Injectable()
export class Agenda implements OnApplicationShutdown {
  private readonly log = new Logger('Agenda');
  private readonly tasks = new Map<string, Task>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly source: DataSource,
    private readonly db: Database,
  ) {}

  /** Declares what is done for a kind of task. */
  on(kind: string, task: Task): void {
    if (this.tasks.has(kind)) throw new Error(`agenda kind ${kind} is declared twice`);
    this.tasks.set(kind, task);
  }

  /** Puts a task down, or moves it: one open task per kind and record. */
  async put(ctx: TxContext, kind: string, rootId: string, dueAt: Date): Promise<void> {
    await ctx.tx.query(
      `insert into agenda(id, kind, root_id, due_at) values ($1, $2, $3, $4)
       on conflict (kind, root_id) where done_at is null do update set due_at = excluded.due_at, try_at = null`,
      [newId(), kind, rootId, dueAt],
    );
  }

  async cancel(ctx: TxContext, kind: string, rootId: string): Promise<void> {
    await ctx.tx.query(`delete from agenda where kind = $1 and root_id = $2 and done_at is null`, [kind, rootId]);
  }

  start(): void {
    const tick = (): void => {
      if (this.stopped) return;
      this.runDue()
        .catch((err: unknown) => this.log.error({ err }, 'agenda failed'))
        .finally(() => {
          if (!this.stopped) this.timer = setTimeout(tick, pollMs);
        });
    };
    tick();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running.catch(() => undefined);
  }

  /** Runs everything that is due, in order, until nothing is. Calls queue behind each other. */
  runDue(): Promise<void> {
    const run = this.running.catch(() => undefined).then(() => this.drain());
    this.running = run;
    return run;
  }

  private async drain(): Promise<void> {
    while (!this.stopped && (await this.runNext()));
  }

  private async runNext(): Promise<boolean> {
    let current: { id: string; kind: string } | undefined;
    try {
      return await this.db.transaction(systemContext(newId()), async (ctx) => {
        const [row] = await ctx.tx.query<{ id: string; kind: string; root_id: string }[]>(
          `select id, kind, root_id from agenda
           where done_at is null and coalesce(try_at, due_at) <= market_now() and kind = any($1)
           order by due_at, id limit 1 for update skip locked`,
          [[...this.tasks.keys()]],
        );
        if (!row) return false;
        current = row;
        // Ticked off before the work, so that a task which puts its own next moment down does not meet itself.
        await ctx.tx.query(`update agenda set done_at = $2 where id = $1`, [row.id, ctx.now]);
        await this.tasks.get(row.kind)!(ctx, row.root_id);
        return true;
      });
    } catch (err) {
      if (!current) throw err;
      this.log.error({ err, task: current }, 'a due task failed and will be tried again');
      await this.postpone(current.id, err);
      return true;
    }
  }

  private async postpone(id: string, err: unknown): Promise<void> {
    await this.source.query(
      `update agenda set attempts = attempts + 1, last_error = $2,
         try_at = market_now() + make_interval(secs => least($3, power(2, attempts)))
       where id = $1`,
      [id, String(err instanceof Error ? err.message : err).slice(0, 2000), maxBackoffSeconds],
    );
  }
}
