import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsObject, IsOptional } from 'class-validator';
import { ActionView, IsDay, IsId, IsWords } from '../platform/index.js';
import { figureSpecs, type FigureKey } from '../rulebook/index.js';

const Nullable = (more: object = {}): PropertyDecorator => ApiProperty({ type: String, nullable: true, ...more });
const kinds = ['extension', 'successor'] as const;
export const statuses = ['toCome', 'inForce', 'over', 'followed', 'withdrawn'] as const;

export class RecordInstrument {
  @ApiProperty({ enum: kinds, description: 'carries the Measures on, or replaces them' })
  @IsIn(kinds, { message: '须为延续（extension）或替代（successor）' })
  kind: (typeof kinds)[number];

  @IsWords(100, { min: 2, description: 'of the document' }) number: string;
  @IsWords(200, { min: 4 }) title: string;
  @IsDay({ description: 'first day of force' }) from: string;
  @IsDay({ optional: true, description: 'first day no longer in force' }) to?: string;
  @IsId({ description: 'the document itself, uploaded to /api/files' }) fileId: string;

  @ApiPropertyOptional({
    description: 'whether trades that run go on under it; left out: an extension yes, a successor no',
  })
  @IsOptional()
  @IsBoolean({ message: '须为是或否' })
  appliesToRunning?: boolean;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }] },
    description: `what it changes: ${Object.keys(figureSpecs).join(', ')}`,
    example: { depositShare: '0.3', 'centreFrom.landArea': '100', verificationDays: 7 },
  })
  @IsOptional()
  @IsObject({ message: '须为“数值名称：数值”的对象' })
  figures?: Record<string, unknown>;
}

export class AdviseInput {
  @IsDay({ description: 'from this day on, not before today' }) from: string;
  @IsWords(1000, { min: 4 }) reason: string;
  @IsId({ optional: true }) fileId?: string;
}

export class LawReason {
  @IsWords(1000, { min: 4 }) reason: string;
}

export class FigureView {
  @ApiProperty({ enum: Object.keys(figureSpecs) }) key: FigureKey;
  @ApiProperty() name: string;
  @ApiProperty() article: string;
  @ApiProperty({ enum: ['share', 'money', 'area', 'workingDays', 'months'] }) kind: string;
  @ApiProperty({ oneOf: [{ type: 'string' }, { type: 'number' }] }) value: string | number;
  @ApiProperty({ description: 'as people read it' }) text: string;
}

export class FigureChangeView {
  @ApiProperty({ enum: Object.keys(figureSpecs) }) key: FigureKey;
  @ApiProperty() name: string;
  @ApiProperty() article: string;
  @ApiProperty() before: string;
  @ApiProperty() after: string;
}

export class InstrumentView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: ['recorded', 'withdrawn'] }) state: string;
  @ApiProperty({ enum: statuses }) status: (typeof statuses)[number];
  @ApiProperty({ enum: kinds }) kind: string;
  @ApiProperty({ description: 'the version that decisions name' }) lawVersion: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) from: string;
  @Nullable({ format: 'date' }) to: string | null;
  @Nullable({ format: 'date', description: 'from this day decisions are bound by it; null where withdrawn' })
  begins: string | null;
  @ApiProperty() appliesToRunning: boolean;
  @Nullable({ format: 'uuid' }) fileId: string | null;
  @ApiProperty({ type: [FigureChangeView] }) changes: FigureChangeView[];
  @Nullable() recordedBy: string | null;
  @ApiProperty({ format: 'date-time' }) recordedAt: string;
  @ApiProperty({ type: [ActionView] }) actions: ActionView[];
}

export class AdvisoryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: ['set', 'lifted'] }) state: string;
  @ApiProperty({ format: 'date' }) from: string;
  @Nullable({ format: 'date' }) liftedOn: string | null;
  @ApiProperty() reason: string;
  @Nullable({ format: 'uuid' }) fileId: string | null;
  @ApiProperty() setBy: string;
  @ApiProperty({ format: 'date-time' }) setAt: string;
  @ApiProperty({ type: [ActionView] }) actions: ActionView[];
}

export class CurrentLaw {
  @ApiProperty() version: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) from: string;
  @Nullable({ format: 'date' }) to: string | null;
  @ApiProperty({ enum: ['inForce', 'lapsed', 'extended'] }) situation: string;
  @ApiProperty() advisory: boolean;
  @Nullable() notice: string | null;
  @ApiProperty({ type: [FigureView] }) figures: FigureView[];
}

export class LawbookView {
  @ApiProperty({ format: 'date' }) today: string;
  @ApiProperty() current: CurrentLaw;
  @ApiProperty({ type: [InstrumentView], description: 'newest first' }) instruments: InstrumentView[];
  @ApiProperty({ type: [AdvisoryView], description: 'newest first' }) advisories: AdvisoryView[];
  @ApiProperty({ type: [ActionView], description: 'what this person may record now' }) actions: ActionView[];
}

class LawActor {
  @ApiProperty() name: string;
  @ApiProperty() role: string;
}

export class LawHistory {
  @ApiProperty() seq: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() actor: LawActor;
  @ApiProperty() action: string;
  @ApiProperty() actionLabel: string;
  @Nullable() from: string | null;
  @Nullable() to: string | null;
  @Nullable() reason: string | null;
  @ApiProperty() lawVersion: string;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true }) facts: unknown;
  @ApiProperty() hash: string;
}
