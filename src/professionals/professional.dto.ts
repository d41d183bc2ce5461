import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { ActionView, IsDay, IsId, IsWhole, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { professionalKinds, type ProfessionalKindName } from '../rulebook/index.js';
import { type ProfessionalState, professionalStates } from './professional.machine.js';

const noteKinds = ['training', 'praise', 'fault'] as const;

export class QualificationInput {
  @IsWords(200, { min: 2, description: 'the certificate and its number' }) qualification: string;
  @IsWords(100, { min: 2 }) issuedBy: string;
  @IsDay() from: string;
  @IsDay({ optional: true, description: 'the last day; without it, without end' }) until?: string;
  @IsId({ description: 'the certificate' }) fileId: string;
}

export class AddProfessional extends QualificationInput {
  @OneOf(professionalKinds, '类别不在清单内') kind: ProfessionalKindName;
  @IsWords(100, { min: 2, description: 'as it stands on the certificate' }) name: string;

  @ApiProperty({ description: 'published' })
  @Matches(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/, { message: '电话号码格式不对，请填手机号或带区号的座机号' })
  phone: string;

  @IsWords(12, { optional: true, description: 'of the town where a broker works' }) townCode?: string;
}

export class NoteInput {
  @OneOf(noteKinds, '登记的种类不在清单内') kind: (typeof noteKinds)[number];
  @IsDay() on: string;
  @IsWords(1000, { min: 4 }) text: string;
  @IsWhole(1, 1000, { optional: true, description: 'hours of a training' }) hours?: number;
}

export class ProfessionalStanding {
  @IsWords(1000, { min: 4 }) reason: string;
}

export class ProfessionalQuery extends PageQuery {
  @OneOf(professionalStates, '状态不在清单内', true) state?: ProfessionalState;
  @OneOf(professionalKinds, '类别不在清单内', true) kind?: ProfessionalKindName;
}

class TermView {
  @ApiProperty() qualification: string;
  @ApiProperty() issuedBy: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) fileId: string | null;
}

class SpanView {
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) until: string | null;
}

class ProfessionalNote {
  @ApiProperty({ enum: noteKinds }) kind: (typeof noteKinds)[number];
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: Number, nullable: true }) hours: number | null;
  @ApiProperty() byName: string;
}

class Place {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
}

/** What everybody reads; faults and praise are the centre's own notes. */
export class PublicProfessional {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty({ enum: professionalKinds }) kind: ProfessionalKindName;
  @ApiProperty() kindName: string;
  @ApiProperty() name: string;
  @ApiProperty() phone: string;
  @ApiProperty({ type: Place, nullable: true }) town: Place | null;
  @ApiProperty({ enum: professionalStates }) state: ProfessionalState;
  @ApiProperty() stateName: string;
  @ApiProperty() qualification: string;
  @ApiProperty() issuedBy: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'the last day of its last qualification' })
  until: string | null;
  @ApiProperty({ description: 'its qualification has run out' }) expired: boolean;
  @ApiProperty({ description: 'hours of training on record' }) trainingHours: number;
}

export class ProfessionalView extends PublicProfessional {
  @ApiProperty() version: number;
  @ApiProperty({ type: [TermView] }) terms: TermView[];
  @ApiProperty({ type: [SpanView] }) pauses: SpanView[];
  @ApiProperty({ type: [ProfessionalNote] }) notes: ProfessionalNote[];
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
