import { Injectable } from '@nestjs/common';
import { parseDuration, parseInstant } from '../../values/index.js';
import { Agenda } from '../agenda/agenda.js';
import { Audit } from '../audit/audit.service.js';
import { Config } from '../config.js';
import type { Context } from '../context.js';
import { Database } from '../database/database.js';
import { problem } from '../problems/index.js';

const clockRoot = '00000000-0000-7000-8000-00000000c10c';

/** Moves the market's time, the database's clock included. Exists in the demonstration profile only. */
@Injectable()
export class DemoClock {
  constructor(
    private readonly config: Config,
    private readonly db: Database,
    private readonly agenda: Agenda,
    private readonly audit: Audit,
  ) {}

  get movable(): boolean {
    return this.config.demo;
  }

  /** Errors: DEMO_ONLY; VALIDATION for what is not a duration or an instant, or would go back. */
  async move(ctx: Context, to: { advance?: string; now?: string }): Promise<Date> {
    if (!this.config.demo) throw problem('DEMO_ONLY', '没有这个地址');
    await this.db.transaction(ctx, async (inner) => {
      const ms =
        to.advance === undefined ? parseInstant(to.now).getTime() - inner.now.getTime() : parseDuration(to.advance);
      if (ms < 0) throw problem('VALIDATION', '演示时钟只能向前拨：已经发生的事不会变成未来');
      await inner.tx.query(`update market_clock set shift = shift + make_interval(secs => $1::numeric / 1000)`, [ms]);
      await this.audit.append(inner, { rootType: 'clock', rootId: clockRoot, action: 'move', facts: { ...to, ms } });
    });
    // What fell due in the time that was skipped happens now, before anybody looks.
    await this.agenda.runDue();
    return this.db.now();
  }
}
