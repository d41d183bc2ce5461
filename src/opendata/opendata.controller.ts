import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, Audit, type Context, Ctx, instantOut, type Page, PageQuery, Public } from '../platform/index.js';
import { AuditDay, ChangesPage, ChangesQuery } from './opendata.dto.js';
import { PublicChanges } from './public-changes.js';
import { releaseSchema } from './release.schema.js';
import { Releases } from './releases.queries.js';

/** Open data: for anybody, without a sign-in, without personal data. */
@ApiTags('public')
@Public()
@Controller('api/open')
export class OpenDataController {
  constructor(
    private readonly changes: PublicChanges,
    private readonly releases: Releases,
    private readonly audit: Audit,
  ) {}

  /** Everything that happened to announced listings, in one order; ask again with the `cursor` of the last answer. */
  @Get('changes')
  @ApiOkResponse({ type: ChangesPage })
  feed(@Ctx() ctx: Context, @Query() query: ChangesQuery): Promise<ChangesPage> {
    return this.changes.page(ctx, query);
  }

  /** A listing and what came of it, as `release.schema.json` says. Errors: NOT_FOUND. */
  @Get('releases/:id')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  release(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<Record<string, unknown>> {
    return this.releases.of(ctx, id);
  }

  @Get('release.schema.json')
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  schema(): object {
    return releaseSchema;
  }

  /** One root a day, published after its end: it fixes everything that was recorded until then. */
  @Get('audit-days')
  @ApiPage(AuditDay)
  async days(@Ctx() ctx: Context, @Query() { page, pageSize }: PageQuery): Promise<Page<AuditDay>> {
    const { days, total } = await this.audit.days(ctx, { page, pageSize });
    const items = days.map(({ date, root, heads, publishedAt }) => ({
      ...{ date, root: root.toString('hex'), heads },
      publishedAt: instantOut(publishedAt)!,
    }));
    return { items, total, page, pageSize };
  }
}
