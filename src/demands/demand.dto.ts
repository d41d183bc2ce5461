import { ApiProperty } from '@nestjs/swagger';
import {
  ActionView,
  IsDay,
  IsDecimalText,
  IsId,
  IsMoney,
  IsWhole,
  IsWords,
  OneOf,
  PageQuery,
} from '../platform/index.js';
import { type CategoryNo, type TransferKind, transferKinds } from '../rulebook/index.js';
import { type DemandState, demandStates } from './demand.machine.js';

export class LookFor {
  @IsWhole(1, 12, { description: 'category of art. 12' }) category: CategoryNo;
  @OneOf(transferKinds, '流转方式不在目录内') transferKind: TransferKind;
  @IsWords(12, { optional: true, description: 'without it, anywhere in the banner' }) townCode?: string;
  @IsDecimalText(4, { optional: true, description: 'mu' }) areaFrom?: string;
  @IsDecimalText(4, { optional: true, description: 'mu' }) areaTo?: string;
  @IsMoney({ optional: true, positive: true, description: 'yuan for the whole term' }) budget?: string;
  @IsWords(1000, { min: 4, description: 'what for, and how it should be; read by everybody' }) text: string;
  @IsDay({ description: 'the last day' }) until: string;
  @IsId({ optional: true, description: 'for whom, where the centre files it' }) partyId?: string;
}

export class DemandReason {
  @IsWords(500, { min: 2 }) reason: string;
}

export class DemandQuery extends PageQuery {
  @OneOf(demandStates, '状态不在清单内', true) state?: DemandState;
}

class Place {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
}

/** What everybody reads. */
export class PublicDemand {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() category: number;
  @ApiProperty() transferKind: TransferKind;
  @ApiProperty({ type: Place, nullable: true }) town: Place | null;
  @ApiProperty({ type: String, nullable: true }) areaFrom: string | null;
  @ApiProperty({ type: String, nullable: true }) areaTo: string | null;
  @ApiProperty({ type: String, nullable: true }) budget: string | null;
  @ApiProperty() text: string;
  @ApiProperty({ format: 'date' }) until: string;
  @ApiProperty() publishedAt: string;
}

export class DemandView extends PublicDemand {
  @ApiProperty() version: number;
  @ApiProperty({ enum: demandStates }) state: DemandState;
  @ApiProperty() stateName: string;
  @ApiProperty({ description: 'its last day is over' }) expired: boolean;
  @ApiProperty() party: { id: string; name: string };
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
