import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, IfMatch, type TxContext } from '../platform/index.js';
import { BuyBackInput, DealView, DecideObjection, DefaultInput, OwnPlace } from './deal.dto.js';
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

  /** By the owner, below the reserve (art. 29); the listing is unsold. Errors: FORBIDDEN, PRIORITY_WINDOW_CLOSED, VALIDATION. */
  @Post(':id/buy-back')
  @HttpCode(200)
  buyBack(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: BuyBackInput,
  ): Promise<DealView> {
    return this.answer(ctx, (inner) => this.priority.buyBack(inner, id, version, body));
  }

  /** Where an application of one's own comes next; `dealId` is null where it does not. */
  @Get('places/:id')
  @ApiOkResponse({ type: OwnPlace })
  async place(@Ctx() ctx: Context, @Id() applicationId: string): Promise<OwnPlace> {
    return { dealId: await this.db.transaction(ctx, (inner) => this.priority.placeOf(inner, applicationId)) };
  }

  /** By whoever comes next: its deposit falls due at once (art. 20). Errors: FORBIDDEN, DEAL_STATE. */
  @Post(':id/give-up-place')
  @HttpCode(200)
  @ApiOkResponse({ type: OwnPlace })
  giveUpPlace(@Ctx() ctx: Context, @Id() id: string): Promise<OwnPlace> {
    return this.db.command(ctx, async (inner) => {
      await this.priority.giveUpPlace(inner, id);
      return { dealId: null };
    });
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
