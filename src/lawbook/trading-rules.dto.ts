import { ApiProperty } from '@nestjs/swagger';
import { IsObject } from 'class-validator';
import { ActionView, IsDay, IsWords } from '../platform/index.js';
import { type TradingField, tradingFieldNames } from '../rulebook/index.js';
import { statuses } from './laws.dto.js';

export class TradingRulesDraft {
  @IsDay({ description: 'first day of force, not before today' }) from: string;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: `whole: ${tradingFieldNames.join(', ')}`,
    example: { announcementWorkingDays: 7, methods: ['ascending'], maxExtensions: null },
  })
  @IsObject({ message: '须写全本品种的交易规则' })
  figures: Record<string, unknown>;
}

export class RecordTradingRules extends TradingRulesDraft {
  @IsWords(1000, { min: 4, description: 'why, and by which decision of the centre' }) reason: string;
}

export class TradingFigureView {
  @ApiProperty({ enum: tradingFieldNames }) field: TradingField;
  @ApiProperty() name: string;
  @ApiProperty() article: string;
  @ApiProperty({ type: String, nullable: true }) unit: string | null;
  @ApiProperty({ description: 'a number, a share, a list of codes, or null', type: Object, nullable: true })
  value: unknown;
  @ApiProperty({ description: 'as people read it' }) text: string;
}

export class TradingChangeView {
  @ApiProperty({ enum: tradingFieldNames }) field: TradingField;
  @ApiProperty() name: string;
  @ApiProperty() before: string;
  @ApiProperty() after: string;
}

class TradingViolation {
  @ApiProperty() code: string;
  @ApiProperty({ required: false }) article?: string;
  @ApiProperty({ required: false }) field?: string;
  @ApiProperty() detail: string;
}

export class TradingPreview {
  @ApiProperty({ type: [TradingChangeView] }) changes: readonly TradingChangeView[];
  @ApiProperty({ type: [TradingViolation] }) violations: readonly TradingViolation[];
}

export class TradingVersionView {
  @ApiProperty({ format: 'uuid', nullable: true, type: String, description: 'null for what the software came with' })
  id: string | null;
  @ApiProperty() version: number;
  @ApiProperty() no: number;
  @ApiProperty({ format: 'date', nullable: true, type: String }) from: string | null;
  @ApiProperty({ enum: ['recorded', 'withdrawn'] }) state: string;
  @ApiProperty({ enum: statuses }) status: (typeof statuses)[number];
  @ApiProperty({ type: [TradingChangeView], description: 'against the version before it' })
  changes: readonly TradingChangeView[];
  @ApiProperty({ type: [TradingFigureView] }) figures: TradingFigureView[];
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: String, nullable: true }) recordedBy: string | null;
  @ApiProperty({ format: 'date-time', type: String, nullable: true }) recordedAt: string | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}

export class TradingRulesItem {
  @ApiProperty() category: number;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'the version in force; 0 for what the software came with' }) no: number;
  @ApiProperty({ format: 'date', nullable: true, type: String }) from: string | null;
  @ApiProperty({ description: 'versions recorded' }) versions: number;
  @ApiProperty({ format: 'date', nullable: true, type: String, description: 'when the next one takes effect' })
  nextFrom: string | null;
  @ApiProperty({ type: [TradingFigureView] }) figures: TradingFigureView[];
}

class TradingChoice {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
  @ApiProperty({ required: false, description: 'must stay' }) required?: boolean;
}

export class TradingChoices {
  @ApiProperty({ type: [TradingChoice] }) methods: TradingChoice[];
  @ApiProperty({ type: [TradingChoice] }) departments: TradingChoice[];
  @ApiProperty({ type: [TradingChoice] }) extraMaterials: TradingChoice[];
}

export class TradingRulesView extends TradingRulesItem {
  @ApiProperty() choices: TradingChoices;
  @ApiProperty({ type: [TradingVersionView], description: 'newest first' }) list: TradingVersionView[];
  @ApiProperty({ description: 'this person may record a new version' }) mayRecord: boolean;
}
