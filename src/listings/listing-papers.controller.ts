import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, type TxContext } from '../platform/index.js';
import {
  ConsentInput,
  DelegationInput,
  FilingInput,
  MaterialInput,
  MortgageeInput,
  ResolutionInput,
  StatementInput,
  VillageNoticeInput,
} from './listing-actions.dto.js';
import { ListingViews } from './listing-views.js';
import { ListingView } from './listing-view.dto.js';
import { Papers } from './papers.service.js';

/** The papers of a filing: the checklist's materials, and what each owner signs, decides and files. */
@ApiTags('listings')
@Controller('api/listings/:id')
export class ListingPapersController {
  constructor(
    private readonly db: Database,
    private readonly papers: Papers,
    private readonly views: ListingViews,
  ) {}

  @Post('materials')
  addMaterial(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: MaterialInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.papers.addMaterial(inner, id, input));
  }

  /** Errors: NOT_FOUND where nothing registered on this listing's rights has that id; LISTING_STATE. */
  @Post('mortgagee')
  @HttpCode(200)
  mortgagee(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() input: MortgageeInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.papers.mortgagee(inner, id, input));
  }

  @Delete('materials/:materialId')
  removeMaterial(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('materialId', ParseUUIDPipe) materialId: string,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.papers.removeMaterial(inner, id, materialId));
  }

  @Post('owners/:partyId/statement')
  @HttpCode(200)
  statement(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('partyId', ParseUUIDPipe) partyId: string,
    @Body() input: StatementInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.papers.statement(inner, id, partyId, input));
  }

  @Post('owners/:partyId/delegation')
  @HttpCode(200)
  delegation(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('partyId', ParseUUIDPipe) partyId: string,
    @Body() input: DelegationInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.papers.delegation(inner, id, partyId, input));
  }

  @Post('owners/:partyId/resolution')
  @HttpCode(200)
  resolution(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('partyId', ParseUUIDPipe) partyId: string,
    @Body() input: ResolutionInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.papers.resolution(inner, id, partyId, input));
  }

  @Post('owners/:partyId/village-notice')
  @HttpCode(200)
  notice(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('partyId', ParseUUIDPipe) partyId: string,
    @Body() input: VillageNoticeInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.papers.notice(inner, id, partyId, input));
  }

  @Post('owners/:partyId/filings')
  @HttpCode(200)
  filing(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('partyId', ParseUUIDPipe) partyId: string,
    @Body() input: FilingInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.papers.filing(inner, id, partyId, input));
  }

  /** Land Contract Law 46. */
  @Post('owners/:partyId/contractor-consent')
  @HttpCode(200)
  consent(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('partyId', ParseUUIDPipe) partyId: string,
    @Body() input: ConsentInput,
  ): Promise<ListingView> {
    return this.done(ctx, id, (inner) => this.papers.consent(inner, id, partyId, input));
  }

  private done(ctx: Context, id: string, work: (inner: TxContext) => Promise<unknown>): Promise<ListingView> {
    return this.db.command(ctx, async (inner) => {
      await work(inner);
      return this.views.view(inner, id);
    });
  }
}
