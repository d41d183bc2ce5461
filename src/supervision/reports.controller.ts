import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page, type TxContext } from '../platform/index.js';
import { ReportDeal, ReportNote, ReportQuery, ReportView } from './report.dto.js';
import type { MarketReport } from './report.entity.js';
import { MarketReports } from './reports.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** Deals outside the market (art. 30, 35). */
@ApiTags('supervision')
@Controller('api/market-reports')
export class ReportsController {
  constructor(
    private readonly db: Database,
    private readonly reports: MarketReports,
  ) {}

  @Get()
  @ApiPage(ReportView)
  list(@Ctx() ctx: Context, @Query() query: ReportQuery): Promise<Page<ReportView>> {
    return this.reports.list(ctx, query);
  }

  @Get(':id')
  one(@Ctx() ctx: Context, @Id() id: string): Promise<ReportView> {
    return this.reports.one(ctx, id);
  }

  /** A case where it should have come to the market, else a statistic. Errors: VALIDATION, FORBIDDEN. */
  @Post()
  report(@Ctx() ctx: Context, @Body() body: ReportDeal): Promise<ReportView> {
    return this.answer(ctx, (inner) => this.reports.report(inner, body));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post(':id/follow')
  @HttpCode(200)
  follow(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { text }: ReportNote,
  ): Promise<ReportView> {
    return this.answer(ctx, (inner) => this.reports.follow(inner, id, version, text));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post(':id/close')
  @HttpCode(200)
  close(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { text }: ReportNote,
  ): Promise<ReportView> {
    return this.answer(ctx, (inner) => this.reports.close(inner, id, version, text));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<MarketReport>): Promise<ReportView> {
    return this.db.command(ctx, async (inner) => this.reports.view(inner, await work(inner)));
  }
}
