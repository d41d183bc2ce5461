import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { requireRole } from '../accounts/index.js';
import { type Context, Ctx, notFound } from '../platform/index.js';
import { RightStory } from './rights.dto.js';
import { RightsQueries } from './rights.queries.js';

/** "My rights on the market" of a collective or of anybody who trades with an account (screens.md). */
@ApiTags('rights')
@Controller('api')
export class RightsController {
  constructor(private readonly rights: RightsQueries) {}

  /** Each right that the reader has on the market, what moves first. Errors: FORBIDDEN, NOT_FOUND (no party of one's own). */
  @Get('rights')
  list(@Ctx() ctx: Context): Promise<RightStory[]> {
    requireRole(ctx, 'right.read');
    const { partyId } = ctx.actor;
    if (!partyId) throw notFound('本账号登记的主体');
    return this.rights.of(ctx, [partyId], true);
  }
}
