import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiFile, type Context, Ctx, Public } from '../platform/index.js';
import { AnnouncementDocuments } from './announcement-documents.js';
import { PublicListingQuery } from './listing-actions.dto.js';
import { PublicListingPage, PublicListingView } from './public-listing.dto.js';
import { PublicListings } from './public-listings.queries.js';

/** The public hall: what has been announced (art. 18, 21). */
@ApiTags('public')
@Public()
@Controller('api/public/listings')
export class PublicListingsController {
  constructor(
    private readonly listings: PublicListings,
    private readonly documents: AnnouncementDocuments,
  ) {}

  @Get()
  list(@Ctx() ctx: Context, @Query() query: PublicListingQuery): Promise<PublicListingPage> {
    return this.listings.list(ctx, query);
  }

  @Get(':id')
  view(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<PublicListingView> {
    return this.listings.view(ctx, id);
  }

  /** One version of the notice as a document. Errors: NOT_FOUND. */
  @Get(':id/announcements/:version.pdf')
  @ApiFile('application/pdf')
  async document(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('version', ParseIntPipe) version: number,
  ): Promise<StreamableFile> {
    const file = await this.documents.find(ctx, id, version);
    const disposition = `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`;
    return new StreamableFile(await this.documents.content(file), { type: file.type, disposition });
  }
}
