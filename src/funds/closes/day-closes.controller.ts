import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page, PageQuery } from '../../platform/index.js';
import { Money } from '../../values/index.js';
import { CompareDayInput, DayCloseView, DayToClose, ExplainDifference } from './day-closes.dto.js';
import { DayCloses } from './day-closes.service.js';
import { DayCloseViews } from './day-closes.views.js';

const id = () => Param('id', ParseUUIDPipe);

/** The day's close (art. 31): book against statement, differences with their causes, signed and chained by hash. */
@ApiTags('funds')
@Controller('api/funds/closes')
export class DayClosesController {
  constructor(
    private readonly db: Database,
    private readonly closes: DayCloses,
    private readonly views: DayCloseViews,
  ) {}

  @Get()
  @ApiPage(DayCloseView)
  list(@Ctx() ctx: Context, @Query() query: PageQuery): Promise<Page<DayCloseView>> {
    return this.views.list(ctx, query);
  }

  @Get('next')
  @ApiOkResponse({ type: DayToClose })
  next(@Ctx() ctx: Context): Promise<DayToClose> {
    return this.views.next(ctx);
  }

  @Get(':id')
  @ApiOkResponse({ type: DayCloseView })
  one(@Ctx() ctx: Context, @id() closeId: string): Promise<DayCloseView> {
    return this.views.one(ctx, closeId);
  }

  /** Opens the close of a day that is over, or compares the open one afresh. Errors: VALIDATION, CONFLICT. */
  @Post()
  @ApiCreatedResponse({ type: DayCloseView })
  compare(@Ctx() ctx: Context, @Body() body: CompareDayInput): Promise<DayCloseView> {
    return this.db.command(ctx, async (inner) => {
      const statementBalance = body.statementBalance === undefined ? undefined : Money.of(body.statementBalance);
      const close = await this.closes.compare(inner, { day: body.day, statementBalance });
      return this.views.one(inner, close.id);
    });
  }

  /** States a cause for what the lines do not explain. Errors: STALE_VERSION, DEPOSIT_STATE. */
  @Post(':id/explain')
  @HttpCode(200)
  @ApiOkResponse({ type: DayCloseView })
  @ApiHeader({ name: 'If-Match', required: true })
  explain(
    @Ctx() ctx: Context,
    @id() closeId: string,
    @IfMatch() version: number,
    @Body() body: ExplainDifference,
  ): Promise<DayCloseView> {
    return this.db.command(ctx, async (inner) => {
      await this.closes.explain(inner, closeId, version, { amount: Money.of(body.amount), cause: body.cause });
      return this.views.one(inner, closeId);
    });
  }

  /** Signs the day off. Errors: BOOKS_UNBALANCED (an unexplained difference), CONFLICT, STALE_VERSION. */
  @Post(':id/sign')
  @HttpCode(200)
  @ApiOkResponse({ type: DayCloseView })
  @ApiHeader({ name: 'If-Match', required: true })
  sign(@Ctx() ctx: Context, @id() closeId: string, @IfMatch() version: number): Promise<DayCloseView> {
    return this.db.command(ctx, async (inner) => {
      await this.closes.sign(inner, closeId, version);
      return this.views.one(inner, closeId);
    });
  }
}
