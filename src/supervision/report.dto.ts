import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, Matches } from 'class-validator';
import { ActionView, IsDay, IsId, IsMoney, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { type PartyKind, partyKinds } from '../rulebook/index.js';
import { type ReportState, reportStates } from './report.machine.js';

export class ReportDeal {
  @ApiProperty({ example: '150627101' })
  @Matches(/^\d{9}$/, { message: '镇代码为9位数字' })
  townCode: string;

  @IsDay({ description: 'of the deal' }) dealtOn: string;
  @IsWords(200, { min: 2, description: 'what was dealt' }) asset: string;

  @ApiProperty({ enum: partyKinds, isArray: true, description: 'of its owners' })
  @IsArray({ message: '须为列表' })
  @ArrayMinSize(1, { message: '请至少选择一种权利人' })
  @ArrayMaxSize(5, { message: '最多5种' })
  @IsIn(partyKinds, { each: true, message: '权利人种类不在清单内' })
  ownerKinds: PartyKind[];

  @IsMoney({ positive: true, description: 'over the whole term' }) value: string;
  @IsWords(2000, { min: 4 }) text: string;
  @IsId({ optional: true }) evidenceFileId?: string;
}

export class ReportNote {
  @IsWords(2000, { min: 2 }) text: string;
}

export class ReportQuery extends PageQuery {
  @OneOf(reportStates, '状态不在清单内', true) state?: ReportState;
}

class NoteView {
  @ApiProperty() at: string;
  @ApiProperty() by: string;
  @ApiProperty() text: string;
}

export class ReportView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: reportStates }) state: ReportState;
  @ApiProperty() stateName: string;
  @ApiProperty() town: { code: string; name: string };
  @ApiProperty() dealtOn: string;
  @ApiProperty() asset: string;
  @ApiProperty({ enum: partyKinds, isArray: true }) ownerKinds: PartyKind[];
  @ApiProperty({ format: 'decimal' }) value: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: String, nullable: true }) evidenceFileId: string | null;
  @ApiProperty() reportedBy: string;
  @ApiProperty() reportedAt: string;
  @ApiProperty({ description: 'what the threshold rule said; empty where it need not have come here' }) finding: string;
  @ApiProperty({ type: [NoteView] }) notes: NoteView[];
  @ApiProperty({ type: String, nullable: true }) outcome: string | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
