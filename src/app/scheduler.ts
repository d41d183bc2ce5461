import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Agenda, Audit, Database, Outbox, Retention, systemContext, type TxContext } from '../platform/index.js';
import { addDays, civilDate, startOfDay } from '../values/index.js';
import { Laws } from '../platform/laws.js';

const auditDay = 'audit.day';
const retentionDay = 'retention.day';
/** When nobody is at a desk. */
const threeHours = 3 * 3_600_000;
const oneOfIt = '00000000-0000-7000-8000-0000000000da';

/** What belongs to the house as a whole: loading what is kept in memory, the daily publication, starting the workers. */
@Injectable()
export class Scheduler implements OnApplicationBootstrap {
  constructor(
    private readonly agenda: Agenda,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly db: Database,
    private readonly laws: Laws,
    private readonly retention: Retention,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.laws.load();
    this.agenda.on(auditDay, (ctx) => this.publishYesterday(ctx));
    this.agenda.on(retentionDay, async (ctx) => {
      await this.retention.run(ctx);
      await this.planErasing(ctx);
    });
    await this.db.transaction(systemContext('start'), async (ctx) => {
      await this.planNextDay(ctx);
      await this.planErasing(ctx);
    });
    this.agenda.start();
    this.outbox.start();
  }

  private async publishYesterday(ctx: TxContext): Promise<void> {
    await this.audit.publishDay(ctx, Audit.dayBefore(ctx.now));
    await this.planNextDay(ctx);
  }

  private planErasing(ctx: TxContext): Promise<void> {
    const midnight = startOfDay(addDays(civilDate(ctx.now), 1));
    return this.agenda.put(ctx, retentionDay, oneOfIt, new Date(midnight.getTime() + threeHours));
  }

  private planNextDay(ctx: TxContext): Promise<void> {
    return this.agenda.put(ctx, auditDay, oneOfIt, startOfDay(addDays(civilDate(ctx.now), 1)));
  }
}
