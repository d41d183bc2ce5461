import { type SpecialistRole, specialistRoles } from '../accounts/index.js';
import { ApiProperty } from '@nestjs/swagger';
import { type AccountState, accountStates } from '../accounts/index.js';
import { ActionView, IsId, IsWords, OneOf, PageQuery, type Role } from '../platform/index.js';
import { staffRoles } from './staff.js';

export class AccountQuery extends PageQuery {
  @IsWords(50, { optional: true, description: 'part of the user name or of the name' }) q?: string;
  @OneOf(accountStates, '状态不在清单内', true) state?: AccountState;
  @IsId({ optional: true }) organizationId?: string;
}

/** Of somebody who works for one of the three tiers, a department, a town, a collective. */
export class NewStaff {
  @IsWords(64, { min: 3, description: 'small letters, digits, . _ -' }) username: string;
  @IsWords(50, { min: 2 }) name: string;
  @OneOf(staffRoles, '岗位不在清单内') role: Role;
  @IsId({ optional: true, description: 'left out for an administrator alone' }) organizationId?: string;
}

export class ChangeStaff {
  @IsWords(50, { min: 2 }) name: string;
  @OneOf(staffRoles, '岗位不在清单内') role: Role;
  @IsId({ optional: true }) organizationId?: string;
}

/** Another person who works the account of one's own company. */
export class NewOperator {
  @IsWords(64, { min: 3 }) username: string;
  @IsWords(50, { min: 2, description: 'of the person' }) name: string;
}

/** Of a party that is registered and has none. */
export class AccountForParty {
  @IsId() partyId: string;
  @IsWords(64, { min: 3 }) username: string;
  @IsWords(50, { optional: true, min: 2, description: 'who works the account of a body' }) operatorName?: string;
  @IsWords(200, { min: 2, description: 'what was shown' }) shown: string;
}

export class Why {
  @IsWords(200, { min: 2 }) reason: string;
}

export class Shown {
  @IsWords(200, { min: 2, description: 'what was shown, or how the person was known' }) shown: string;
}

/** The whole number, as it stands on the document that is shown. */
export class WhoIs {
  @IsWords(32) idNumber: string;
}

class Named {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class StaffView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() username: string;
  @ApiProperty() name: string;
  @ApiProperty() role: string;
  @ApiProperty({ enum: accountStates }) state: AccountState;
  @ApiProperty() stateName: string;
  @ApiProperty({ type: Named, nullable: true }) organization: Named | null;
  @ApiProperty({ type: Named, nullable: true }) party: Named | null;
  @ApiProperty() createdAt: string;
  @ApiProperty({ type: String, nullable: true }) lastSignInAt: string | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}

/** The code is told this once. */
export class HandedOut {
  @ApiProperty({ type: StaffView }) account: StaffView;
  @ApiProperty() code: string;
  @ApiProperty() expiresAt: string;
}

/** What a desk sees of the accounts of whoever stands before it. */
export class FoundParty {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() kind: string;
  @ApiProperty() idMask: string;
  @ApiProperty({ type: [StaffView] }) accounts: StaffView[];
}

export class SpecialistQuery {
  @OneOf(specialistRoles, '须为评标专家（expert）或拍卖师（auctioneer）') role: SpecialistRole;
}

export class SpecialistView {
  @ApiProperty({ format: 'uuid', description: 'of the account' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty({ description: 'the pool or the house' }) organization: string;
}
