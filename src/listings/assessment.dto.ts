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
