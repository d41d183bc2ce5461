import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { may, requireMay } from '../accounts/index.js';
import { type Context, Ctx, Database, IfMatch, instantOut, notFound } from '../platform/index.js';
import { AuctionRecord } from './auction-record.entity.js';
import { AuctionRecordAnswer, AuctionRecordView, ConfirmHammer, HammerInput } from './auction.dto.js';
import { Auctions } from './auctions.service.js';
import { SessionView } from './session.dto.js';
import { TradingSession } from './session.entity.js';
import { SessionKind } from './session.kind.js';
import { SessionQueries } from './sessions.queries.js';

const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);

/** The hammer record of an auction in a hall (art. 14; Auction Law). */
@ApiTags('trading')
@Controller('api/sessions/:id/hammer')
export class AuctionsController {
  constructor(
    private readonly db: Database,
    private readonly auctions: Auctions,
    private readonly kind: SessionKind,
    private readonly queries: SessionQueries,
  ) {}

  /** For the officers; what it says is everybody's to read as the session's bids once it is confirmed. */
  @Get()
  @ApiOkResponse({ type: AuctionRecordAnswer })
  read(@Ctx() ctx: Context, @Id() id: string): Promise<AuctionRecordAnswer> {
    return this.db.transaction(ctx, async (inner) => {
      const session = await inner.tx.findOneBy(TradingSession, { id });
      if (!session) throw notFound('该场次');
      requireMay(inner, 'session.hammer', await this.kind.scopeOf(inner, session), '该场次');
      const record = await inner.tx.findOneBy(AuctionRecord, { sessionId: id });
      return { record: record && view(inner, record), paddles: await this.queries.paddles(inner, id) };
    });
  }

  /** Errors: SESSION_STATE, STALE_VERSION, VALIDATION, NOT_ELIGIBLE (paddle), BID_TOO_LOW, BID_BELOW_RESERVE, all at once. */
  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  @ApiHeader({ name: 'If-Match', required: true })
  record(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: HammerInput,
  ): Promise<SessionView> {
    return this.db.command(ctx, async (inner) => {
      await this.auctions.record(inner, id, version, body);
      return this.queries.view(inner, id);
    });
  }

  /** By an officer other than the one who wrote it down. Errors: SECOND_OFFICER_REQUIRED, SESSION_STATE, STALE_VERSION. */
  @Post('confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  @ApiHeader({ name: 'If-Match', required: true })
  confirm(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { opinion }: ConfirmHammer,
  ): Promise<SessionView> {
    return this.db.command(ctx, async (inner) => {
      await this.auctions.confirm(inner, id, version, opinion);
      return this.queries.view(inner, id);
    });
  }
}

const view = ({ actor }: Context, record: AuctionRecord): AuctionRecordView => ({
  outcome: record.outcome,
  heldAt: instantOut(record.heldAt)!,
  auctioneer: record.auctioneer,
  calls: record.calls.map(({ number, amount, match }) => ({ bidder: `${number}号`, amount, match: match ?? false })),
  note: record.note,
  fileId: record.fileId,
  recordedBy: record.recordedByName,
  confirmedBy: record.confirmedByName,
  mayConfirm:
    record.confirmedBy === null && record.recordedBy !== actor.accountId && may(actor, 'session.confirmHammer', {}),
});
