import { ApiProperty } from '@nestjs/swagger';
import { ActionView, IsDay, IsMoney, IsWords } from '../../platform/index.js';
import { applyDecorators } from '@nestjs/common';
import { Matches } from 'class-validator';
import { Count, MaybeInstant, Nullable, OneOf, Text, Yuan } from '../view-fields.js';
import { closeStateNames } from './day-close.kind.js';
import { differenceKinds } from './day-close.entity.js';

const IsSignedMoney = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, example: '-12.50', description: 'negative where the bank has less than the book' }),
    Matches(/^-?\d{1,13}(\.\d{1,2})?$/, { message: '须为金额，最多两位小数，银行少于账面的写负数，例如"-12.50"' }),
  );

export class CompareDayInput {
  @IsDay({ description: 'a day that is over' }) day: string;
  @IsMoney({ optional: true, description: "the statement's closing balance; left out where a statement was imported" })
  statementBalance?: string;
}

export class ExplainDifference {
  @IsSignedMoney() amount: string;
  @IsWords(200, { min: 4 }) cause: string;
}

export class DifferenceView {
  @OneOf(Object.keys(differenceKinds)) kind: string;
  @Nullable({ format: 'uuid' }) bankLineId: string | null;
  @Nullable() serial: string | null;
  @Yuan({ description: 'by how much the statement is higher' }) amount: string;
  @Text({ description: 'in Chinese' }) cause: string;
}

export class DayCloseView {
  @Text({ format: 'uuid' }) id: string;
  @Count() version: number;
  @OneOf(Object.keys(closeStateNames)) state: string;
  @Text({ format: 'date' }) day: string;
  @Nullable({ format: 'date', description: 'the close before; everything since is in this one' }) afterDay:
    string | null;
  @ApiProperty({ type: Number, nullable: true }) seq: number | null;
  @Yuan() statementBalance: string;
  @OneOf(['entered', 'imported']) statementSource: string;
  @Yuan() bookBalance: string;
  @ApiProperty({ type: [DifferenceView] }) differences: DifferenceView[];
  @Yuan({ description: 'must be 0.00 before the day is signed' }) unexplained: string;
  @Count({ description: 'journal entries taken in' }) entries: number;
  @Nullable() signedBy: string | null;
  @MaybeInstant() signedAt: string | null;
  @Nullable({ description: 'SHA-256 over the former hash, the entries and the balances' }) hash: string | null;
  @Nullable() previousHash: string | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}

export class DayToClose {
  @Nullable({ format: 'date', description: 'the last closed day' }) closedUntil: string | null;
  @Nullable({ format: 'date', description: 'the day to close next: the last one that is over' }) day: string | null;
  @Nullable({ format: 'date', description: 'the first day with postings that are not closed' }) unclosedSince:
    string | null;
  @Yuan({ nullable: true, description: 'from an imported statement' }) importedBalance: string | null;
  @Nullable({ format: 'uuid', description: 'a close that is open' }) openId: string | null;
}
