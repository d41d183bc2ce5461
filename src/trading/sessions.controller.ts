import {
  Body,
  Controller,
  Get,
  Headers,
  type MessageEvent,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Sse,
} from '@nestjs/common';
import { ApiBody, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page, Public } from '../platform/index.js';
import { Money } from '../values/index.js';
import { Agreements } from './agreement.service.js';
import { takeBid } from './bid-out.js';
import { BidDesk } from './bid-desk.js';
import { LiveFeed } from './live-feed.js';
import { AgreementBody, BidBody, BidView, DayQuery, DaySession, SessionsQuery, SessionView } from './session.dto.js';
import { SessionQueries } from './sessions.queries.js';

@ApiTags('trading')
@Controller('api')
export class SessionsController {
  constructor(
    private readonly desk: BidDesk,
    private readonly agreements: Agreements,
    private readonly queries: SessionQueries,
    private readonly feed: LiveFeed,
    private readonly db: Database,
  ) {}

  @Get('sessions')
  @ApiPage(SessionView)
  list(@Ctx() ctx: Context, @Query() query: SessionsQuery): Promise<Page<SessionView>> {
    return this.queries.list(ctx, query);
  }

  /** What opens, runs or closes on a day, in its order. */
  @Get('sessions/day')
  @ApiOkResponse({ type: [DaySession] })
  day(@Ctx() ctx: Context, @Query() { day }: DayQuery): Promise<DaySession[]> {
    return this.queries.day(ctx, day);
  }

  /** A session as the person who is signed in sees it. */
  @Get('sessions/:id')
  view(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<SessionView> {
    return this.queries.view(ctx, id);
  }

  /** A session as anybody sees it. */
  @Public()
  @Get('public/sessions/:id')
  publicView(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<SessionView> {
    return this.queries.view(ctx, id);
  }

  /**
   * Server-sent events `bid` and `state`, id = the event's number, and `beat`, a sign of life that repeats the last one. A
   * client that reconnects sends Last-Event-ID and gets what it missed; a new one says `?after=` the `seq` of the view it has.
   */
  @Public()
  @Sse('public/sessions/:id/events')
  @ApiOkResponse({ content: { 'text/event-stream': { schema: { type: 'string' } } } })
  async events(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('last-event-id') last?: string,
    @Query('after') after?: string,
  ): Promise<Observable<MessageEvent>> {
    const { seq } = await this.queries.view(ctx, id);
    const from = [last, after].find((text) => text !== undefined && /^\d{1,9}$/.test(text));
    return this.feed.watch(id, from === undefined ? seq : Math.min(Number(from), seq));
  }

  /**
   * One bid. Answered after it is durable, with the database's time. The same key again gets the first answer. A plain
   * request does not come this way but by the bid door (app/bid-door.ts), to the same answer.
   * Errors: NOT_ELIGIBLE, BID_BELOW_RESERVE, BID_TOO_LOW, BID_OFF_GRID, BID_TOO_LARGE_STEP, BID_OWN_STANDING,
   * SESSION_NOT_OPEN, SESSION_CLOSED, SESSION_SUSPENDED, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_REUSED.
   */
  @Post('sessions/:id/bids')
  @ApiHeader({ name: 'Idempotency-Key', required: true })
  @ApiBody({ type: BidBody })
  bid(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) sessionId: string, @Body() body: unknown): Promise<BidView> {
    return takeBid(this.desk, ctx, sessionId, body);
  }

  /** The centre records the price that the one qualified applicant and the transferor agreed on. */
  @Post('sessions/:id/agreement')
  async agreement(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: AgreementBody,
  ): Promise<SessionView> {
    return this.db.command(ctx, async (inner) => {
      await this.agreements.record(inner, id, version, Money.of(body.amount));
      return this.queries.view(inner, id);
    });
  }

  /** A side confirms the price on record; it says which price it means. The second side's yes makes the deal. */
  @Post('sessions/:id/confirm')
  async confirm(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: AgreementBody,
  ): Promise<SessionView> {
    return this.db.command(ctx, async (inner) => {
      const session = await this.agreements.confirm(inner, id, version, Money.of(body.amount));
      await this.agreements.concludeIfAgreed(inner, session);
      return this.queries.view(inner, id);
    });
  }
}
