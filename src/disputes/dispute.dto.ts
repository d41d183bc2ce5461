import { ApiProperty } from '@nestjs/swagger';
import { ActionView, IsDay, IsId, IsWords, OneOf, PageQuery } from '../platform/index.js';
import {
  disputeKinds,
  disputeStates,
  type DisputeState,
  type DisputeType,
  type Outcome,
  outcomes,
} from './dispute.machine.js';

export class OpenDispute {
  @OneOf(disputeKinds, '须为权属争议（title）、合同纠纷（contract）或其他（other）') kind: DisputeType;
  @IsId({ optional: true, description: 'the listing it is about' }) listingId?: string;
  @IsId({ optional: true, description: 'with the certificate, where it is about a right' }) ownerPartyId?: string;
  @IsWords(100, { optional: true }) certificateNo?: string;
  @IsWords(100, { min: 2, description: 'who claims' }) claimant: string;
  @IsId({ optional: true, description: 'where the claimant is a registered party' }) claimantPartyId?: string;
  @IsWords(2000, { min: 4 }) claim: string;
  @IsId({ description: 'what the claim rests on' }) evidenceFileId: string;
}

/** A session with its record, or a document of a stage. */
export class StageInput {
  @IsDay() on: string;
  @IsWords(100, { min: 2, description: 'who leads: centre, town, collective, commission, court' }) led: string;
  @IsWords(2000, { min: 2 }) text: string;
  @IsId({ optional: true }) fileId?: string;
}

export class CloseDispute {
  @OneOf(outcomes, '须为达成一致、主张撤回、主张成立或主张不成立') outcome: Outcome;
  @IsWords(2000, { min: 2 }) text: string;
  @IsId({ description: 'agreement, withdrawal, award or judgment' }) fileId: string;
}

export class DisputeQuery extends PageQuery {
  @OneOf(disputeStates, '状态不在清单内', true) state?: DisputeState;
  @OneOf(disputeKinds, '种类不在清单内', true) kind?: DisputeType;
  @IsId({ optional: true, description: 'about a listing or its rights' }) listingId?: string;
}

export class DisputeRecordView {
  @ApiProperty() stageName: string;
  @ApiProperty() on: string;
  @ApiProperty() led: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: String, nullable: true }) fileId: string | null;
  @ApiProperty() recordedBy: string;
  @ApiProperty() recordedAt: string;
}

class DisputedListing {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() title: string;
}

class DisputedOwner {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class DisputeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: disputeStates }) state: DisputeState;
  @ApiProperty() stateName: string;
  @ApiProperty() stateSince: string;
  @ApiProperty({ enum: disputeKinds }) kind: DisputeType;
  @ApiProperty() kindName: string;
  @ApiProperty({ type: DisputedListing, nullable: true }) listing: DisputedListing | null;
  @ApiProperty({ type: DisputedOwner, nullable: true }) owner: DisputedOwner | null;
  @ApiProperty({ type: String, nullable: true }) certificateNo: string | null;
  @ApiProperty() claimant: string;
  @ApiProperty() claim: string;
  @ApiProperty({ format: 'uuid' }) evidenceFileId: string;
  @ApiProperty() openedBy: string;
  @ApiProperty() openedAt: string;
  @ApiProperty({ type: [DisputeRecordView] }) records: DisputeRecordView[];
  @ApiProperty({ type: String, nullable: true }) outcome: Outcome | null;
  @ApiProperty({ type: String, nullable: true }) outcomeName: string | null;
  @ApiProperty({ type: String, nullable: true }) outcomeText: string | null;
  @ApiProperty({ type: String, nullable: true }) outcomeFileId: string | null;
  @ApiProperty({ type: String, nullable: true }) closedAt: string | null;
  @ApiProperty({ description: 'an open title dispute bars the trade of what it is about (art. 13, 26)' }) bars: boolean;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
