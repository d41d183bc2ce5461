import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import { parseDuration, parseInstant, toOffsetIso } from '../../values/index.js';
import type { Context } from '../context.js';
import { Database } from '../database/database.js';
import { Ctx } from '../http/ctx.js';
import { Public } from '../http/public.js';
import { DemoClock } from './clock.service.js';

const readable = (read: (value: unknown) => unknown, message: string): PropertyDecorator =>
  ValidateBy({
    name: 'readable',
    validator: {
      validate: (value: unknown) => {
        try {
          read(value);
          return true;
        } catch {
          return false;
        }
      },
      defaultMessage: () => message,
    },
  });

class MoveClock {
  @ApiPropertyOptional({ example: 'P5D' })
  @ValidateIf((body: MoveClock) => body.now === undefined)
  @readable(parseDuration, '须为ISO 8601时长，例如"P5D"、"PT30M"')
  advance?: string;

  @ApiPropertyOptional({ example: '2026-03-05T09:00:00+08:00' })
  @ValidateIf((body: MoveClock) => body.advance === undefined)
  @readable(parseInstant, '须为带时区的时间')
  now?: string;
}

class MarketTime {
  @ApiProperty({ format: 'date-time' }) now: string;
}

class DemoTime extends MarketTime {
  @ApiProperty() movable: boolean;
}

@ApiTags('time')
@Controller('api')
export class ClockController {
  constructor(
    private readonly clock: DemoClock,
    private readonly db: Database,
  ) {}

  /** The market's time. The web page shows this one, never the phone's. */
  @Public()
  @Get('time')
  async time(): Promise<MarketTime> {
    return { now: toOffsetIso(await this.db.now()) };
  }

  /** Demonstration only: whether there is a clock that can be moved, and its time. */
  @Public()
  @Get('demo/clock')
  async read(): Promise<DemoTime> {
    return { now: toOffsetIso(await this.db.now()), movable: this.clock.movable };
  }

  /** Demonstration only: moves the whole market's clock forward. Body: exactly one of advance, now. */
  @Public()
  @Post('demo/clock')
  @HttpCode(200)
  async move(@Ctx() ctx: Context, @Body() body: MoveClock): Promise<MarketTime> {
    return { now: toOffsetIso(await this.clock.move(ctx, body)) };
  }
}
