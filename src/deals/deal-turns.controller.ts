import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, IfMatch, type TxContext } from '../platform/index.js';
import { DealView, DecideObjection, DefaultInput } from './deal.dto.js';
import type { Deal } from './deal.entity.js';
import { DealPriority } from './deal-priority.service.js';
import { DealQueries } from './deals.queries.js';
import { Defaults } from './defaults.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** Where a deal goes to somebody else: a priority after the close (art. 29), a winner who does not sign (art. 19, 32). */
@ApiTags('deals')
@Controller('api/deals')
export class DealTurnsController {
  constructor(
    private readonly db: Database,
    private readonly defaults: Defaults,
    private readonly priority: DealPriority,
    private readonly queries: DealQueries,
  ) {}

  /** By a holder within the published window; no version, for he cannot read the winner's deal. Answers his own. */
  @Post(':id/exercise')
  @HttpCode(200)
  exercise(@Ctx() ctx: Context, @Id() id: string): Promise<DealView> {
    return this.answer(ctx, (inner) => this.priority.exercise(inner, id));
  }

  /** The winner does not sign (art. 19, 32). Errors: DEFAULT_NOT_DUE. */
  @Post(':id/default')
  @HttpCode(200)
  fail(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: DefaultInput,
  ): Promise<DealView> {
    return this.answer(ctx, (inner) => this.defaults.record(inner, id, { version, ...body }));
  }

  /** Answers the new deal, under its own notice. */
  @Post(':id/offer-next')
  @HttpCode(200)
  offerNext(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: DecideObjection,
  ): Promise<DealView> {
    return this.answer(ctx, (inner) => this.defaults.offerNext(inner, id, { version, reason }));
  }

  @Post(':id/return-deposit')
  @HttpCode(200)
  returnDeposit(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: DecideObjection,
  ): Promise<DealView> {
    return this.answer(ctx, (inner) => this.defaults.returnDeposit(inner, id, { version, reason }));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Deal>): Promise<DealView> {
    return this.db.command(ctx, async (inner) => this.queries.after(inner, await work(inner)));
  }
}
