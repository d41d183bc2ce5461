import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database } from '../platform/index.js';
import { CalendarYearView, NoticePreview, ReadNotice, RecordNotice } from './calendar.dto.js';
import { CalendarDesk } from './calendar.service.js';

const year = () => Param('year', ParseIntPipe);

/** Working days: the State Council's calendar, year by year. */
@ApiTags('calendar')
@Controller('api/calendar/:year')
export class CalendarController {
  constructor(
    private readonly db: Database,
    private readonly desk: CalendarDesk,
  ) {}

  /** For everybody who is signed in. Errors: VALIDATION (the year). */
  @Get()
  @ApiOkResponse({ type: CalendarYearView })
  view(@Ctx() ctx: Context, @year() of: number): Promise<CalendarYearView> {
    return this.desk.year(ctx, of);
  }

  /** Reads a notice as it is published. Errors: FORBIDDEN. */
  @Post('read')
  @HttpCode(200)
  @ApiOkResponse({ type: NoticePreview })
  read(@Ctx() ctx: Context, @year() of: number, @Body() { text }: ReadNotice): NoticePreview {
    return this.desk.read(ctx, of, text);
  }

  /** Holds from now on; deadlines that were told stay as they were told. Errors: VALIDATION with every fault at once, STALE_VERSION. */
  @Post()
  @ApiCreatedResponse({ type: CalendarYearView })
  async record(@Ctx() ctx: Context, @year() of: number, @Body() body: RecordNotice): Promise<CalendarYearView> {
    await this.db.command(ctx, async (inner) => {
      await this.desk.record(inner, of, body);
      return { recorded: true };
    });
    // The next transaction sees the new revision and counts by it.
    return this.db.transaction(ctx, (inner) => this.desk.year(inner, of));
  }
}
