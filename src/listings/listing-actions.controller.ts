import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, IfMatch, type TxContext } from '../platform/index.js';
import { Announcing } from './announcing.service.js';
import { ChangeNotices } from './change-notices.service.js';
import { Interruptions } from './interruptions.service.js';
import {
  AcceptInput,
  AmendInput,
  AnnounceInput,
  ApproveInput,
  AskInput,
  CloseInput,
  NegotiateInput,
  ProlongInput,
  ReannounceInput,
  ReasonInput,
  RestartInput,
  ReturnInput,
  SubmitInput,
  SuspendInput,
  TerminateInput,
} from './listing-actions.dto.js';
import { ListingViews } from './listing-views.js';
import { ListingView } from './listing-view.dto.js';
import { Review } from './review.service.js';

/**
 * One endpoint per action of the life (listing.machine.ts), each on the version that was seen. Every one answers
 * FORBIDDEN or 404, STALE_VERSION, LISTING_STATE, or all rules of its moment that stand against it.
 */
@ApiTags('listings')
@Controller('api/listings/:id')
export class ListingActionsController {
  constructor(
    private readonly db: Database,
    private readonly review: Review,
    private readonly announcing: Announcing,
    private readonly changes: ChangeNotices,
    private readonly interruptions: Interruptions,
    private readonly views: ListingViews,
  ) {}

  @Post('submit')
  @HttpCode(200)
  submit(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: SubmitInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.review.submit(inner, id, version, input));
  }

  @Post('withdraw')
  @HttpCode(200)
  withdraw(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: ReasonInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.review.withdraw(inner, id, version, input));
  }

  @Post('return')
  @HttpCode(200)
  return(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: ReturnInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.review.return(inner, id, version, input));
  }

  @Post('accept')
  @HttpCode(200)
  accept(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() _: AcceptInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.review.accept(inner, id, version));
  }

  @Post('reject')
  @HttpCode(200)
  reject(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: ReasonInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.review.reject(inner, id, version, input));
  }

  @Post('ask')
  @HttpCode(200)
  ask(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: AskInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.review.ask(inner, id, version, input));
  }

  @Post('approve')
  @HttpCode(200)
  approve(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: ApproveInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.review.approve(inner, id, version, input));
  }

  @Post('announce')
  @HttpCode(200)
  announce(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: AnnounceInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.announcing.announce(inner, id, version, input));
  }

  /** Errors besides: ANNOUNCEMENT_INCOMPLETE where nothing is changed. A material change is confirmed by those who applied before it. */
  @Post('amend')
  @HttpCode(200)
  amend(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: AmendInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.changes.amend(inner, id, version, input));
  }

  /** Opens talks after nobody bid (art. 29). Errors besides: VALIDATION (did not qualify), NOT_ELIGIBLE, METHOD_NOT_ALLOWED. */
  @Post('negotiate')
  @HttpCode(200)
  negotiate(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: NegotiateInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.review.negotiate(inner, id, version, input));
  }

  @Post('reannounce')
  @HttpCode(200)
  reannounce(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: ReannounceInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.announcing.reannounce(inner, id, version, input));
  }

  @Post('suspend')
  @HttpCode(200)
  suspend(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: SuspendInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.interruptions.suspend(inner, id, version, input));
  }

  @Post('prolong')
  @HttpCode(200)
  prolong(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: ProlongInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.interruptions.prolong(inner, id, version, input));
  }

  @Post('restart')
  @HttpCode(200)
  restart(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: RestartInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.interruptions.restart(inner, id, version, input));
  }

  @Post('terminate')
  @HttpCode(200)
  terminate(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: TerminateInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.interruptions.terminate(inner, id, version, input));
  }

  @Post('rescind')
  @HttpCode(200)
  rescind(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: ReasonInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.review.rescind(inner, id, version, input));
  }

  @Post('close')
  @HttpCode(200)
  close(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() input: CloseInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.review.close(inner, id, version, input));
  }

  private done(ctx: Context, id: string, work: (inner: TxContext) => Promise<unknown>): Promise<ListingView> {
    return this.db.command(ctx, async (inner) => {
      await work(inner);
      return this.views.view(inner, id);
    });
  }
}
