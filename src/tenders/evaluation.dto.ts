import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { bidRejectionGrounds } from '../rulebook/index.js';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsOptional, Matches, ValidateNested } from 'class-validator';
import { ActionView, IsId, IsWhole, IsWords } from '../platform/index.js';

export class CommitteeMemberInput {
  @IsWords(50, { optional: true, description: 'left out where `accountId` says who' }) name?: string;

  @IsId({ optional: true, description: 'an expert who signs in, declares and scores for himself' }) accountId?: string;

  @ApiProperty({ description: 'a technical or economic expert (Tender Law 37)' })
  @IsBoolean({ message: '须为是或否' })
  expert: boolean;

  @IsWords(100, { optional: true, description: 'left out where `accountId` says it' }) employer?: string;

  @ApiPropertyOptional({ description: 'an interest in a bidder, as declared; absent: nothing is declared' })
  @IsOptional()
  @IsBoolean({ message: '须为是或否' })
  conflict?: boolean;
}

export class CommitteeInput {
  @ApiProperty({ type: [CommitteeMemberInput] })
  @IsArray({ message: '须为列表' })
  @ArrayMinSize(1, { message: '请填写评标委员会成员' })
  @ArrayMaxSize(99, { message: '最多99人' })
  @ValidateNested({ each: true })
  @Type(() => CommitteeMemberInput)
  members: CommitteeMemberInput[];

  @IsId({ optional: true, description: 'the signed declarations of those who do not sign in' }) fileId?: string;
}

/** By a member for himself (Tender Law 37). */
export class DeclareInput {
  @ApiProperty({ description: 'an interest in a bidder' })
  @IsBoolean({ message: '须为是或否' })
  conflict: boolean;
}

class BidPoints {
  @IsId() bidId: string;

  @ApiProperty({ type: [String], description: 'by criterion, in the published order; 0 to 100, two places' })
  @IsArray({ message: '须为列表' })
  @ArrayMaxSize(20, { message: '最多20项' })
  @Matches(/^(?:100(?:\.0{1,2})?|\d{1,2}(?:\.\d{1,2})?)$/, { each: true, message: '分数须为0至100，最多两位小数' })
  points: string[];
}

export class SheetInput {
  @IsId() memberId: string;

  @ApiProperty({ type: [BidPoints] })
  @IsArray({ message: '须为列表' })
  @ArrayMinSize(1, { message: '请填写评分' })
  @ArrayMaxSize(500, { message: '最多500份' })
  @ValidateNested({ each: true })
  @Type(() => BidPoints)
  bids: BidPoints[];

  @IsId({ optional: true, description: 'the sheet as signed; not asked of who signs in' }) fileId?: string;
}

export class TenderReason {
  @IsWords(2000, { min: 2 }) reason: string;
}

export class AwardBidInput extends TenderReason {
  @IsId() bidId: string;
}

export class DropInput extends AwardBidInput {
  @IsId({ description: 'the waiver, or what shows that it does not qualify' }) fileId: string;
}

export class RejectBidInput extends AwardBidInput {
  @IsWhole(1, bidRejectionGrounds.length) ground: number;
  @IsId({ description: 'the opinion as the committee signed it' }) fileId: string;
}

export class CandidateObjectionInput {
  @IsWords(100, { optional: true, description: 'who objects; the signed-in person where absent' }) party?: string;
  @IsWords(2000, { min: 4 }) reason: string;
  @IsId({ optional: true }) evidenceFileId?: string;
}

class CriterionView {
  @ApiProperty() name: string;
  @ApiProperty() percent: number;
}

export class TenderTermsView {
  @ApiProperty({ enum: ['price', 'score'] }) by: string;
  @ApiProperty({ type: [CriterionView] }) criteria: CriterionView[];
  @ApiProperty() candidateDays: number;
}

/** What anybody may know of the outcome. */
export class CandidateView {
  @ApiProperty({ format: 'uuid' }) bidId: string;
  @ApiProperty() place: number;
  @ApiProperty() bidder: string;
  @ApiProperty() price: string;
  @ApiProperty({ type: String, nullable: true }) score: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'why it is no candidate any more' }) dropped: string | null;
  @ApiProperty() awarded: boolean;
}

export class CommitteeMemberView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() expert: boolean;
  @ApiProperty() employer: string;
  @ApiProperty({ type: Boolean, nullable: true }) conflict: boolean | null;
  @ApiProperty({ type: String, nullable: true, format: 'uuid', description: 'he signs in' }) accountId: string | null;
  @ApiProperty({ description: 'the person who asks' }) own: boolean;
  @ApiProperty() scored: boolean;
  @ApiProperty({ type: Object, description: 'points by bid, in the published order of the criteria' })
  points: Record<string, string[]>;
}

export class EvaluationBidView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() bidder: string;
  @ApiProperty({ type: String, nullable: true }) price: string | null;
  @ApiProperty({ type: Number, nullable: true }) place: number | null;
  @ApiProperty({ type: String, nullable: true }) score: string | null;
  @ApiProperty({ type: String, nullable: true }) fault: string | null;
  @ApiProperty({ description: 'set aside by the committee' }) rejected: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'of the document that came with the price' }) fileName:
    string | null;
}

export class CandidateObjectionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: ['open', 'dismissed', 'upheld'] }) state: string;
  @ApiProperty() party: string;
  @ApiProperty() reason: string;
  @ApiProperty({ type: String, nullable: true }) evidenceFileId: string | null;
  @ApiProperty() madeAt: string;
  @ApiProperty({ type: String, nullable: true }) decidedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) decision: string | null;
}

/** For the centre and the supervisor; the members' names stay with them (Tender Law 37), and a member sees himself alone. */
export class EvaluationView {
  @ApiProperty() version: number;
  @ApiProperty({ type: TenderTermsView }) terms: TenderTermsView;
  @ApiProperty({ type: [CommitteeMemberView] }) committee: CommitteeMemberView[];
  @ApiProperty({ type: [EvaluationBidView], description: 'as they stand now' }) bids: EvaluationBidView[];
  @ApiProperty({ type: [CandidateObjectionView] }) objections: CandidateObjectionView[];
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
