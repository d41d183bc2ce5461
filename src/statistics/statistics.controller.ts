import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiFile, type Context, Ctx, sendFile, spreadsheet } from '../platform/index.js';
import { FigureQuery, FigureRecords, StatisticsQuery, StatisticsView } from './statistics.dto.js';
import { StatisticsQueries } from './statistics.queries.js';
import { statisticsWorkbook } from './statistics.workbook.js';

/** What the market came to (art. 9, 36). */
@ApiTags('supervision')
@Controller('api/statistics')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsQueries) {}

  /** Errors: FORBIDDEN, VALIDATION. */
  @Get()
  @ApiOkResponse({ type: StatisticsView })
  view(@Ctx() ctx: Context, @Query() query: StatisticsQuery): Promise<StatisticsView> {
    return this.statistics.view(ctx, query);
  }

  /** The records behind one figure; `total` is that figure. Errors: as of the figures. */
  @Get('records')
  @ApiOkResponse({ type: FigureRecords })
  records(@Ctx() ctx: Context, @Query() query: FigureQuery): Promise<FigureRecords> {
    return this.statistics.records(ctx, query);
  }

  @Get('xlsx')
  @ApiFile(spreadsheet)
  async workbook(@Ctx() ctx: Context, @Query() query: StatisticsQuery, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await statisticsWorkbook(await this.statistics.view(ctx, query)));
  }
}
