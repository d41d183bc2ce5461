import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, type Page } from '../../platform/index.js';
import { AccountQuery, EntryQuery } from '../funds.dto.js';
import { LedgerAccountView, BooksReport, LedgerEntryView } from '../funds-views.dto.js';
import { Books } from './books.service.js';
import { LedgerQueries } from './ledger.queries.js';

/** The books, read only: nothing here has a way to write. */
@ApiTags('funds')
@Controller('api/funds')
export class LedgerController {
  constructor(
    private readonly queries: LedgerQueries,
    private readonly books: Books,
  ) {}

  @Get('accounts')
  @ApiPage(LedgerAccountView)
  accounts(@Ctx() ctx: Context, @Query() query: AccountQuery): Promise<Page<LedgerAccountView>> {
    return this.queries.accounts(ctx, query);
  }

  @Get('entries')
  @ApiPage(LedgerEntryView)
  entries(@Ctx() ctx: Context, @Query() query: EntryQuery): Promise<Page<LedgerEntryView>> {
    return this.queries.entries(ctx, query);
  }

  /** The books prove themselves (art. 31). */
  @Get('check')
  @ApiOkResponse({ type: BooksReport })
  check(@Ctx() ctx: Context): Promise<BooksReport> {
    return this.books.checkAs(ctx);
  }
}
