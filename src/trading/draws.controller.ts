import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { may, requireRole } from '../accounts/index.js';
import { type Context, Ctx, Database, IfMatch, instantOut, problem, Public } from '../platform/index.js';
import { DrawRecordAnswer, type DrawResult, DrawView, PublicValue } from './draw.dto.js';
import { DrawRecord } from './draw-record.entity.js';
import { Draws } from './draws.service.js';
import { SessionView } from './session.dto.js';
import { TradingSession } from './session.entity.js';
import { SessionQueries } from './sessions.queries.js';

const Id = (): ParameterDecorator => Param('id', ParseUUIDPipe);

/** Lots drawn at a fixed price (art. 14; trading.md, "other lawful ways"). */
@ApiTags('trading')
@Controller('api')
export class DrawsController {
  constructor(
    private readonly db: Database,
    private readonly draws: Draws,
    private readonly queries: SessionQueries,
  ) {}

  /** How lots are drawn, and once they are, everything to draw them again. Errors: NOT_FOUND, METHOD_NOT_ALLOWED. */
  @Public()
  @Get('public/sessions/:id/draw')
  @ApiOkResponse({ type: DrawView })
  view(@Ctx() ctx: Context, @Id() id: string): Promise<DrawView> {
    return this.db.transaction(ctx, async (inner) => {
      const session = await inner.tx.findOneBy(TradingSession, { id });
      if (!session) throw problem('NOT_FOUND', '没有这个场次');
      const { source, knownFrom, commitment } = await this.draws.termsOf(inner, session);
      const record = await inner.tx.findOneBy(DrawRecord, { sessionId: id });
      return { source, knownFrom, commitment, result: record?.drawnAt ? resultOf(record) : null };
    });
  }

  /** For the officers: what waits to be confirmed. The value itself is not shown: the second officer reads it off its source. */
  @Get('sessions/:id/draw')
  @ApiOkResponse({ type: DrawRecordAnswer })
  waiting(@Ctx() ctx: Context, @Id() id: string): Promise<DrawRecordAnswer> {
    return this.db.transaction(ctx, async (inner) => {
      requireRole(inner, 'session.draw');
      const record = await inner.tx.findOneBy(DrawRecord, { sessionId: id });
      if (!record || record.drawnAt || !record.recordedByName) return { record: null };
      const other = record.recordedBy !== inner.actor.accountId;
      return {
        record: {
          recordedBy: record.recordedByName,
          recordedAt: instantOut(record.recordedAt)!,
          mayConfirm: other && may(inner.actor, 'session.confirmDraw', {}),
        },
      };
    });
  }

  /** Errors: METHOD_NOT_ALLOWED, SESSION_STATE (not known yet), STALE_VERSION, VALIDATION. */
  @Post('sessions/:id/draw')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  @ApiHeader({ name: 'If-Match', required: true })
  record(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { publicValue }: PublicValue,
  ): Promise<SessionView> {
    return this.db.command(ctx, async (inner) => {
      await this.draws.record(inner, id, version, publicValue);
      return this.queries.view(inner, id);
    });
  }

  /** Another officer types the value anew, and lots are drawn. Errors: SECOND_OFFICER_REQUIRED, CONFLICT, SESSION_STATE, STALE_VERSION. */
  @Post('sessions/:id/draw/confirm')
  @HttpCode(200)
  @ApiOkResponse({ type: SessionView })
  @ApiHeader({ name: 'If-Match', required: true })
  confirm(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { publicValue }: PublicValue,
  ): Promise<SessionView> {
    return this.db.command(ctx, async (inner) => {
      await this.draws.confirm(inner, id, version, publicValue);
      return this.queries.view(inner, id);
    });
  }
}

const resultOf = ({ publicValue, seed, drawnAt, tickets }: DrawRecord): DrawResult => ({
  publicValue,
  seed: seed!,
  drawnAt: instantOut(drawnAt)!,
  tickets: tickets!.map(({ number, rank, ticket }) => ({ bidder: `${number}号`, number, rank, ticket })),
});
