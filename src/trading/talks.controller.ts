import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, IfMatch } from '../platform/index.js';
import { BreakOffBody, Candidate, SessionView } from './session.dto.js';
import { SessionQueries } from './sessions.queries.js';
import { Talks } from './talks.service.js';

/** Talks after nobody bid (art. 29). They begin with `POST /api/listings/:id/negotiate`; the price is recorded and confirmed like that of any agreement. */
@ApiTags('trading')
@Controller('api')
export class TalksController {
  constructor(
    private readonly db: Database,
    private readonly talks: Talks,
    private readonly queries: SessionQueries,
  ) {}

  /** Whom the centre may choose of an unsold listing; empty where nobody had qualified. */
  @Get('listings/:id/candidates')
  @ApiOkResponse({ type: [Candidate] })
  candidates(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<Candidate[]> {
    return this.db.transaction(ctx, (inner) => this.talks.candidates(inner, id));
  }

  /** The two did not agree: the listing is unsold. Errors: SESSION_STATE, METHOD_NOT_ALLOWED, STALE_VERSION. */
  @Post('sessions/:id/break-off')
  @HttpCode(200)
  breakOff(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() { reason }: BreakOffBody,
  ): Promise<SessionView> {
    return this.db.command(ctx, async (inner) => {
      await this.talks.breakOff(inner, id, version, reason);
      return this.queries.view(inner, id);
    });
  }
}
