import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Context, Ctx } from '../platform/index.js';
import { SignalQuery, SignalView } from './signal.dto.js';
import { Signals } from './signals.service.js';

const usualMonths = 24;

/** Where to look for collusion (art. 28): for the supervisor alone. */
@ApiTags('supervision')
@Controller('api/signals')
export class SignalsController {
  constructor(private readonly signals: Signals) {}

  /** What two parties that met in finished trades share, or did in turn. None of it blocks anybody. Every look is on record. */
  @Get()
  @ApiOkResponse({ type: [SignalView] })
  read(@Ctx() ctx: Context, @Query() { months = usualMonths }: SignalQuery): Promise<SignalView[]> {
    return this.signals.read(ctx, months);
  }
}
