import { ApiProperty } from '@nestjs/swagger';

/** Art. 37: the version that the listing runs under. */
export class ListingLawView {
  @ApiProperty() version: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ description: 'it goes on as the centre’s own rules' }) lapsed: boolean;
  @ApiProperty({ description: 'what rests on it alone warns and does not refuse' }) advisory: boolean;
  @ApiProperty({ type: String, nullable: true }) notice: string | null;
}

/** Art. 12, 25: the trading rules of the category that the listing runs under; what a notice means where it says nothing. */
export class ListingTradingRules {
  @ApiProperty({ description: 'version; 0 for what the software came with' }) no: number;
  @ApiProperty({ type: String, format: 'date', nullable: true }) from: string | null;
  @ApiProperty() announcementWorkingDays: number;
  @ApiProperty() villageNoticeDays: number;
  @ApiProperty({ description: 'of the estimated value' }) depositShare: string;
  @ApiProperty({ description: 'of the reserve' }) incrementShare: string;
  @ApiProperty() freePeriodMinutes: number;
  @ApiProperty() extensionMinutes: number;
  @ApiProperty({ type: Number, nullable: true }) maxExtensions: number | null;
  @ApiProperty() resultNoticeWorkingDays: number;
  @ApiProperty() contractDays: number;
}

export class VerdictView {
  @ApiProperty() rule: string;
  @ApiProperty() title: string;
  @ApiProperty() article: string;
  @ApiProperty() code: string;
  @ApiProperty({ enum: ['pass', 'fail', 'unknown', 'notApplicable'] })
  verdict: 'pass' | 'fail' | 'unknown' | 'notApplicable';
  @ApiProperty() detail: string;
  @ApiProperty({ type: 'object', additionalProperties: true }) facts: Readonly<Record<string, unknown>>;
  @ApiProperty({ type: [String], required: false }) missing?: readonly string[];
  @ApiProperty({ required: false }) field?: string;
  @ApiProperty({ required: false, description: 'a warning only, since the Measures have lapsed' }) advisory?: true;
  @ApiProperty({ required: false, description: 'rests on Measures that have run out (art. 37)' }) lapsed?: true;
}

export class AssessmentView {
  @ApiProperty() law: ListingLawView;
  @ApiProperty({ type: [VerdictView] }) verdicts: VerdictView[];
}
