import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { scopesOf } from '../accounts/index.js';
import { Database, Files } from '../platform/index.js';
import { CalendarController } from './calendar.controller.js';
import { LoadedNotice } from './calendar-notice.entity.js';
import { CalendarDesk } from './calendar.service.js';
import { LawAdvisory, LawInstrument } from './instrument.entity.js';
import { Instruments } from './instruments.service.js';
import { LawsController } from './laws.controller.js';
import { LawQueries } from './laws.queries.js';
import { TradingRulesController } from './trading-rules.controller.js';
import { TradingRulesQueries } from './trading-rules.queries.js';
import { TradingRulesDesk } from './trading-rules.service.js';
import { TradingVersion } from './trading-version.entity.js';

/** What the director and the administrator record of the law; everybody else reads it through `ctx.law`. */
@Module({
  imports: [TypeOrmModule.forFeature([LoadedNotice, LawAdvisory, LawInstrument, TradingVersion])],
  controllers: [CalendarController, LawsController, TradingRulesController],
  providers: [CalendarDesk, Instruments, LawQueries, TradingRulesDesk, TradingRulesQueries],
})
export class LawbookModule implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly files: Files,
  ) {}

  /** The instrument itself, for those who may read that it was recorded. */
  onModuleInit(): void {
    this.files.grant(async (ctx, fileId) => {
      if (scopesOf(ctx.actor, 'law.read').length === 0) return false;
      const found = await this.db
        .managerOf(ctx)
        .query<unknown[]>(
          `select 1 from law_instrument where file_id = $1 union all select 1 from law_advisory where file_id = $1`,
          [fileId],
        );
      return found.length > 0;
    });
  }
}
