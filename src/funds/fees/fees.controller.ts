import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Parties } from '../../parties/index.js';
import { type Context, Ctx, Database, instantOut } from '../../platform/index.js';
import { civilDate, Money } from '../../values/index.js';
import type { FeeScheduleVersion } from './fee-schedule.entity.js';
import { FeeQuote, FeeQuoteQuery, FeeScheduleView, RecordFees } from './fees.dto.js';
import { Fees } from './fees.service.js';

/** The centre's service fees (art. 23), read by everybody who is signed in. */
@ApiTags('funds')
@Controller('api/fees')
export class FeesController {
  constructor(
    private readonly db: Database,
    private readonly fees: Fees,
    private readonly parties: Parties,
  ) {}

  /** Every version, the newest first. */
  @Get()
  @ApiOkResponse({ type: [FeeScheduleView] })
  list(@Ctx() ctx: Context): Promise<FeeScheduleView[]> {
    return this.db.transaction(ctx, async (inner) => {
      const now = await this.fees.on(inner, civilDate(inner.now));
      return (await this.fees.versions(inner)).map((version) => view(version, version.id === now?.id));
    });
  }

  /** Errors: VALIDATION, FORBIDDEN. */
  @Post()
  @ApiCreatedResponse({ type: FeeScheduleView })
  record(@Ctx() ctx: Context, @Body() body: RecordFees): Promise<FeeScheduleView> {
    return this.db.command(ctx, async (inner) => view(await this.fees.record(inner, body), false));
  }

  /** What the asking party would pay today; for an officer, what somebody who is not exempt would. */
  @Get('quote')
  @ApiOkResponse({ type: FeeQuote })
  quote(@Ctx() ctx: Context, @Query() query: FeeQuoteQuery): Promise<FeeQuote> {
    return this.db.transaction(ctx, async (inner) => {
      const { partyId } = inner.actor;
      const party = partyId === null ? null : await this.parties.get(inner, partyId);
      const total = Money.of(query.total);
      const { schedule, exempt, fee } = await this.fees.quote(inner, party, total, civilDate(inner.now));
      return { total: total.toString(), exempt, fee: fee.toString(), scheduleId: schedule?.id ?? null };
    });
  }
}

const view = (version: FeeScheduleVersion, inForce: boolean): FeeScheduleView => ({
  id: version.id,
  no: version.no,
  fromOn: version.fromOn,
  tiers: version.tiers,
  minimum: version.minimum.toString(),
  cap: version.cap?.toString() ?? null,
  dueWorkingDays: version.dueWorkingDays,
  reason: version.reason,
  recordedBy: version.recordedByName,
  recordedAt: instantOut(version.recordedAt)!,
  inForce,
});
