import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { IsDay, IsDecimalText, IsMoney, IsWhole, IsWords } from '../../platform/index.js';
import { Count, Instant, Nullable, Text, Yuan } from '../view-fields.js';

export class FeeTierInput {
  @IsMoney({ optional: true, positive: true, description: 'upper end; left out: without end' }) upTo?: string;
  @IsDecimalText(6, { description: 'share of the part within the step: 0.01 is one per cent' }) rate: string;
}

export class RecordFees {
  @IsDay({ description: 'its first day; after today, and after every version before it' }) fromOn: string;

  @ApiProperty({ type: [FeeTierInput] })
  @IsArray({ message: '须为列表' })
  @ArrayMaxSize(20, { message: '最多20档' })
  @ValidateNested({ each: true })
  @Type(() => FeeTierInput)
  tiers: FeeTierInput[];

  @IsMoney() minimum: string;
  @IsMoney({ optional: true }) cap?: string;
  @IsWhole(1, 60, { description: 'working days to pay' }) dueWorkingDays: number;
  @IsWords(1000, { min: 4 }) reason: string;
}

export class FeeQuoteQuery {
  @IsMoney({ description: 'yuan, over the whole term' }) total: string;
}

class FeeTierView {
  @Yuan({ nullable: true }) upTo: string | null;
  @Text() rate: string;
}

export class FeeScheduleView {
  @Text({ format: 'uuid' }) id: string;
  @Count() no: number;
  @Text() fromOn: string;
  @ApiProperty({ type: [FeeTierView] }) tiers: FeeTierView[];
  @Yuan() minimum: string;
  @Yuan({ nullable: true }) cap: string | null;
  @Count() dueWorkingDays: number;
  @Text() reason: string;
  @Text() recordedBy: string;
  @Instant() recordedAt: string;
  @ApiProperty({ type: Boolean }) inForce: boolean;
}

/** What the party that asks would pay for a deal of this total today, before anything is charged. */
export class FeeQuote {
  @Yuan() total: string;
  @ApiProperty({ type: Boolean, description: 'collectives and farmers pay none' }) exempt: boolean;
  @Yuan() fee: string;
  @Nullable({ description: 'null: no schedule is in force, and nothing is charged' }) scheduleId: string | null;
}
