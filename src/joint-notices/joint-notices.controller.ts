import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, type Page, PageQuery, Public } from '../platform/index.js';
import { JointNoticeInput, JointNoticeItem, JointNoticeView, VillageCandidates } from './joint-notice.dto.js';
import { JointNoticeQueries } from './joint-notices.queries.js';
import { JointNotices } from './joint-notices.service.js';

/** One notice for many small lots of a village, bid on lot by lot. */
@ApiTags('joint notices')
@Controller('api')
export class JointNoticesController {
  constructor(
    private readonly db: Database,
    private readonly notices: JointNotices,
    private readonly queries: JointNoticeQueries,
  ) {}

  /** Approved listings by village, where at least two may be announced together. */
  @Get('joint-notices/candidates')
  @ApiOkResponse({ type: [VillageCandidates] })
  candidates(@Ctx() ctx: Context): Promise<VillageCandidates[]> {
    return this.queries.candidates(ctx);
  }

  /** Errors: VALIDATION, LISTING_STATE, STALE_VERSION and every rule of a notice, told by lot and all at once; nothing is published then. */
  @Post('joint-notices')
  publish(@Ctx() ctx: Context, @Body() body: JointNoticeInput): Promise<JointNoticeView> {
    return this.db.command(ctx, async (inner) => {
      const { id } = await this.notices.publish(inner, body);
      return this.queries.view(inner, id);
    });
  }

  @Public()
  @Get('public/joint-notices')
  @ApiPage(JointNoticeItem)
  list(@Ctx() ctx: Context, @Query() query: PageQuery): Promise<Page<JointNoticeItem>> {
    return this.queries.list(ctx, query);
  }

  /** Errors: NOT_FOUND. */
  @Public()
  @Get('public/joint-notices/:id')
  view(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<JointNoticeView> {
    return this.queries.view(ctx, id);
  }
}
