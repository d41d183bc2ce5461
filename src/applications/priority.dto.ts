import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';
import { IsId, IsWords } from '../platform/index.js';

/** Art. 29. */
export class ClaimPriority {
  @IsWords(50, { description: 'code of a priority that this listing knows' }) kind: string;
  @IsId({ description: 'what proves it' }) fileId: string;
}

export class DecidePriority {
  @ApiProperty() @IsBoolean({ message: '须为是或否' }) accepted: boolean;
  @IsWords(1000, { min: 2, description: 'what was examined, and why' }) reason: string;
}

class PriorityKindView {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty() rank: number;
  @ApiProperty() citation: string;
  @ApiProperty({ description: 'what proves it' }) evidence: string;
}

class PriorityClaimView {
  @ApiProperty() kind: string;
  @ApiProperty() name: string;
  @ApiProperty() rank: number;
  @ApiProperty({ format: 'uuid' }) evidenceFileId: string;
  @ApiProperty() claimedAt: string;
  @ApiProperty({ enum: ['claimed', 'accepted', 'refused', 'exercised', 'lapsed'] }) state:
    'claimed' | 'accepted' | 'refused' | 'exercised' | 'lapsed';
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
}

export class PriorityView {
  @ApiProperty({ type: [PriorityKindView] }) kinds: PriorityKindView[];
  @ApiProperty({ type: String, nullable: true, description: 'claims end here' }) until: string | null;
  @ApiProperty({ type: PriorityClaimView, nullable: true }) claim: PriorityClaimView | null;
}
