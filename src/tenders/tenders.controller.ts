import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, Public, type TxContext } from '../platform/index.js';
import { Holders } from './holders.service.js';
import { SealedBids } from './sealed-bids.service.js';
import {
  ConcludeBody,
  DrillBody,
  EnvelopeBody,
  HandInBody,
  HolderKeyBody,
  SealReceiptView,
  SealedForHolderView,
  TenderQuery,
  TenderView,
} from './tender.dto.js';
import { receiptOf, TenderQueries } from './tenders.queries.js';

/** No `If-Match` here: the version moves with every bid, and would tell how many there are. */
@ApiTags('tenders')
@Controller('api')
export class TendersController {
  constructor(
    private readonly db: Database,
    private readonly bids: SealedBids,
    private readonly holders: Holders,
    private readonly queries: TenderQueries,
  ) {}

  @Get('tenders')
  ofListing(@Ctx() ctx: Context, @Query() { listingId }: TenderQuery): Promise<TenderView> {
    return this.queries.ofListing(ctx, listingId);
  }

  /** As anybody sees it: holders and fingerprints, and, once opened, what was read out. */
  @Public()
  @Get('public/tenders/:id')
  publicView(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<TenderView> {
    return this.queries.view(ctx, id);
  }

  @Get('tenders/:id/envelopes')
  envelopes(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<SealedForHolderView[]> {
    return this.queries.forHolders(ctx, id);
  }

  @Post('tenders/:id/holder-key')
  @HttpCode(200)
  holderKey(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { publicKey }: HolderKeyBody,
  ): Promise<TenderView> {
    return this.answer(ctx, id, (inner) => this.holders.register(inner, id, publicKey));
  }

  @Post('tenders/:id/drill')
  @HttpCode(200)
  drill(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { share }: DrillBody,
  ): Promise<TenderView> {
    return this.answer(ctx, id, (inner) => this.holders.drill(inner, id, share));
  }

  /** Seals or replaces (Tender Law 29). The receipt holds the hash. Errors: TENDER_STATE, SESSION_CLOSED, NOT_ELIGIBLE, CONFLICT. */
  @Post('tenders/:id/bids')
  seal(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: EnvelopeBody,
  ): Promise<SealReceiptView> {
    return this.db.command(ctx, async (inner) => receiptOf(await this.bids.seal(inner, id, body)));
  }

  @Post('tenders/:id/bids/withdraw')
  @HttpCode(200)
  withdraw(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<TenderView> {
    return this.answer(ctx, id, (inner) => this.bids.withdraw(inner, id));
  }

  /** One holder's shares of all bids; refused before the close (Tender Law 34). */
  @Post('tenders/:id/shares')
  @HttpCode(200)
  shares(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string, @Body() body: HandInBody): Promise<TenderView> {
    return this.answer(ctx, id, async (inner) => {
      await this.holders.handIn(inner, id, body.shares);
      await this.holders.openIfRead(inner, id);
    });
  }

  @Post('tenders/:id/conclude')
  @HttpCode(200)
  conclude(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ConcludeBody,
  ): Promise<TenderView> {
    return this.answer(ctx, id, async (inner) => {
      await this.holders.conclude(inner, id, reason);
      await this.holders.openIfRead(inner, id);
    });
  }

  private answer(ctx: Context, id: string, work: (ctx: TxContext) => Promise<void>): Promise<TenderView> {
    return this.db.command(ctx, async (inner) => {
      await work(inner);
      return this.queries.view(inner, id);
    });
  }
}
