import { ApiProperty } from '@nestjs/swagger';
import { ActionView, Flag, IsDay, IsId, IsMoney, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { type MortgagedRight, mortgagedRights } from '../rulebook/index.js';
import {
  encumbranceKinds,
  encumbranceStates,
  type EncumbranceState,
  type EncumbranceType,
} from './encumbrance.machine.js';

export class ProposeEncumbrance {
  @OneOf(encumbranceKinds, '须为抵押（mortgage）、查封（seizure）或其他负担（other）') kind: EncumbranceType;
  @IsId({ description: 'the owner of the right' }) ownerPartyId: string;
  @IsWords(100, { description: 'the certificate by which the right is known' }) certificateNo: string;
  @IsWords(100, { description: 'mortgagee, court or authority' }) holderName: string;
  @IsId({ optional: true, description: 'where the holder is a registered party' }) holderPartyId?: string;
  @IsId({ optional: true, description: 'where the holder is an institution that signs in' })
  holderOrganizationId?: string;
  @IsMoney({ optional: true, positive: true, description: 'secured by a mortgage' }) amount?: string;
  @OneOf(mortgagedRights, '须写明抵押的是哪一种经营权', true) mortgagedRight?: MortgagedRight;
  @IsDay({ optional: true, description: 'the contractor’s written consent (Land Contract Law 47)' }) consentOn?: string;
  @IsDay({ optional: true, description: 'the collective was told' }) collectiveNotifiedOn?: string;
  @Flag(true) consentToTransfer?: boolean;
  @IsWords(60, { optional: true, description: 'the number in the statutory registry' }) statutoryNumber?: string;
  @IsId({ description: 'contract, court order' }) evidenceFileId: string;
  @IsWords(1000, { optional: true }) note?: string;
}

/** Civil Code 406, by the holder itself. */
export class MortgageeReply {
  @IsId() listingId: string;
  @Flag() consented: boolean;
  @IsId({ description: 'its written word' }) fileId: string;
}

/** A listing in which the right is offered, and whether the holder has answered. */
export class OfferedIn {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() title: string;
  @ApiProperty({ type: Boolean, nullable: true, description: 'null: not answered' }) consented: boolean | null;
}

export class EncumbranceOpinion {
  @IsWords(1000, { min: 2 }) opinion: string;
}

export class ChangeEncumbrance {
  @IsMoney({ optional: true, positive: true }) amount?: string;
  @IsWords(60, { optional: true }) statutoryNumber?: string;
  @IsWords(100, { optional: true }) holderName?: string;
  @IsWords(1000, { min: 2 }) reason: string;
  @IsId() fileId: string;
}

export class DischargeEncumbrance {
  @IsWords(1000, { min: 2 }) reason: string;
  @IsId({ description: 'the mortgagee’s release, the court’s order' }) fileId: string;
}

export class EncumbranceQuery extends PageQuery {
  @OneOf(encumbranceStates, '状态不在清单内', true) state?: EncumbranceState;
  @OneOf(encumbranceKinds, '种类不在清单内', true) kind?: EncumbranceType;
  @IsId({ optional: true, description: 'of the rights of a listing' }) listingId?: string;
  @IsId({ optional: true, description: 'of an owner or holder' }) partyId?: string;
  @IsWords(100, { optional: true, description: 'certificate or number' }) q?: string;
}

export class EncumbranceView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ enum: encumbranceStates }) state: EncumbranceState;
  @ApiProperty() stateName: string;
  @ApiProperty({ enum: encumbranceKinds }) kind: EncumbranceType;
  @ApiProperty() kindName: string;
  @ApiProperty() owner: { id: string; name: string };
  @ApiProperty() certificateNo: string;
  @ApiProperty() holderName: string;
  @ApiProperty({ type: String, nullable: true, format: 'decimal' }) amount: string | null;
  @ApiProperty({ type: Number, nullable: true }) rank: number | null;
  @ApiProperty({ type: String, nullable: true }) statutoryNumber: string | null;
  @ApiProperty() consentToTransfer: boolean;
  @ApiProperty({ description: 'Civil Code 402: what an entry here does, and what it does not' }) effect: string;
  @ApiProperty({ format: 'uuid' }) evidenceFileId: string;
  @ApiProperty({ type: String, nullable: true }) note: string | null;
  @ApiProperty() proposedBy: string;
  @ApiProperty() proposedAt: string;
  @ApiProperty({ type: String, nullable: true }) registeredBy: string | null;
  @ApiProperty({ type: String, nullable: true }) registeredAt: string | null;
  @ApiProperty({ type: String, nullable: true }) dischargedAt: string | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'for the listing asked about' }) informed: boolean | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
