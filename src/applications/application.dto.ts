import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { DepositView, OrderView } from '../funds/index.js';
import { PartyView } from '../parties/index.js';
import { ActionView, IsDay, IsDecimalText, IsId, IsWords, PageQuery } from '../platform/index.js';
import { transfereeMaterials } from '../rulebook/index.js';
import { PriorityView } from './priority.dto.js';
import { type ApplicationState, applicationStateNames } from './application.machine.js';

const states = Object.keys(applicationStateNames) as ApplicationState[];
const materialKinds = transfereeMaterials.map(({ code }) => code);

export class MemberInput {
  @IsId() partyId: string;
  @IsDecimalText(10, { description: 'of the whole; all shares make 1' }) share: string;
}

export class ApplicationAgentInput {
  @IsWords(50) name: string;
  @IsId({ optional: true, description: 'where the agent is a registered party' }) partyId?: string;
  @IsWords(30, { optional: true }) phone?: string;
}

export class CreateApplication {
  @IsId({ description: 'the applicant; of joint applicants the one that leads' }) partyId: string;

  @ApiProperty({ description: 'the declaration and warranty of art. 15 is accepted' })
  @IsBoolean({ message: '须为是或否' })
  statementAccepted: boolean;

  @ApiPropertyOptional({ type: [MemberInput], description: 'all joint applicants, the leading one among them' })
  @IsOptional()
  @IsArray({ message: '须为列表' })
  @ArrayMaxSize(20, { message: '联合受让方最多20个' })
  @ValidateNested({ each: true })
  @Type(() => MemberInput)
  members?: MemberInput[];

  @ApiPropertyOptional({ type: ApplicationAgentInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => ApplicationAgentInput)
  agent?: ApplicationAgentInput;
}

export class AddMaterial {
  @ApiProperty({ enum: materialKinds })
  @IsIn(materialKinds, { message: '材料种类不在受让方清单内' })
  kind: string;

  @IsId() fileId: string;
  @IsWords(100, { optional: true }) name?: string;
}

export class ApplicationReason {
  @IsWords(1000, { min: 2 }) reason: string;
}

export class OptionalReason {
  @IsWords(1000, { optional: true }) reason?: string;
}

export class ReturnApplication extends ApplicationReason {
  @IsWords(200, { each: true, description: 'everything that is missing, at once' })
  @IsArray({ message: '须为列表' })
  @ArrayMaxSize(50, { message: '最多50项' })
  missing: string[];
}

export class ApproveApplication {
  @IsWords(1000, { optional: true, description: 'what was checked, and with whom' }) opinion?: string;
}

/** Of the conditions that a change notice sets anew (art. 18). */
export class RecheckApplication {
  @ApiProperty() @IsBoolean({ message: '须为是或否' }) met: boolean;
  @IsWords(1000, { min: 2 }) opinion: string;
}

/** Land Contract Law 45. */
export class AskReview {
  @IsWords(100, { description: 'who reviews: the town, the agriculture bureau' }) office: string;
  @IsId({ description: 'the request with the project’s papers' }) fileId: string;
}

export class RecordReview {
  @ApiProperty() @IsBoolean({ message: '须为是或否' }) qualification: boolean;
  @ApiProperty() @IsBoolean({ message: '须为是或否' }) project: boolean;
  @ApiProperty() @IsBoolean({ message: '须为是或否' }) risk: boolean;
  @IsWords(1000, { min: 2 }) opinion: string;
  @IsDay() repliedOn: string;
  @IsId({ description: 'the written reply' }) fileId: string;
}

export class CapitalReviewView {
  @ApiProperty({ enum: ['due', 'asked', 'passed', 'refused'] }) state: 'due' | 'asked' | 'passed' | 'refused';
  @ApiProperty({ type: String, nullable: true }) office: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) requestFileId: string | null;
  @ApiProperty({ type: String, nullable: true }) askedAt: string | null;
  @ApiProperty({ type: String, nullable: true, description: '20 working days' }) dueAt: string | null;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ type: Boolean, nullable: true }) qualification: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) project: boolean | null;
  @ApiProperty({ type: Boolean, nullable: true }) risk: boolean | null;
  @ApiProperty({ type: String, nullable: true }) opinion: string | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid' }) documentFileId: string | null;
  @ApiProperty({ type: String, nullable: true }) repliedOn: string | null;
}

export class ApplicationQuery extends PageQuery {
  @IsId({ optional: true }) listingId?: string;

  @ApiPropertyOptional({ enum: states })
  @IsOptional()
  @IsIn(states, { message: '状态不在清单内' })
  state?: ApplicationState;
}

export class ConditionView {
  @ApiProperty() condition: string;
  @ApiProperty() title: string;
  @ApiProperty() met: boolean;
  @ApiProperty({ description: 'which record says so' }) source: string;
  @ApiProperty() detail: string;
}

export class EligibilityView {
  @ApiProperty() eligible: boolean;
  @ApiProperty({ type: [ConditionView] }) conditions: ConditionView[];
}

class ListingRef {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() title: string;
  @ApiProperty() state: string;
}

class MemberView {
  @ApiProperty({ type: PartyView }) party: PartyView;
  @ApiProperty() share: string;
}

class ApplicationMaterialView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() kind: string;
  @ApiProperty() kindName: string;
  @ApiProperty() name: string;
  @ApiProperty({ format: 'uuid' }) fileId: string;
  @ApiProperty() fileName: string;
  @ApiProperty() size: number;
}

class AgentView {
  @ApiProperty() name: string;
  @ApiProperty({ type: String, nullable: true }) partyId: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
}

/** How it ended for the applicant. */
const outcomes = ['won', 'lost'] as const;

/** A line of a list. */
export class ApplicationLine {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ enum: states }) state: ApplicationState;
  @ApiProperty() stateSince: string;
  @ApiProperty({ type: ListingRef }) listing: ListingRef;
  @ApiProperty() party: { id: string; name: string; kind: string };
  @ApiProperty({ type: String, nullable: true }) submittedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) checkDueAt: string | null;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'why the listing’s end ended it too' }) ended:
    string | null;
  @ApiProperty({ enum: outcomes, nullable: true, description: 'of the trade, as its result notice tells' })
  outcome: (typeof outcomes)[number] | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'what it won' }) dealId: string | null;
}

export class ApplicationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ enum: states }) state: ApplicationState;
  @ApiProperty() stateSince: string;
  @ApiProperty({ type: ListingRef }) listing: ListingRef;
  @ApiProperty({ type: PartyView }) party: PartyView;
  @ApiProperty({ type: [MemberView] }) members: MemberView[];
  @ApiProperty({ type: AgentView, nullable: true }) agent: AgentView | null;
  @ApiProperty() statementAccepted: boolean;
  @ApiProperty({ type: [ApplicationMaterialView] }) materials: ApplicationMaterialView[];
  @ApiProperty({ type: [String], nullable: true }) returnedFor: string[] | null;
  @ApiProperty({ type: String, nullable: true }) opinion: string | null;
  @ApiProperty({ type: String, nullable: true }) submittedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) acceptedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) checkDueAt: string | null;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ type: String, nullable: true }) ended: string | null;
  @ApiProperty({ enum: outcomes, nullable: true, description: 'of the trade, as its result notice tells' })
  outcome: (typeof outcomes)[number] | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'what it won' }) dealId: string | null;
  @ApiProperty({ type: DepositView, nullable: true }) deposit: DepositView | null;
  @ApiProperty({ type: [OrderView], description: 'what it won is to be paid for, for the station that filed it' })
  dues: OrderView[];
  @ApiProperty({ type: Number, nullable: true }) bidderNumber: number | null;
  @ApiProperty({ type: [ConditionView] }) eligibility: ConditionView[];
  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'version of the change notice that waits for the applicant to confirm it (art. 18); null where none does',
  })
  unconfirmedNotice: number | null;
  @ApiProperty({ type: CapitalReviewView, nullable: true, description: 'Land Contract Law 45; null where none is due' })
  capitalReview: CapitalReviewView | null;
  @ApiProperty({ type: PriorityView, nullable: true, description: 'art. 29; null where the listing knows none' })
  priority: PriorityView | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
