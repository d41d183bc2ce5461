import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

const OrNull = (more: object = {}): PropertyDecorator => ApiProperty({ type: String, ...more, nullable: true });

export class PlaceView {
  @ApiProperty({ description: 'national statistical code' }) code: string;
  @ApiProperty() name: string;
}

export class VenueView {
  @ApiProperty({ enum: ['centre', 'station'] }) level: 'centre' | 'station';
  @ApiProperty({ description: 'art. 35: no negotiated agreement without a notice' }) public: boolean;
  @ApiProperty({ type: [String] }) because: string[];
  @ApiProperty({ type: String, required: false, nullable: true }) arrangedTo?: string | null;
}

class AwardCriterionView {
  @ApiProperty() name: string;
  @ApiProperty() percent: number;
}

class AuctionTermsView {
  @ApiProperty() house: string;
  @ApiProperty() licence: string;
  @ApiProperty() auctioneer: string;
  @ApiProperty() auctioneerCertificate: string;
  @ApiProperty() place: string;
  @ApiProperty({ format: 'date' }) viewingFrom: string;
  @ApiProperty({ format: 'date' }) viewingUntil: string;
  @ApiProperty() viewingPlace: string;
}

class DrawTermsView {
  @ApiProperty({ description: 'by which public result lots are drawn' }) source: string;
  @ApiProperty({ format: 'date-time' }) knownFrom: string;
  @ApiProperty() nonce: string;
  @ApiProperty({ description: 'SHA-256 of the seed, hexadecimal' }) commitment: string;
}

class AwardTermsView {
  @ApiProperty({ enum: ['price', 'score'] }) by: 'price' | 'score';
  @ApiProperty({ type: [AwardCriterionView] }) criteria: AwardCriterionView[];
  @ApiProperty() candidateDays: number;
}

export class ScheduleView {
  @ApiProperty({ format: 'date-time' }) registrationUntil: string;
  @ApiProperty({ format: 'date-time' }) depositUntil: string;
  @OrNull({ type: String, format: 'date-time' }) qualificationUntil: string | null;
  @OrNull({ type: String, format: 'date-time' }) priorityDeadline: string | null;
  @ApiProperty({ format: 'date-time' }) opensAt: string;
  @ApiProperty() freePeriodMinutes: number;
  @OrNull() increment: string | null;
  @OrNull() maxIncrement: string | null;
  @ApiProperty() extensionMinutes: number;
  @OrNull({ type: Number }) maxExtensions: number | null;
  @ApiProperty() resultNoticeWorkingDays: number;
  @ApiProperty() contractDays: number;
  @ApiProperty({ enum: ['session', 'agreement'] }) oneApplicant: 'session' | 'agreement';
  @ApiPropertyOptional({ description: 'art. 29: exercised after the close' }) priorityWindowWorkingDays?: number;
  @ApiPropertyOptional({ type: AwardTermsView, description: 'of a tender' }) award?: AwardTermsView;
  @ApiPropertyOptional({ type: AuctionTermsView, description: 'of an auction' }) auction?: AuctionTermsView;
  @ApiPropertyOptional({ type: DrawTermsView, description: 'of a fixed-price letting' }) draw?: DrawTermsView;
}
