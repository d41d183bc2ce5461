import { ApiProperty } from '@nestjs/swagger';
import { ActionView, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { type ComplaintKindCode, complaintKindNames } from '../rulebook/index.js';
import { type ComplaintState, complaintStates } from './complaint.machine.js';

/** By anybody; who he is he need not say. */
export class ComplaintInput {
  @OneOf(Object.keys(complaintKindNames), '请选择反映的问题') kind: ComplaintKindCode;
  @IsWords(5000, { min: 10 }) text: string;
  @IsWords(40, { optional: true, description: 'number of the listing it is about' }) listingNumber?: string;
  @IsWords(200, { optional: true, description: 'for the supervisor alone' }) contact?: string;
}

export class ComplaintReceipt {
  @ApiProperty({ description: 'to ask for the answer with' }) code: string;
  @ApiProperty() number: string;
  @ApiProperty() madeAt: string;
}

export class ComplaintCode {
  @IsWords(20) code: string;
}

export class ComplaintAnswer {
  @ApiProperty() number: string;
  @ApiProperty({ enum: complaintStates }) state: ComplaintState;
  @ApiProperty() stateName: string;
  @ApiProperty() madeAt: string;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
}

export class ComplaintNote {
  @IsWords(2000, { min: 2 }) text: string;
}

export class ComplaintQuery extends PageQuery {
  @OneOf(complaintStates, '状态不在清单内', true) state?: ComplaintState;
}

class Noted {
  @ApiProperty() at: string;
  @ApiProperty() by: string;
  @ApiProperty() text: string;
}

class ComplaintListing {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() title: string;
}

export class ComplaintView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: complaintStates }) state: ComplaintState;
  @ApiProperty() stateName: string;
  @ApiProperty({ enum: Object.keys(complaintKindNames) }) kind: ComplaintKindCode;
  @ApiProperty() kindName: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: ComplaintListing, nullable: true }) listing: ComplaintListing | null;
  @ApiProperty({ type: String, nullable: true }) contact: string | null;
  @ApiProperty({ type: String, nullable: true }) evidenceFileId: string | null;
  @ApiProperty() madeAt: string;
  @ApiProperty({ type: [Noted] }) notes: Noted[];
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
