import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page } from '../platform/index.js';
import { PartyContact, PartyInput, PartyQuery, partyView, PartyView } from './party.dto.js';
import { Parties } from './parties.service.js';

@ApiTags('parties')
@Controller('api/parties')
export class PartiesController {
  constructor(
    private readonly parties: Parties,
    private readonly db: Database,
  ) {}

  @Get()
  @ApiPage(PartyView)
  async search(@Ctx() ctx: Context, @Query() query: PartyQuery): Promise<Page<PartyView>> {
    return this.parties.search(ctx, query);
  }

  /** Errors: ID_INVALID, OUT_OF_JURISDICTION, PAYEE_MISMATCH, DUPLICATE. */
  @Post()
  async create(@Ctx() ctx: Context, @Body() body: PartyInput): Promise<PartyView> {
    return this.db.command(ctx, async (inner) => partyView(await this.parties.create(inner, body)));
  }

  @Get(':id')
  async view(@Ctx() ctx: Context, @Param('id', ParseUUIDPipe) id: string): Promise<PartyView> {
    return this.parties.view(ctx, id);
  }

  /** Only what is given changes. Errors: PAYEE_MISMATCH, STALE_VERSION. */
  @Post(':id/contact')
  @HttpCode(200)
  async setContact(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: PartyContact,
  ): Promise<PartyView> {
    return this.db.command(ctx, async (inner) => partyView(await this.parties.setContact(inner, id, version, body)));
  }

  @Put(':id')
  async replace(
    @Ctx() ctx: Context,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: PartyInput,
  ): Promise<PartyView> {
    return this.db.command(ctx, async (inner) => partyView(await this.parties.replace(inner, id, version, body)));
  }
}
