import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { requireRole } from '../accounts/index.js';
import { type Context, Ctx, Database, IfMatch } from '../platform/index.js';
import { LawHistory, LawReason } from './laws.dto.js';
import { LawQueries } from './laws.queries.js';
import {
  RecordTradingRules,
  TradingPreview,
  TradingRulesDraft,
  TradingRulesItem,
  TradingRulesView,
} from './trading-rules.dto.js';
import { TradingRulesQueries } from './trading-rules.queries.js';
import { TradingRulesDesk } from './trading-rules.service.js';

const category = () => Param('category', ParseIntPipe);

/** The centre's trading rules by category (art. 12 last paragraph, 25), in dated versions. */
@ApiTags('laws')
@Controller('api/trading-rules')
export class TradingRulesController {
  constructor(
    private readonly db: Database,
    private readonly desk: TradingRulesDesk,
    private readonly queries: TradingRulesQueries,
    private readonly laws: LawQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: [TradingRulesItem] })
  list(@Ctx() ctx: Context): Promise<TradingRulesItem[]> {
    return this.queries.list(ctx);
  }

  @Get(':category')
  @ApiOkResponse({ type: TradingRulesView })
  one(@Ctx() ctx: Context, @category() no: number): Promise<TradingRulesView> {
    return this.queries.one(ctx, no);
  }

  /** What a new version would change, and what stands against it; nothing is recorded. Errors: NOT_FOUND, FORBIDDEN. */
  @Post(':category/preview')
  @HttpCode(200)
  @ApiOkResponse({ type: TradingPreview })
  preview(@Ctx() ctx: Context, @category() no: number, @Body() draft: TradingRulesDraft): Promise<TradingPreview> {
    requireRole(ctx, 'tradingRules.record');
    return this.db.transaction(ctx, async (inner) => {
      const { changes, violations } = this.desk.check(inner, no, draft);
      return { changes, violations };
    });
  }

  /** Errors: VALIDATION with every fault at once, DEPOSIT_OVER_CAP and METHOD_NOT_ALLOWED among them; NOT_FOUND, FORBIDDEN. */
  @Post(':category')
  @ApiCreatedResponse({ type: TradingRulesView })
  record(@Ctx() ctx: Context, @category() no: number, @Body() body: RecordTradingRules): Promise<TradingRulesView> {
    return this.db.command(ctx, async (inner) => {
      await this.desk.record(inner, no, body, body.reason);
      return this.queries.afterwards(inner, no);
    });
  }

  /** Takes back one that does not hold yet. Errors: LAW_STATE, STALE_VERSION, FORBIDDEN. */
  @Post('versions/:id/withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: TradingRulesView })
  @ApiHeader({ name: 'If-Match', required: true })
  withdraw(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: LawReason,
  ): Promise<TradingRulesView> {
    return this.db.command(ctx, async (inner) => {
      const { category: no } = await this.desk.withdraw(inner, id, version, reason);
      return this.queries.afterwards(inner, no);
    });
  }

  @Get('versions/:id/history')
  @ApiOkResponse({ type: [LawHistory] })
  history(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<LawHistory[]> {
    return this.laws.history(ctx, 'tradingRules', id);
  }
}
