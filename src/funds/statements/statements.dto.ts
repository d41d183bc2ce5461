import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { IsWords, PageQuery } from '../../platform/index.js';
import { Count, Instant, Nullable, OneOf, Text, Yuan } from '../view-fields.js';
import { outcomes } from './bank-statement.entity.js';
import {
  type DateStyle,
  dateStyles,
  type StatementField,
  statementFields,
  type ThousandsMark,
  thousandsMarks,
} from './mapping.js';
import { statementStateNames } from './statement.kinds.js';

const Heading = (): PropertyDecorator => IsWords(100, { optional: true });

/** The headings of the bank's columns. */
export class MappingColumns implements Partial<Record<StatementField, string>> {
  @Heading() date?: string;
  @Heading() time?: string;
  @Heading() amount?: string;
  @Heading() direction?: string;
  @Heading() debit?: string;
  @Heading() credit?: string;
  @Heading() name?: string;
  @Heading() account?: string;
  @Heading() remark?: string;
  @Heading() serial?: string;
  @Heading() balance?: string;
}

const choice = (table: object): string => `须为其中之一：${Object.keys(table).join('、')}`;

export class MappingInput {
  @ApiProperty({ type: MappingColumns })
  @IsObject({ message: '须为各列的名称' })
  @ValidateNested()
  @Type(() => MappingColumns)
  columns: MappingColumns;

  @ApiProperty({ enum: Object.keys(dateStyles) })
  @IsIn(Object.keys(dateStyles), { message: choice(dateStyles) })
  dateStyle: DateStyle;

  @ApiProperty({ enum: Object.keys(thousandsMarks) })
  @IsIn(Object.keys(thousandsMarks), { message: choice(thousandsMarks) })
  thousands: ThousandsMark;
}

export class NewMapping extends MappingInput {
  @IsWords(80) bank: string;
}

export class MappingView {
  @Text({ format: 'uuid' }) id: string;
  @Count() version: number;
  @Text() bank: string;
  @ApiProperty({ type: MappingColumns }) columns: MappingColumns;
  @OneOf(Object.keys(dateStyles)) dateStyle: string;
  @OneOf(Object.keys(thousandsMarks)) thousands: string;
}

export class FaultView {
  @ApiProperty({ type: Number, description: 'line of the file as a person counts; 0: the file as a whole' })
  line: number;
  @ApiProperty({ type: String, enum: Object.keys(statementFields), nullable: true }) field: string | null;
  @Text({ description: 'in Chinese' }) detail: string;
}

export class ProgressView {
  @OneOf(['waiting', 'reading', 'checking', 'booking', 'done']) phase: string;
  @Count() done: number;
  @Count() total: number;
}

export class BankStatementView {
  @Text({ format: 'uuid' }) id: string;
  @Count() version: number;
  @OneOf(Object.keys(statementStateNames)) state: string;
  @Text() bank: string;
  @Text() fileName: string;
  @Text({ description: 'hex' }) sha256: string;
  @Nullable() format: string | null;
  @Nullable() encoding: string | null;
  @Nullable({ format: 'date' }) fromDate: string | null;
  @Nullable({ format: 'date' }) toDate: string | null;
  @Nullable({ format: 'decimal' }) openingBalance: string | null;
  @Nullable({ format: 'decimal', description: 'null where the file does not prove it' }) closingBalance: string | null;
  @ApiProperty({ type: Object, description: 'lines, repeated, and lines by outcome' }) counts: object;
  @ApiProperty({ type: [FaultView], description: 'the first 500' }) faults: FaultView[];
  @Count() faultCount: number;
  @ApiProperty({ type: ProgressView, nullable: true }) progress: ProgressView | null;
  @Text() uploadedBy: string;
  @Instant() createdAt: string;
}

export class StatementLineView {
  @ApiProperty({ type: Number }) no: number;
  @Text() serial: string;
  @OneOf(['in', 'out']) direction: string;
  @Text({ description: 'an instant, or the day where the statement knew no more' }) bookedAt: string;
  @Yuan() amount: string;
  @Nullable({ format: 'decimal' }) balance: string | null;
  @Text() partyName: string;
  @Text() remark: string;
}

export class StatementLineResult extends StatementLineView {
  @OneOf(Object.keys(outcomes)) outcome: string;
  @Nullable({ description: 'in Chinese' }) reason: string | null;
  @Nullable({ format: 'uuid' }) bankLineId: string | null;
}

export class StatementLineQuery extends PageQuery {
  @ApiPropertyOptional({ enum: Object.keys(outcomes) })
  @IsOptional()
  @IsIn(Object.keys(outcomes), { message: choice(outcomes) })
  outcome?: string;
}

export class StatementPreview {
  @Nullable() format: string | null;
  @Nullable() encoding: string | null;
  @ApiProperty({ type: [String], description: "the file's headings, for the mapping" }) headings: string[];
  @ApiProperty({ type: Number }) lineCount: number;
  @ApiProperty({ type: Number, description: 'lines that the file holds more than once' }) repeated: number;
  @Nullable({ format: 'date' }) fromDate: string | null;
  @Nullable({ format: 'date' }) toDate: string | null;
  @Nullable({ format: 'decimal' }) openingBalance: string | null;
  @Nullable({ format: 'decimal' }) closingBalance: string | null;
  @ApiProperty({ type: [StatementLineView], description: 'the first twenty as understood' }) lines: StatementLineView[];
  @ApiProperty({ type: [FaultView], description: 'the first 500' }) faults: FaultView[];
  @Count() faultCount: number;
}
