import { ApiProperty } from '@nestjs/swagger';
import { ActionView, IsDay, IsId, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { type BlacklistState, blacklistStates, type CreditEntryKind, creditKinds } from './credit.machine.js';

export class RecordCredit {
  @IsId() partyId: string;
  @OneOf(creditKinds, '失信情形不在清单内') kind: CreditEntryKind;
  @IsWords(1000, { min: 4 }) text: string;
  @IsId() evidenceFileId: string;
}

export class ProposeBlacklisting {
  @IsId() partyId: string;
  @OneOf(creditKinds, '失信情形不在清单内') kind: CreditEntryKind;
  @IsWords(1000, { min: 4, description: 'what was done, and by what it is proven' }) ground: string;
  @IsId() evidenceFileId: string;
  @IsDay({ description: 'its last day' }) until: string;
}

export class BlacklistOpinion {
  @IsWords(1000, { min: 2 }) opinion: string;
}

export class ObjectToBlacklisting {
  @IsWords(2000, { min: 4 }) text: string;
  @IsId({ optional: true }) fileId?: string;
}

export class CreditQuery extends PageQuery {
  @IsId({ optional: true }) partyId?: string;
}

export class BlacklistQuery extends CreditQuery {
  @OneOf(blacklistStates, '状态不在清单内', true) state?: BlacklistState;
}

export class CreditEntryView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() party: { id: string; name: string };
  @ApiProperty({ enum: creditKinds }) kind: CreditEntryKind;
  @ApiProperty() kindName: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: String, nullable: true, description: 'for the officers' }) evidenceFileId: string | null;
  @ApiProperty({ type: String, nullable: true }) dealId: string | null;
  @ApiProperty() at: string;
  @ApiProperty() recordedBy: string;
}

/** What of the party is under way here now: nothing of it ends by itself, an officer decides (art. 32). */
export class InFlightView {
  @ApiProperty({ enum: ['listing', 'application', 'deal'] }) type: 'listing' | 'application' | 'deal';
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() title: string;
}

export class BlacklistingView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: blacklistStates }) state: BlacklistState;
  @ApiProperty() stateName: string;
  @ApiProperty() party: { id: string; name: string };
  @ApiProperty({ enum: creditKinds }) kind: CreditEntryKind;
  @ApiProperty() kindName: string;
  @ApiProperty() ground: string;
  @ApiProperty({ type: String, nullable: true, description: 'for the officers' }) evidenceFileId: string | null;
  @ApiProperty() until: string;
  @ApiProperty() proposedBy: string;
  @ApiProperty() proposedAt: string;
  @ApiProperty({ type: String, nullable: true }) approvedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) approvedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) objection: string | null;
  @ApiProperty({ type: String, nullable: true }) objectionFileId: string | null;
  @ApiProperty({ type: String, nullable: true }) objectedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
  @ApiProperty({ type: String, nullable: true }) liftedBecause: string | null;
  @ApiProperty({ type: String, nullable: true }) endedAt: string | null;
  @ApiProperty({ type: [InFlightView], description: 'for the officers' }) inFlight: InFlightView[];
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
