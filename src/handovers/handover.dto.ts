import { ApiProperty } from '@nestjs/swagger';
import { ActionView, IsDay, IsId, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { type HandoverState, handoverStates } from './handover.machine.js';

export class HandOver {
  @IsDay() handedOn: string;
  @IsWords(200, { min: 2, description: 'who took it there, and who received it' }) handedTo: string;
  @IsId({ optional: true, description: "the office's receipt" }) fileId?: string;
}

export class ConfirmHandover {
  @IsDay() doneOn: string;
  @IsWords(100, { description: "in the registry's or the office's own book" }) recordNumber: string;
  @IsId({ optional: true }) fileId?: string;
}

export class ReturnHandover {
  @IsWords(2000, { min: 2 }) reason: string;
  @IsId({ optional: true }) fileId?: string;
}

export class WaiveHandover {
  @IsWords(2000, { min: 2 }) reason: string;
  @IsId({ description: "the parties' written word" }) fileId: string;
}

export class HandoverQuery extends PageQuery {
  @OneOf(handoverStates, '状态不在清单内', true) state?: HandoverState;
  @IsId({ optional: true }) dealId?: string;
}

class HandoverListing {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
}

export class HandoverView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: handoverStates }) state: HandoverState;
  @ApiProperty() stateName: string;
  @ApiProperty() stateSince: string;
  @ApiProperty({ format: 'uuid' }) dealId: string;
  @ApiProperty({ type: HandoverListing }) listing: HandoverListing;
  @ApiProperty() town: { code: string; name: string };
  @ApiProperty({ enum: ['registration', 'filing'] }) kind: string;
  @ApiProperty() name: string;
  @ApiProperty() office: string;
  @ApiProperty() citation: string;
  @ApiProperty({ description: 'the parties may say in writing that they do not apply' }) optional: boolean;
  @ApiProperty({ type: String, format: 'date', nullable: true }) handedOn: string | null;
  @ApiProperty({ type: String, nullable: true }) handedTo: string | null;
  @ApiProperty({ type: String, nullable: true }) recordNumber: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) doneOn: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) fileId: string | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
