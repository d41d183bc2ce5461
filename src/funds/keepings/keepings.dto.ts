import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { type KeepingPurpose, keepingPurposes } from '../../rulebook/index.js';
import { ActionView, IsId, IsWords, PageQuery } from '../../platform/index.js';
import { Instant, MaybeInstant, Nullable, OneOf, Text, Yuan } from '../view-fields.js';
import { type KeepingState, keepingStateNames } from './keeping.machine.js';

export class ProposeKeepingInput {
  @ApiProperty({ enum: keepingPurposes, description: 'not given back, or turned into price' })
  @IsIn(keepingPurposes, { message: '处置方式须为keep（不予退还）或者price（转作价款）' })
  purpose: KeepingPurpose;

  @IsId() depositId: string;
  @IsWords(1000, { min: 8, description: 'the term, word for word as announced' }) term: string;
  @IsWords(1000, { min: 4 }) ground: string;
  @IsId() evidenceFileId: string;
}

export class DecideKeeping {
  @IsWords(500, { min: 2 }) opinion: string;
}

export class KeepingQuery extends PageQuery {
  @IsId({ optional: true }) applicationId?: string;
}

export class KeepingView {
  @Text({ format: 'uuid' }) id: string;
  @ApiProperty({ type: Number }) version: number;
  @OneOf(Object.keys(keepingStateNames)) state: KeepingState;
  @OneOf(keepingPurposes) purpose: KeepingPurpose;
  @Text({ format: 'uuid' }) depositId: string;
  @Text({ format: 'uuid' }) applicationId: string;
  @Yuan() amount: string;
  @Text() term: string;
  @Text() ground: string;
  @Nullable({ format: 'uuid', description: 'for the officers' }) evidenceFileId: string | null;
  @Text() preparedBy: string;
  @Instant() preparedAt: string;
  @Nullable() decidedBy: string | null;
  @MaybeInstant() decidedAt: string | null;
  @Nullable() opinion: string | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
