import { ApiProperty } from '@nestjs/swagger';
import { IsWords } from '../platform/index.js';

export class PublicValue {
  @IsWords(200, { description: 'as published; spaces and full-width forms do not matter' }) publicValue: string;
}

export class DrawTicketView {
  @ApiProperty({ example: '3号' }) bidder: string;
  @ApiProperty() number: number;
  @ApiProperty({ type: Number, nullable: true, description: 'rank of priority (art. 29); it goes before the ticket' })
  rank: number | null;
  @ApiProperty({ description: 'SHA-256 of "seed|publicValue|number", hexadecimal; the smallest wins' }) ticket: string;
}

/** What was drawn; everything that is needed to draw it again. */
export class DrawResult {
  @ApiProperty({ type: String, nullable: true, description: 'null: one applicant, nothing was drawn' })
  publicValue: string | null;
  @ApiProperty({ description: 'its SHA-256 is the commitment' }) seed: string;
  @ApiProperty({ format: 'date-time' }) drawnAt: string;
  @ApiProperty({ type: [DrawTicketView], description: 'the winner first' }) tickets: DrawTicketView[];
}

export class DrawView {
  @ApiProperty({ description: 'which public result decides' }) source: string;
  @ApiProperty({ format: 'date-time' }) knownFrom: string;
  @ApiProperty({ description: 'SHA-256 of the seed, as announced' }) commitment: string;
  @ApiProperty({ type: DrawResult, nullable: true, description: 'null until lots are drawn' })
  result: DrawResult | null;
}

export class DrawRecordView {
  @ApiProperty() recordedBy: string;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ description: 'the asking officer may confirm it now' }) mayConfirm: boolean;
}

export class DrawRecordAnswer {
  @ApiProperty({ type: DrawRecordView, nullable: true, description: 'null: nothing waits to be confirmed' })
  record: DrawRecordView | null;
}
