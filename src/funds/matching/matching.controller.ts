import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database } from '../../platform/index.js';
import type { BankLine } from '../bank/bank-line.entity.js';
import { BankLineView } from '../funds-views.dto.js';
import { FundsQueries } from '../funds.queries.js';
import {
  DecidedLine,
  MatchingQueue,
  OrderChoice,
  OrderSearch,
  ParkLine,
  QueueQuery,
  UnmatchLine,
} from './matching.dto.js';
import { MatchingViews } from './matching.views.js';
import { Matching } from './matching.service.js';

const id = () => Param('id', ParseUUIDPipe);

/** Money to match: what waits in suspense, what it could be, and what a person decides. Naming itself: bank-lines/:id/match. */
@ApiTags('funds')
@Controller('api/funds/matching')
export class MatchingController {
  constructor(
    private readonly db: Database,
    private readonly matching: Matching,
    private readonly views: MatchingViews,
    private readonly funds: FundsQueries,
  ) {}

  @Get()
  @ApiOkResponse({ type: MatchingQueue })
  queue(@Ctx() ctx: Context, @Query() { which = 'waiting' }: QueueQuery): Promise<MatchingQueue> {
    return this.views.queue(ctx, which);
  }

  @Get('orders')
  @ApiOkResponse({ type: [OrderChoice] })
  search(@Ctx() ctx: Context, @Query() { q }: OrderSearch): Promise<OrderChoice[]> {
    return this.views.search(ctx, q);
  }

  /** What became of a line, and through whom. */
  @Get(':id')
  @ApiOkResponse({ type: DecidedLine })
  one(@Ctx() ctx: Context, @id() lineId: string): Promise<DecidedLine> {
    return this.views.one(ctx, lineId);
  }

  @Post(':id/park')
  @HttpCode(200)
  @ApiOkResponse({ type: BankLineView })
  park(@Ctx() ctx: Context, @id() lineId: string, @Body() { note }: ParkLine): Promise<BankLineView> {
    return this.change(ctx, (inner) => this.matching.park(inner, lineId, note));
  }

  @Post(':id/resume')
  @HttpCode(200)
  @ApiOkResponse({ type: BankLineView })
  resume(@Ctx() ctx: Context, @id() lineId: string): Promise<BankLineView> {
    return this.change(ctx, (inner) => this.matching.resume(inner, lineId));
  }

  /** Takes a naming by hand back. Errors: DEPOSIT_STATE, CONFLICT (something has followed from it). */
  @Post(':id/unmatch')
  @HttpCode(200)
  @ApiOkResponse({ type: BankLineView })
  unmatch(@Ctx() ctx: Context, @id() lineId: string, @Body() { reason }: UnmatchLine): Promise<BankLineView> {
    return this.change(ctx, (inner) => this.matching.unmatch(inner, lineId, reason));
  }

  /** Interest that the bank credited: the centre's own. Errors: DEPOSIT_STATE. */
  @Post(':id/interest')
  @HttpCode(200)
  @ApiOkResponse({ type: BankLineView })
  interest(@Ctx() ctx: Context, @id() lineId: string): Promise<BankLineView> {
    return this.change(ctx, (inner) => this.matching.interest(inner, lineId));
  }

  /** Errors: DEPOSIT_STATE, CONFLICT (owed to a bidder already). */
  @Post(':id/take-back-interest')
  @HttpCode(200)
  @ApiOkResponse({ type: BankLineView })
  takeBackInterest(@Ctx() ctx: Context, @id() lineId: string, @Body() { reason }: UnmatchLine): Promise<BankLineView> {
    return this.change(ctx, (inner) => this.matching.takeBackInterest(inner, lineId, reason));
  }

  private change(
    ctx: Context,
    work: (inner: Parameters<Matching['resume']>[0]) => Promise<BankLine>,
  ): Promise<BankLineView> {
    return this.db.command(ctx, async (inner) => this.funds.lineView(inner, await work(inner)));
  }
}
