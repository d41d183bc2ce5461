import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiFile, type Context, Ctx, sendFile, spreadsheet } from '../../platform/index.js';
import { accountSheet, storySheet } from './spreadsheet.js';
import { AccountStatement, AsOfQuery, MoneyStory } from './stories.dto.js';
import { MoneyStories } from './stories.service.js';

const id = () => Param('id', ParseUUIDPipe);

/** Statements as of any past moment, to read and as spreadsheets. */
@ApiTags('funds')
@Controller('api/funds/statements')
export class StoriesController {
  constructor(private readonly stories: MoneyStories) {}

  @Get('account')
  @ApiOkResponse({ type: AccountStatement })
  account(@Ctx() ctx: Context, @Query() { asOf }: AsOfQuery): Promise<AccountStatement> {
    return this.stories.account(ctx, asOf);
  }

  @Get('account/xlsx')
  @ApiFile(spreadsheet)
  async accountSheet(@Ctx() ctx: Context, @Query() { asOf }: AsOfQuery, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await accountSheet(await this.stories.account(ctx, asOf, true)));
  }

  /** A party's money; its own, or for the treasurer. Errors: NOT_FOUND, VALIDATION (a moment still to come). */
  @Get('parties/:id')
  @ApiOkResponse({ type: MoneyStory })
  party(@Ctx() ctx: Context, @id() partyId: string, @Query() { asOf }: AsOfQuery): Promise<MoneyStory> {
    return this.stories.ofParty(ctx, partyId, asOf);
  }

  @Get('parties/:id/xlsx')
  @ApiFile(spreadsheet)
  async partySheet(
    @Ctx() ctx: Context,
    @id() partyId: string,
    @Query() { asOf }: AsOfQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await storySheet(await this.stories.ofParty(ctx, partyId, asOf)));
  }

  /** A listing's money, without what is still sealed. */
  @Get('listings/:id')
  @ApiOkResponse({ type: MoneyStory })
  listing(@Ctx() ctx: Context, @id() listingId: string, @Query() { asOf }: AsOfQuery): Promise<MoneyStory> {
    return this.stories.ofListing(ctx, listingId, asOf);
  }

  @Get('listings/:id/xlsx')
  @ApiFile(spreadsheet)
  async listingSheet(
    @Ctx() ctx: Context,
    @id() listingId: string,
    @Query() { asOf }: AsOfQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await storySheet(await this.stories.ofListing(ctx, listingId, asOf)));
  }
}
