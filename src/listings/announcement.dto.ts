import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { type Unit, units } from '../values/index.js';
import type { AnnouncementContent, JointLot } from './announcement.content.js';
import { ScheduleView, VenueView } from './schedule.dto.js';
import { ListingTermsView, PerformanceBondView, PricingView } from './terms.dto.js';

class NoticeCategory {
  @ApiProperty() no: number;
  @ApiPropertyOptional() name?: string;
}

class NoticeChoice {
  @ApiProperty() code: string;
  @ApiPropertyOptional() name?: string;
}

class NoticeParcel {
  @ApiProperty() no: number;
  @ApiProperty() kind: string;
  @ApiProperty({ type: String, nullable: true }) description: string | null;
  @ApiProperty() quantity: string;
  @ApiProperty({ enum: units }) unit: Unit;
  @ApiProperty({ type: String, nullable: true }) unitPrice: string | null;
}

class NoticeRenewal {
  @ApiProperty() contract: string;
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty({ description: 'whoever has a statutory priority may apply' }) open: boolean;
}

class NoticeLaw {
  @ApiProperty() version: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: String, nullable: true }) notice: string | null;
}

/** Its place in a joint notice. */
class JointPlaceView implements JointLot {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty() no: number;
  @ApiProperty() of: number;
}

export class AnnouncementContentView implements AnnouncementContent {
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() title: string;
  @ApiProperty() direction: string;
  @ApiProperty({ type: NoticeCategory }) category: AnnouncementContent['category'];
  @ApiProperty({ type: NoticeChoice }) subKind: AnnouncementContent['subKind'];
  @ApiProperty({ type: NoticeChoice }) transferKind: AnnouncementContent['transferKind'];
  @ApiProperty({ type: NoticeChoice }) method: AnnouncementContent['method'];
  @ApiProperty({ type: NoticeChoice }) town: AnnouncementContent['town'];
  @ApiProperty({ type: NoticeChoice }) village: AnnouncementContent['village'];
  @ApiProperty({ type: String, nullable: true }) transferor: string | null;
  @ApiProperty() useNow: string;
  @ApiProperty() useAfter: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) particulars: Record<string, string>;
  @ApiProperty({ type: [NoticeParcel] }) parcels: NoticeParcel[];
  @ApiProperty() areaMu: string;
  @ApiProperty() pricing: PricingView;
  @ApiProperty() reserve: string;
  @ApiProperty() basisText: string;
  @ApiProperty() estimatedValue: string;
  @ApiProperty() deposit: string;
  @ApiProperty({ type: PerformanceBondView, nullable: true }) performanceBond: PerformanceBondView | null;
  @ApiProperty({ type: String, nullable: true }) conditions: string | null;
  @ApiPropertyOptional({ type: [String], description: 'what lies on the rights (art. 13, 33)' })
  disclosures?: readonly string[];
  @ApiProperty() terms: ListingTermsView;
  @ApiPropertyOptional({ type: NoticeRenewal }) renewal?: NoticeRenewal;
  @ApiProperty() venue: VenueView;
  @ApiProperty({ type: ScheduleView, nullable: true }) schedule: ScheduleView | null;
  @ApiProperty() law: NoticeLaw;
  @ApiPropertyOptional({ type: JointPlaceView }) joint?: JointPlaceView;
  @ApiProperty({ type: String, nullable: true, description: 'what this version changes; null for a first notice' })
  change: string | null;
}

export class AnnouncementView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
  @ApiProperty() content: AnnouncementContentView;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) pdfFileId: string | null;
}
