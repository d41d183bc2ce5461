import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, IfMatch, problem } from '../platform/index.js';
import { Drafts } from './drafts.service.js';
import { ListingQuery } from './listing-actions.dto.js';
import { ListingDraft } from './listing.dto.js';
import { ListingViews } from './listing-views.js';
import { type ListingAction, momentOf } from './listing.machine.js';
import { AssessmentView } from './assessment.dto.js';
import { HistoryView, ListingPage, ListingView } from './listing-view.dto.js';
import { ListingQueries } from './listings.queries.js';

/** Filing and looking up. */
@ApiTags('listings')
@Controller('api/listings')
export class ListingsController {
  constructor(
    private readonly db: Database,
    private readonly drafts: Drafts,
    private readonly views: ListingViews,
    private readonly queries: ListingQueries,
  ) {}

  @Get()
  list(@Ctx() ctx: Context, @Query() query: ListingQuery): Promise<ListingPage> {
    return this.queries.list(ctx, query);
  }

  /** Errors: VALIDATION, OUT_OF_JURISDICTION. */
  @Post()
  create(@Ctx() ctx: Context, @Body() draft: ListingDraft): Promise<ListingView> {
    return this.db.command(ctx, async (inner) => this.views.view(inner, (await this.drafts.create(inner, draft)).id));
  }

  @Get(':id')
  view(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<ListingView> {
    return this.views.view(ctx, id);
  }

  /** Errors: VALIDATION, OUT_OF_JURISDICTION, LISTING_STATE, STALE_VERSION. */
  @Put(':id')
  replace(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() draft: ListingDraft,
  ): Promise<ListingView> {
    return this.db.command(ctx, async (inner) => {
      await this.drafts.replace(inner, id, version, draft);
      return this.views.view(inner, id);
    });
  }

  /** The rules' verdicts for an action, with articles. */
  @Get(':id/assessment')
  @ApiQuery({ name: 'action', enum: Object.keys(momentOf) })
  assessment(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Query('action') action: string,
  ): Promise<AssessmentView> {
    if (!Object.hasOwn(momentOf, action ?? '')) {
      throw problem('VALIDATION', `action 须为以下之一：${Object.keys(momentOf).join('、')}`);
    }
    return this.views.assessment(ctx, id, action as ListingAction);
  }

  @Get(':id/history')
  history(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<HistoryView[]> {
    return this.views.history(ctx, id);
  }
}
