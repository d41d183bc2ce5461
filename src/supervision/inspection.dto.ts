import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import { ActionView, IsDay, IsId, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { type InspectionFinding, inspectionFindingNames } from '../rulebook/index.js';
import { type InspectionState, inspectionStates } from './inspection.machine.js';

const findingCodes = Object.keys(inspectionFindingNames);

export class RecordInspection {
  @IsWords(40, { description: 'of the listing whose deal it is' }) listingNumber: string;
  @IsDay({ description: 'when somebody was there' }) inspectedOn: string;

  @ApiProperty({ enum: findingCodes, isArray: true, description: 'empty where it is used as agreed' })
  @IsArray({ message: '须为列表' })
  @ArrayMaxSize(findingCodes.length, { message: '发现的问题不能重复' })
  @IsIn(findingCodes, { each: true, message: '发现的问题不在清单内' })
  findings: InspectionFinding[];

  @IsWords(2000, { min: 4, description: 'what was seen' }) text: string;
  @IsDay({ optional: true, description: 'last day to put it right; wanted where something was found' })
  rectifyBy?: string;
  @IsId({ optional: true }) evidenceFileId?: string;
}

export class InspectionNote {
  @IsWords(2000, { min: 2 }) text: string;
}

export class ExtendInspection extends InspectionNote {
  @IsDay({ description: 'later than the day before' }) rectifyBy: string;
}

export class InspectionQuery extends PageQuery {
  @OneOf(inspectionStates, '状态不在清单内', true) state?: InspectionState;
  @IsId({ optional: true }) dealId?: string;
}

class InspectedNote {
  @ApiProperty() at: string;
  @ApiProperty() by: string;
  @ApiProperty() text: string;
}

class InspectedFinding {
  @ApiProperty({ enum: findingCodes }) code: InspectionFinding;
  @ApiProperty() name: string;
}

class InspectedDeal {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) listingId: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
}

export class InspectionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: inspectionStates }) state: InspectionState;
  @ApiProperty() stateName: string;
  @ApiProperty({ type: InspectedDeal }) deal: InspectedDeal;
  @ApiProperty() town: { code: string; name: string };
  @ApiProperty() inspectedOn: string;
  @ApiProperty() inspectedBy: string;
  @ApiProperty({ type: [InspectedFinding] }) findings: InspectedFinding[];
  @ApiProperty() text: string;
  @ApiProperty({ type: String, nullable: true }) evidenceFileId: string | null;
  @ApiProperty({ type: String, nullable: true }) rectifyBy: string | null;
  @ApiProperty({ description: 'not put right, and the day is over' }) overdue: boolean;
  @ApiProperty({ type: [InspectedNote] }) notes: InspectedNote[];
  @ApiProperty({ type: String, nullable: true }) outcome: string | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
