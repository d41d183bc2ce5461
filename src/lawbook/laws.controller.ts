import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, IfMatch, type TxContext } from '../platform/index.js';
import { Instruments } from './instruments.service.js';
import { AdviseInput, LawbookView, LawHistory, LawReason, RecordInstrument } from './laws.dto.js';
import { LawQueries } from './laws.queries.js';

const id = () => Param('id', ParseUUIDPipe);

/** Versions of the law (art. 37): what holds, what the director records. Writes answer the whole page afresh. */
@ApiTags('laws')
@Controller('api/laws')
export class LawsController {
  constructor(
    private readonly db: Database,
    private readonly instruments: Instruments,
    private readonly queries: LawQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: LawbookView })
  view(@Ctx() ctx: Context): Promise<LawbookView> {
    return this.queries.view(ctx);
  }

  /** Records an extension or a successor. Errors: VALIDATION with every fault at once, NOT_FOUND (the file), FORBIDDEN. */
  @Post('instruments')
  @ApiCreatedResponse({ type: LawbookView })
  record(@Ctx() ctx: Context, @Body() body: RecordInstrument): Promise<LawbookView> {
    return this.written(ctx, (inner) => this.instruments.record(inner, body));
  }

  /** Takes back one that has bound nobody yet. Errors: LAW_STATE, STALE_VERSION, FORBIDDEN. */
  @Post('instruments/:id/withdraw')
  @HttpCode(200)
  @ApiOkResponse({ type: LawbookView })
  @ApiHeader({ name: 'If-Match', required: true })
  withdraw(
    @Ctx() ctx: Context,
    @id() instrumentId: string,
    @IfMatch() version: number,
    @Body() { reason }: LawReason,
  ): Promise<LawbookView> {
    return this.written(ctx, (inner) => this.instruments.withdraw(inner, instrumentId, version, reason));
  }

  @Get('instruments/:id/history')
  @ApiOkResponse({ type: [LawHistory] })
  instrumentHistory(@Ctx() ctx: Context, @id() instrumentId: string): Promise<LawHistory[]> {
    return this.queries.history(ctx, 'lawInstrument', instrumentId);
  }

  /** Makes refusals that rest on the lapsed Measures alone warnings. Errors: VALIDATION, CONFLICT, FORBIDDEN. */
  @Post('advisories')
  @ApiCreatedResponse({ type: LawbookView })
  advise(@Ctx() ctx: Context, @Body() body: AdviseInput): Promise<LawbookView> {
    return this.written(ctx, (inner) => this.instruments.advise(inner, body));
  }

  /** Errors: LAW_STATE, STALE_VERSION, FORBIDDEN. */
  @Post('advisories/:id/lift')
  @HttpCode(200)
  @ApiOkResponse({ type: LawbookView })
  @ApiHeader({ name: 'If-Match', required: true })
  lift(
    @Ctx() ctx: Context,
    @id() advisoryId: string,
    @IfMatch() version: number,
    @Body() { reason }: LawReason,
  ): Promise<LawbookView> {
    return this.written(ctx, (inner) => this.instruments.lift(inner, advisoryId, version, reason));
  }

  @Get('advisories/:id/history')
  @ApiOkResponse({ type: [LawHistory] })
  advisoryHistory(@Ctx() ctx: Context, @id() advisoryId: string): Promise<LawHistory[]> {
    return this.queries.history(ctx, 'lawAdvisory', advisoryId);
  }

  private written(ctx: Context, work: (inner: TxContext) => Promise<unknown>): Promise<LawbookView> {
    return this.db.command(ctx, async (inner) => {
      await work(inner);
      return this.queries.afterwards(inner);
    });
  }
}
