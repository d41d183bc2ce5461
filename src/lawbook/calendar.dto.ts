import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { IsDay, IsWhole, IsWords } from '../platform/index.js';
import type { CalendarSource, SpecialDay } from '../platform/index.js';

export class HolidayInput {
  @IsWords(30) name: string;
  @IsDay() from: string;
  @IsDay() to: string;
}

export class ReadNotice {
  @IsWords(10_000, { description: 'the notice as it is published' }) text: string;
}

export class RecordNotice {
  @IsWords(60, { description: 'document number' }) number: string;
  @IsDay() issuedOn: string;

  @ApiProperty({ type: [HolidayInput] })
  @IsArray({ message: '须为列表' })
  @ArrayMaxSize(20, { message: '最多20个假期' })
  @ValidateNested({ each: true })
  @Type(() => HolidayInput)
  holidays: HolidayInput[];

  @IsArray({ message: '须为列表' })
  @ArrayMaxSize(30, { message: '最多30个上班日' })
  @IsDay({ each: true, description: 'weekend days that are worked' })
  workdays: string[];

  @IsWhole(0, 1000, { description: 'the notice of that year that was seen; 0 for none' }) basedOn: number;
  @IsWords(500, { optional: true, description: 'why it is loaded again' }) reason?: string;
}

class SpecialDayView implements SpecialDay {
  @ApiProperty() date: string;
  @ApiProperty() working: boolean;
  @ApiProperty({ example: '春节' }) name: string;
}

class CalendarNoticeView {
  @ApiProperty() no: number;
  @ApiProperty() number: string;
  @ApiProperty() issuedOn: string;
  @ApiProperty({ type: [HolidayInput] }) holidays: HolidayInput[];
  @ApiProperty({ type: [String] }) workdays: string[];
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty() recordedBy: string;
  @ApiProperty() recordedAt: string;
}

export class CalendarYearView {
  @ApiProperty() year: number;
  @ApiProperty({ enum: ['notice', 'library', 'provisional'], description: 'where its days come from' })
  source: CalendarSource;
  @ApiProperty({ type: [SpecialDayView], description: 'every day that is not what its weekday says' })
  days: SpecialDayView[];
  @ApiProperty({ type: [CalendarNoticeView], description: 'newest first' }) notices: CalendarNoticeView[];
  @ApiProperty() mayRecord: boolean;
}

class NoticeFaultView {
  @ApiProperty() field: string;
  @ApiProperty() detail: string;
}

export class NoticePreview {
  @ApiProperty({ type: [HolidayInput] }) holidays: HolidayInput[];
  @ApiProperty({ type: [String] }) workdays: string[];
  @ApiProperty({ type: [NoticeFaultView] }) faults: NoticeFaultView[];
  @ApiProperty({ type: String, nullable: true, description: 'does not stand against it, and wants a second look' })
  warning: string | null;
}
