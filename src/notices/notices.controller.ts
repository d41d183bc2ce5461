import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page } from '../platform/index.js';
import { Deliveries } from './deliveries.service.js';
import { Inbox } from './inbox.service.js';
import { NoticeTexts } from './notice-texts.service.js';
import {
  DeliveryQuery,
  DeliveryView,
  EditNoticeText,
  MarkRead,
  NoticeQuery,
  NoticeTextView,
  NoticeView,
  UnreadView,
} from './notice.dto.js';

/** What people are told: their inbox, the words, and what became of messages and mail. */
@ApiTags('notices')
@Controller('api')
export class NoticesController {
  constructor(
    private readonly db: Database,
    private readonly inbox: Inbox,
    private readonly texts: NoticeTexts,
    private readonly deliveries: Deliveries,
  ) {}

  /** Of the person who is signed in, newest first. */
  @Get('notices')
  @ApiPage(NoticeView)
  list(@Ctx() ctx: Context, @Query() query: NoticeQuery): Promise<Page<NoticeView>> {
    return this.inbox.list(ctx, query);
  }

  @Get('notices/unread')
  unread(@Ctx() ctx: Context): Promise<UnreadView> {
    return this.inbox.unread(ctx);
  }

  @Post('notices/read')
  @HttpCode(200)
  markRead(@Ctx() ctx: Context, @Body() { id }: MarkRead): Promise<UnreadView> {
    return this.db.command(ctx, (inner) => this.inbox.markRead(inner, id));
  }

  /** Errors: FORBIDDEN. */
  @Get('notice-deliveries')
  @ApiPage(DeliveryView)
  log(@Ctx() ctx: Context, @Query() query: DeliveryQuery): Promise<Page<DeliveryView>> {
    return this.deliveries.list(ctx, query);
  }

  /** Errors: FORBIDDEN. */
  @Get('notice-texts')
  words(@Ctx() ctx: Context): Promise<NoticeTextView[]> {
    return this.texts.list(ctx);
  }

  /** If-Match: "0" while the product's own words hold. Errors: FORBIDDEN, NOT_FOUND, STALE_VERSION, VALIDATION. */
  @Put('notice-texts/:kind')
  edit(
    @Ctx() ctx: Context,
    @Param('kind') kind: string,
    @IfMatch() version: number,
    @Body() body: EditNoticeText,
  ): Promise<NoticeTextView> {
    return this.db.command(ctx, (inner) => this.texts.edit(inner, kind, version, body));
  }
}
