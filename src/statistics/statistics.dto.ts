import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, Matches } from 'class-validator';
import { IsDay, IsWhole, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { type Method, methods } from '../rulebook/index.js';
import { type Counted, counted, type Grouping, groupings } from './sources.js';

const groupingNames = Object.keys(groupings);

export class StatisticsQuery extends PageQuery {
  @IsDay({ optional: true, description: 'default: the first of the year' }) from?: string;
  @IsDay({ optional: true, description: 'the last day; default: today' }) to?: string;
  @OneOf(groupingNames, '须为按镇、按种类、按方式或按月', true) by?: Grouping;

  @IsOptional()
  @Matches(/^\d{9}$/, { message: '镇代码为9位数字' })
  town?: string;

  @IsWhole(1, 12, { optional: true })
  @Type(() => Number)
  category?: number;

  @OneOf(methods, '交易方式不在目录内', true) method?: Method;
}

export class FigureQuery extends StatisticsQuery {
  @OneOf(counted, '须为清单内的指标') figure: Counted;
  @IsWords(40, { optional: true, description: 'one of the groups of `by`' }) key?: string;
}

export class InTime {
  @ApiProperty({ description: 'done, or due and not done' }) due: number;
  @ApiProperty() onTime: number;
  @ApiProperty({ type: String, nullable: true, description: 'per cent, one place; null where none was due' }) percent:
    string | null;
}

export class StatisticsRow {
  @ApiProperty({ description: 'code of the town, number of the category, the method, or YYYY-MM; empty for all' })
  key: string;
  @ApiProperty() name: string;
  @ApiProperty() announced: number;
  @ApiProperty() deals: number;
  @ApiProperty({ description: 'of the deals' }) mu: string;
  @ApiProperty({ description: 'of the deals, yuan over their whole terms' }) amount: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'of transfers, per cent over the total at the reserve, or at the appraised value where that is higher',
  })
  premium: string | null;
  @ApiProperty() unsold: number;
  @ApiProperty() suspensions: number;
  @ApiProperty() terminated: number;
  @ApiProperty() disputes: number;
  @ApiProperty({ description: 'art. 16, 18: five working days' }) verifications: InTime;
  @ApiProperty({ description: 'art. 20: three working days' }) refunds: InTime;
}

export class TargetView {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ['mu', 'deals'] }) unit: string;
  @ApiProperty() target: string;
  @ApiProperty({ description: 'by the last day of the period, from the beginning or from the first of its year' })
  reached: string;
  @ApiProperty({ description: 'per cent, one place' }) percent: string;
  @ApiProperty() year: number;
  @ApiProperty({ enum: ['sinceBeginning', 'inYear'] }) counts: string;
}

export class StatisticsView {
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) to: string;
  @ApiProperty({ enum: groupingNames }) by: Grouping;
  @ApiProperty() total: StatisticsRow;
  @ApiProperty({ type: [StatisticsRow] }) rows: StatisticsRow[];
  @ApiProperty({ type: [TargetView], description: 'of the whole banner, whatever was chosen beside the period' })
  targets: TargetView[];
  @ApiProperty({ description: 'where the targets were set' }) targetSource: string;
}

export class FigureRecord {
  @ApiProperty({ format: 'uuid' }) listingId: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ type: String, nullable: true }) mu: string | null;
  @ApiProperty({ type: String, nullable: true }) amount: string | null;
  @ApiProperty({ type: Boolean, nullable: true }) onTime: boolean | null;
}

export class FigureRecords {
  @ApiProperty({ type: [FigureRecord] }) items: FigureRecord[];
  @ApiProperty({ description: 'the figure itself' }) total: number;
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
}
