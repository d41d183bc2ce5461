import { ApiProperty } from '@nestjs/swagger';
import { AnnouncementContentView, AnnouncementView } from './announcement.dto.js';
import { PlaceView, ScheduleView } from './schedule.dto.js';
import { ListingTermsView, ListingTermView } from './terms.dto.js';
import { type PublicState, publicStates } from '../rulebook/index.js';

/** One row of the public hall. */
export class PublicListingItem {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: publicStates }) state: PublicState;
  @ApiProperty() category: number;
  @ApiProperty() transferKind: string;
  @ApiProperty() method: string;
  @ApiProperty() town: PlaceView;
  @ApiProperty() village: PlaceView;
  @ApiProperty() areaMu: string;
  @ApiProperty() reserve: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'what it went for, once the result is published (art. 21)',
  })
  dealPrice: string | null;
  @ApiProperty() basisText: string;
  @ApiProperty() deposit: string;
  @ApiProperty({ type: ListingTermView, nullable: true }) term: ListingTermView | null;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
  @ApiProperty({ format: 'date-time' }) registrationUntil: string;
  @ApiProperty({ format: 'date-time' }) depositUntil: string;
  @ApiProperty({ format: 'date-time' }) opensAt: string;
}

export class PublicListingPage {
  @ApiProperty({ type: [PublicListingItem] }) items: PublicListingItem[];
  @ApiProperty({ description: 'at most 1000' }) total: number;
  @ApiProperty({ description: 'there are more than `total`: say 1000+' }) more: boolean;
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
}

export class PublicSuspensionView {
  @ApiProperty({ description: 'the case of art. 26, by its name; who asked and why stays with the office' })
  ground: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until: string | null;
  @ApiProperty({ format: 'date-time' }) suspendedAt: string;
}

export class PublicListingView extends PublicListingItem {
  @ApiProperty({ description: 'the notice in force, as it was published' }) content: AnnouncementContentView;
  @ApiProperty() terms: ListingTermsView;
  @ApiProperty() schedule: ScheduleView;
  @ApiProperty({ type: [AnnouncementView] }) announcements: AnnouncementView[];
  @ApiProperty({ type: PublicSuspensionView, nullable: true }) suspension: PublicSuspensionView | null;
  @ApiProperty({ type: String, format: 'uuid', required: false, nullable: true, description: 'once it is bid on' })
  sessionId?: string | null;
}
