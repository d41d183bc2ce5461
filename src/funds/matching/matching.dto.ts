import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsWords } from '../../platform/index.js';
import { BankLineView } from '../funds-views.dto.js';
import { Count, Instant, Nullable, OneOf, Text, Yuan } from '../view-fields.js';

export class QueueQuery {
  @ApiProperty({ enum: ['waiting', 'parked'], required: false, description: 'parked: put aside with a note' })
  @IsOptional()
  @IsIn(['waiting', 'parked'], { message: '须为其中之一：waiting、parked' })
  which?: 'waiting' | 'parked';
}

export class OrderSearch {
  @IsWords(100, { min: 2, description: 'reference, payer, application number, or listing number of a price' })
  q: string;
}

export class ParkLine {
  @IsWords(500, { min: 2, description: 'what was found out so far' }) note: string;
}

export class UnmatchLine {
  @IsWords(500, { min: 2 }) reason: string;
}

/** An expected payment as the treasurer chooses it: by payer and application, never by the listing while that is a secret. */
export class OrderChoice {
  @Text({ format: 'uuid' }) orderId: string;
  @OneOf(['deposit', 'bond', 'price', 'fee']) purpose: string;
  @Text() reference: string;
  @Text() payerName: string;
  @Nullable() applicationNumber: string | null;
  @Nullable({ description: 'of a price alone: who has applied for what is a secret' }) listingNumber: string | null;
  @Yuan() amount: string;
  @Yuan({ description: 'still to come' }) missing: string;
  @OneOf(['ordered', 'partPaid', 'paid', 'late', 'closed']) state: string;
  @Instant() dueBy: string;
}

export class SuggestionReasonView {
  @Text() code: string;
  @Text({ description: 'in Chinese' }) label: string;
}

export class SuggestionView extends OrderChoice {
  @ApiProperty({ type: [SuggestionReasonView] }) reasons: SuggestionReasonView[];
  @ApiProperty({ type: Boolean, description: 'another payer: confirming it needs a reason' }) otherPayer: boolean;
}

export class ParkedView {
  @Text() note: string;
  @Text() by: string;
  @Instant() at: string;
}

/** What was last done with a line, and by whom. */
export class LastDeed {
  @Text() action: string;
  @Text({ description: 'in Chinese' }) label: string;
  @Text() by: string;
  @Instant() at: string;
}

export class MatchingLine extends BankLineView {
  @ApiProperty({ type: [SuggestionView], description: 'the likeliest first' }) suggestions: SuggestionView[];
  @ApiProperty({ type: ParkedView, nullable: true }) parked: ParkedView | null;
}

export class DecidedLine extends BankLineView {
  @ApiProperty({ type: LastDeed, nullable: true }) lastDeed: LastDeed | null;
}

export class MatchingQueue {
  @Count({ description: 'lines that wait, beside those put aside' }) waiting: number;
  @Count() parked: number;
  @ApiProperty({ type: [MatchingLine], description: 'the oldest fifty' }) items: MatchingLine[];
}
