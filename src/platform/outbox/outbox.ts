import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TxContext } from '../context.js';

export interface OutboxMessage {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly payload: Record<string, unknown>;
  readonly at: Date;
}

type Deliver = (message: OutboxMessage) => Promise<void>;

const pollMs = 1000;
const batch = 50;

/**
 * What leaves the house (a message to a person, a refreshed page) is written down in the transaction that decided it
 * and delivered after its commit, at least once: no outside service is ever called inside a transaction, so nothing is
 * sent for a deed that was rolled back, and nothing is forgotten when the process dies in between.
 */
@Injectable()
export class Outbox implements OnApplicationShutdown {
  private readonly log = new Logger('Outbox');
  private readonly routes = new Map<string, Deliver>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(private readonly source: DataSource) {}

  on(topic: string, deliver: Deliver): void {
    this.routes.set(topic, deliver);
  }

  async put(ctx: TxContext, topic: string, key: string, payload: Record<string, unknown>): Promise<void> {
    await ctx.tx.query(`insert into outbox(topic, key, payload, at) values ($1, $2, $3, $4)`, [
      topic,
      key,
      JSON.stringify(payload),
      ctx.now,
    ]);
    ctx.afterCommit(() => void this.flush());
  }

  start(): void {
    const tick = (): void => {
      if (this.stopped) return;
      void this.flush().finally(() => {
        if (!this.stopped) this.timer = setTimeout(tick, pollMs);
      });
    };
    tick();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  /** Delivers what waits. Failures are logged and kept for the next round. */
  flush(): Promise<void> {
    this.running = this.running
      .then(async () => {
        while (!this.stopped && (await this.deliverBatch()) === batch);
      })
      .catch((err: unknown) => this.log.error({ err }, 'outbox failed'));
    return this.running;
  }

  private async deliverBatch(): Promise<number> {
    return this.source.transaction(async (tx) => {
      const rows = await tx.query<OutboxMessage[]>(
        `select id, topic, key, payload, at from outbox
         where delivered_at is null and topic = any($1) and attempts < 20
         order by id limit $2 for update skip locked`,
        [[...this.routes.keys()], batch],
      );
      for (const message of rows) {
        try {
          await this.routes.get(message.topic)!(message);
          await tx.query(`update outbox set delivered_at = market_now() where id = $1`, [message.id]);
        } catch (err) {
          this.log.error({ err, topic: message.topic, id: message.id }, 'a message could not be delivered');
          await tx.query(`update outbox set attempts = attempts + 1 where id = $1`, [message.id]);
        }
      }
      return rows.length;
    });
  }
}
