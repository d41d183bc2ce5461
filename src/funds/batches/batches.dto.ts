import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { ActionView, IsId, IsWords, PageQuery } from '../../platform/index.js';
import { PayOut } from '../funds.dto.js';
import { Count, Instant, MaybeInstant, Nullable, OneOf, Text, Yuan } from '../view-fields.js';
import { batchStateNames, instructionStateNames } from './batch.machine.js';

const most = 20_000;

export class PrepareBatch {
  @IsId({ optional: true, each: true })
  @ArrayMaxSize(most, { message: `一个批次最多${most}笔` })
  refundIds?: string[];

  @IsId({ optional: true, each: true })
  @ArrayMaxSize(most, { message: `一个批次最多${most}笔` })
  payoutIds?: string[];

  @ApiPropertyOptional({ type: Boolean, description: 'every refund that is due and in no batch' })
  @IsOptional()
  @IsBoolean({ message: '须为是或否' })
  allRefunds?: boolean;

  @ApiPropertyOptional({ type: Boolean, description: "every beneficiary's part that is due and in no batch" })
  @IsOptional()
  @IsBoolean({ message: '须为是或否' })
  allPayouts?: boolean;
}

export class MoneyReason {
  @IsWords(500, { min: 4 }) reason: string;
}

/** The bank's line by which a payment came back. */
export class SendBack extends PayOut {
  @IsWords(500, { min: 2 }) reason: string;
}

export class BatchQuery extends PageQuery {
  @ApiPropertyOptional({ enum: Object.keys(batchStateNames) })
  @IsOptional()
  @IsIn(Object.keys(batchStateNames), { message: '没有这样的批次状态' })
  state?: string;
}

export class InstructionQuery extends PageQuery {
  @ApiPropertyOptional({ enum: Object.keys(instructionStateNames) })
  @IsOptional()
  @IsIn(Object.keys(instructionStateNames), { message: '没有这样的付款状态' })
  state?: string;
}

export class BatchFileQuery {
  @ApiProperty({ enum: ['csv', 'xml'] })
  @IsIn(['csv', 'xml'], { message: '须为csv或xml' })
  format: 'csv' | 'xml';
}

export class SignatureView {
  @Text() name: string;
  @Instant() at: string;
}

export class LeftOutView {
  @Text({ format: 'uuid' }) id: string;
  @Text({ description: 'Chinese: why it was left out, and what to do' }) detail: string;
}

export class BatchView {
  @Text({ format: 'uuid' }) id: string;
  @Count() version: number;
  @OneOf(Object.keys(batchStateNames)) state: string;
  @Text({ example: '150627-EQF-2026-00001' }) number: string;
  @Count() count: number;
  @Yuan() total: string;
  @ApiProperty({ type: SignatureView }) prepared: SignatureView;
  @ApiProperty({ type: SignatureView, nullable: true, description: 'by another officer (art. 31)' })
  approved: SignatureView | null;
  @MaybeInstant() exportedAt: string | null;
  @Nullable({ description: 'SHA-256 of the exported CSV' }) csvSha256: string | null;
  @Nullable({ description: 'SHA-256 of the exported pain.001' }) xmlSha256: string | null;
  @MaybeInstant() sentAt: string | null;
  @Count() settled: number;
  @Yuan() settledAmount: string;
  @Count() returned: number;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}

export class PreparedBatchView extends BatchView {
  @ApiProperty({ type: [LeftOutView] }) leftOut: LeftOutView[];
}

export class InstructionView {
  @Text({ format: 'uuid' }) id: string;
  @Count() version: number;
  @OneOf(Object.keys(instructionStateNames)) state: string;
  @Text({ format: 'uuid' }) batchId: string;
  @Count() no: number;
  @Text({ example: 'EQF2026000010000123', description: 'at most 35 characters' }) endToEndId: string;
  @Nullable({ format: 'uuid' }) refundId: string | null;
  @Nullable({ format: 'uuid' }) payoutId: string | null;
  @Text() payeeName: string;
  @Text({ description: 'masked' }) payeeAccount: string;
  @Nullable() bankName: string | null;
  @Nullable({ description: 'CNAPS code where it is known' }) cnaps: string | null;
  @Yuan() amount: string;
  @Text() purpose: string;
  @Nullable({ description: "the bank's number of the line that settled it" }) bankSerial: string | null;
  @Nullable({ description: "the bank's number of the line by which it came back" }) returnSerial: string | null;
  @Nullable() returnReason: string | null;
  @Instant() since: string;
}
