import { ApiProperty } from '@nestjs/swagger';
import { Flag, IsId, IsInstant, IsMoney, IsWhole, IsWords, NestedList } from '../platform/index.js';

export class CallInput {
  @IsWhole(1, 100_000, { description: 'the paddle' }) number: number;
  @IsMoney({ positive: true, description: 'yuan, on the basis of the listing' }) amount: string;
  @Flag(true) match?: boolean;
}

/** The signed record of an auction, as one officer writes it down. */
export class HammerInput {
  @Flag() sold: boolean;
  @IsInstant() heldAt: Date;
  @IsWords(60) auctioneer: string;
  @NestedList(() => CallInput, 0, 200) calls: CallInput[];
  @IsWords(1000, { optional: true }) note?: string;
  @IsId({ description: 'the record with all signatures' }) fileId: string;
}

export class ConfirmHammer {
  @IsWords(500, { min: 2 }) opinion: string;
}

export class AuctionCallView {
  @ApiProperty({ example: '3号' }) bidder: string;
  @ApiProperty() amount: string;
  @ApiProperty({ description: 'art. 29' }) match: boolean;
}

export class AuctionRecordView {
  @ApiProperty({ enum: ['sold', 'passed'] }) outcome: string;
  @ApiProperty({ format: 'date-time' }) heldAt: string;
  @ApiProperty() auctioneer: string;
  @ApiProperty({ type: [AuctionCallView] }) calls: AuctionCallView[];
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty({ type: String, format: 'uuid' }) fileId: string;
  @ApiProperty() recordedBy: string;
  @ApiProperty({ type: String, nullable: true }) confirmedBy: string | null;
  @ApiProperty({ description: 'the asking officer may confirm it now' }) mayConfirm: boolean;
}

/** Who may raise which number in the hall; told to whoever calls or records it, once trading has opened. */
export class PaddleView {
  @ApiProperty() number: number;
  @ApiProperty({ description: 'of a joint bid all of them' }) name: string;
  @ApiProperty({ description: 'may take the leading price without going higher (art. 29)' }) priority: boolean;
}

export class AuctionRecordAnswer {
  @ApiProperty({ type: [PaddleView] }) paddles: PaddleView[];
  @ApiProperty({ type: AuctionRecordView, nullable: true, description: 'null: nothing is written down yet' })
  record: AuctionRecordView | null;
}
