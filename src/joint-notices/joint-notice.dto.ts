import { ApiProperty } from '@nestjs/swagger';
import { AnnounceInput, PublicListingItem } from '../listings/index.js';
import { IsId, IsMoney, IsWhole, IsWords, NestedList } from '../platform/index.js';

class JointLotInput {
  @IsId() listingId: string;
  @IsWhole(1, 1_000_000, { description: 'the version that was seen' }) version: number;
  @IsMoney({ positive: true, description: 'the smallest step of this lot, yuan on its own basis' }) increment: string;
}

/** What is common to all lots, and the lots in the order in which they open. */
export class JointNoticeInput extends AnnounceInput {
  @IsWords(120, { min: 4 }) title: string;
  @IsWhole(0, 1440, { description: 'from one opening to the next; 0: all at once' }) minutesBetween: number;
  @IsWhole(1, 100, { optional: true, description: "per cent of a lot's estimated value; absent: each lot's own" })
  depositPercent?: number;
  @NestedList(() => JointLotInput, 2, 100) lots: JointLotInput[];
}

/** An approved listing that may stand in a joint notice. */
export class LotCandidate {
  @ApiProperty({ format: 'uuid' }) listingId: string;
  @ApiProperty() version: number;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty() areaMu: string;
  @ApiProperty() reserve: string;
  @ApiProperty() basisText: string;
  @ApiProperty() estimatedValue: string;
  @ApiProperty() deposit: string;
}

export class VillageCandidates {
  @ApiProperty() villageCode: string;
  @ApiProperty() village: string;
  @ApiProperty() town: string;
  @ApiProperty({ type: [LotCandidate] }) lots: LotCandidate[];
}

export class JointNoticeItem {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty() town: string;
  @ApiProperty() village: string;
  @ApiProperty() lots: number;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
}

class JointNoticeLot {
  @ApiProperty() no: number;
  @ApiProperty() listing: PublicListingItem;
}

export class JointNoticeView extends JointNoticeItem {
  @ApiProperty({ description: 'minutes; 0: all at once' }) minutesBetween: number;
  @ApiProperty({ type: Number, nullable: true }) depositPercent: number | null;
  @ApiProperty({ type: [JointNoticeLot] }) items: JointNoticeLot[];
}
