import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsOptional,
  Matches,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import {
  Flag,
  IsDay,
  IsDecimalText,
  IsId,
  IsInstant,
  IsMoney,
  IsWhole,
  IsWords,
  NestedList,
  OneOf,
  PageQuery,
} from '../platform/index.js';
import {
  type Method,
  methods,
  type PublicState,
  publicStates,
  type TransferKind,
  transferKinds,
} from '../rulebook/index.js';
import { type ListingState, listingStates } from './listing.machine.js';
import { type PublicOrder, publicOrders } from './portal-search.js';
import { type VerificationState, verificationStates } from './verification.machine.js';

export class SubmitInput {
  /** Art. 15: the filer answers for truth, completeness, legality and validity. Judged with everything else, so optional here. */
  @Flag(true) liabilityAccepted?: boolean;
}

export class ReasonInput {
  @IsWords(2000, { min: 2 }) reason: string;
}

export class ReturnInput extends ReasonInput {
  @ApiProperty({ isArray: true, type: String, description: 'everything that lacks, at once' })
  @IsArray({ message: '须为列表' })
  @ArrayMinSize(1, { message: '请一次列全所缺事项' })
  @ArrayMaxSize(100, { message: '最多100项' })
  @IsWords(200, { each: true })
  missing: string[];
}

export class AcceptInput {}

export class AskInput {
  @IsOptional()
  @IsArray({ message: '须为列表' })
  @ArrayMaxSize(20, { message: '最多20个部门' })
  @IsId({ each: true, optional: true, description: 'departments; left out: those of the category' })
  departments?: string[];
}

export class ApproveInput {
  @IsWords(2000, { min: 2 }) opinion: string;
  @IsId({ optional: true, description: 'the station that the centre arranges this trade to (art. 10, 11)' })
  arrangeTo?: string;
}

export class CriterionInput {
  @IsWords(60) name: string;
  @IsWhole(1, 100, { description: 'weight in per cent; all of them are 100' }) percent: number;
}

/** How a tender is judged (Tender Law 19). Left out: by price, with the shortest notice. */
export class AwardInput {
  @OneOf(['price', 'score'], '须为按价格（price）或综合评分（score）') by: 'price' | 'score';
  @NestedList(() => CriterionInput, 0, 20, true) criteria?: CriterionInput[];
  @IsWhole(1, 60, { optional: true, description: 'days of the notice of candidates; default 3' })
  candidateDays?: number;
}

/** By which public result lots are drawn among several, and from when on it is known. */
export class DrawInput {
  @IsWords(200, { min: 4 }) source: string;
  @IsInstant() knownFrom: Date;
}

/** Who auctions, where, and when the object is on view (Auction Law 46, 48). */
export class AuctionInput {
  @IsWords(100) house: string;
  @IsWords(60, { description: "the house's licence" }) licence: string;
  @IsWords(60) auctioneer: string;
  @IsWords(60) auctioneerCertificate: string;
  @IsWords(200) place: string;
  @IsDay() viewingFrom: string;
  @IsDay() viewingUntil: string;
  @IsWords(200) viewingPlace: string;
}

export class AnnounceInput {
  @IsInstant() registrationUntil: Date;
  @IsInstant() depositUntil: Date;
  @IsInstant({ optional: true }) qualificationUntil?: Date;
  @IsInstant({ optional: true }) priorityDeadline?: Date;
  @IsInstant() opensAt: Date;
  @IsWhole(1, 43_200, { optional: true }) freePeriodMinutes?: number;
  @IsMoney({ optional: true, positive: true }) increment?: string;
  @IsMoney({ optional: true, positive: true }) maxIncrement?: string;
  @IsWhole(1, 1440, { optional: true }) extensionMinutes?: number;
  @IsWhole(0, 10_000, { optional: true }) maxExtensions?: number;
  @IsWhole(1, 60, { optional: true }) resultNoticeWorkingDays?: number;
  @IsWhole(1, 180, { optional: true }) contractDays?: number;
  @IsWhole(1, 30, {
    optional: true,
    description: 'priorities are exercised after the close; absent: inside the session',
  })
  priorityWindowWorkingDays?: number;
  @OneOf(['session', 'agreement'], '须为按竞价进行（session）或转为协议（agreement）') oneApplicant:
    'session' | 'agreement';
  @IsWords(4000, { optional: true }) conditions?: string;

  @ApiPropertyOptional({ type: AwardInput, description: 'of a tender' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AwardInput)
  award?: AwardInput;

  @ApiPropertyOptional({ type: AuctionInput, description: 'of an auction' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AuctionInput)
  auction?: AuctionInput;

  @ApiPropertyOptional({ type: DrawInput, description: 'of a fixed-price letting' })
  @IsOptional()
  @ValidateNested()
  @Type(() => DrawInput)
  draw?: DrawInput;
}

/** Art. 18: all terms of the notice as they shall be from now on, and why they are changed. */
export class AmendInput extends AnnounceInput {
  @IsWords(2000, { min: 2 }) reason: string;
}

/** After a failed session or a winner who did not sign: a new notice, and a new price where the floor allows. */
export class ReannounceInput extends AnnounceInput {
  @IsWords(2000, { min: 2 }) reason: string;
  @IsMoney({ optional: true, positive: true, description: 'the new price on the basis of pricing' }) amount?: string;
  @IsMoney({ optional: true }) deposit?: string;
}

/** Talks with one of those who had qualified (art. 29). */
export class NegotiateInput extends ReasonInput {
  @IsId({ description: 'an application that qualified for the session in which nobody bid' }) applicationId: string;
}

/** Which of it a ground asks for says the catalogue (`suspensionGrounds`, `terminationGrounds`: `needs`). */
class StandingInput extends ReasonInput {
  @IsId() evidenceFileId: string;
  @IsId({ optional: true, description: "the department's approval of the request" }) approvalFileId?: string;
  @IsWords(300, { optional: true, description: 'the regulator that consented, or the law that demands it' })
  authority?: string;
  @IsOptional()
  @IsArray({ message: '须为列表' })
  @ArrayMaxSize(100, { message: '最多100个主体' })
  @IsId({ each: true, optional: true, description: 'the parties that ask or agree' })
  requesterPartyIds?: string[];
  @IsWords(500, { optional: true, description: 'how the right concerns a third party that asks' }) interest?: string;
}

export class SuspendInput extends StandingInput {
  @IsWhole(1, 7, { description: 'art. 26' }) ground: number;
  @IsDay({ optional: true, description: 'its last day; a suspension without one is refused' }) until?: string;
}

/** Art. 26(5): its term has run out, its cause is still there. */
export class ProlongInput extends ReasonInput {
  @IsId({ description: 'shows that the cause is still there' }) evidenceFileId: string;
  @IsDay() until: string;
}

export class RestartInput extends ReasonInput {
  @IsId({ optional: true, description: 'the party that asked' }) applicantPartyId?: string;
  @IsWords(500, {
    optional: true,
    description: 'how the right concerns the party, where it is not the transferor’s side',
  })
  interest?: string;
  @Flag(true) causeGone?: boolean;
  @IsId({ description: 'shows that the cause is gone' }) evidenceFileId: string;
}

export class TerminateInput extends StandingInput {
  @IsWhole(1, 6, { description: 'art. 27' }) ground: number;
}

export class CloseInput {
  @IsWords(2000, { optional: true }) reason?: string;
}

export class MaterialInput {
  @IsWords(60, { description: 'catalogue code' }) kind: string;
  @IsId() fileId: string;
  @IsId({ optional: true }) partyId?: string;
  @IsWords(200, { optional: true }) name?: string;
}

export class StatementInput {
  @IsId() fileId: string;
  @IsDay() signedOn: string;
}

export class DelegationInput extends StatementInput {
  @IsWords(100) delegate: string;
}

export class ResolutionInput {
  @IsId() fileId: string;
  @IsDay() date: string;
  @OneOf(['members', 'representatives'], '须为成员大会或成员代表会议') assembly: 'members' | 'representatives';
  @IsWhole(1, 100_000) entitled: number;
  @IsWhole(0, 100_000) present: number;
  @IsWhole(0, 100_000) inFavour: number;
  @IsMoney({ optional: true, positive: true, description: 'on the basis of the listing' }) reserve?: string;
  /** It says that the right is let to the sitting transferee again. */
  @Flag(true) renewal?: boolean;
}

export class ObjectionInput {
  @IsDay() on: string;
  @IsWords(1000) text: string;
  @Flag() settled: boolean;
}

export class VillageNoticeInput {
  @IsDay() from: string;
  @IsDay() to: string;
  @IsId() fileId: string;
  @NestedList(() => ObjectionInput, 0, 200, true) objections?: ObjectionInput[];
}

/** Land Contract Law 46. */
export class ConsentInput {
  @IsId({ description: 'the signed consent' }) fileId: string;
  @IsDay() signedOn: string;
  @IsWords(100, { description: 'the contractor whose right was taken over' }) contractor: string;
}

/** Civil Code 406: the holder of what lies on the right was told of the trade, or consented where that is agreed. */
export class MortgageeInput {
  @IsId({ description: 'the entry of the register' }) encumbranceId: string;
  @Flag() consented: boolean;
  @IsDay() on: string;
  @IsId({ description: 'proof that it was told, or its consent' }) fileId: string;
}

export class FilingInput {
  @OneOf(['town', 'bureau'], '备案机关须为镇人民政府（town）或旗农牧经管部门（bureau）') kind: 'town' | 'bureau';
  @IsId() fileId: string;
  @IsDay() on: string;
  @IsWords(60, { optional: true }) number?: string;
}

export class OpinionInput {
  @IsWords(2000, { min: 2 }) opinion: string;
  @IsId({ description: 'the written reply' }) documentFileId: string;
}

export class OverruleInput extends ReasonInput {
  @IsId() documentFileId: string;
}

export class ListingQuery extends PageQuery {
  @OneOf(listingStates, '状态不在清单内', true) state?: ListingState;

  @IsOptional()
  @Matches(/^\d{9}$/, { message: '镇代码为9位数字' })
  town?: string;

  @IsWhole(1, 12, { optional: true })
  @Type(() => Number)
  category?: number;

  @OneOf(methods, '交易方式不在目录内', true) method?: Method;
  @IsWords(60, { optional: true }) q?: string;

  @IsOptional()
  @IsIn(['true', 'false'], { message: '须为 true 或 false' })
  mine?: 'true' | 'false';
}

const aKeyword = {
  name: 'isKeyword',
  validator: { validate: enoughOf, defaultMessage: () => '关键字每个词至少两个字' },
};
const ofTwo = /^\S{2,}(\s+\S{2,})*$/;
function enoughOf(value: unknown): boolean {
  return typeof value === 'string' && ofTwo.test(value.trim());
}

export class PublicListingQuery extends PageQuery {
  @OneOf(publicStates, '状态不在清单内', true) state?: PublicState;

  @IsOptional()
  @Matches(/^\d{9}$/, { message: '镇代码为9位数字' })
  town?: string;

  @IsWhole(1, 12, { optional: true })
  @Type(() => Number)
  category?: number;

  @OneOf(methods, '交易方式不在目录内', true) method?: Method;
  @OneOf(transferKinds, '流转方式不在目录内', true) transferKind?: TransferKind;
  @IsMoney({ optional: true, description: 'estimated value in yuan, this and above' }) valueFrom?: string;
  @IsMoney({ optional: true, description: 'below this' }) valueTo?: string;
  @IsDecimalText(4, { optional: true, description: 'mu, this and above' }) areaFrom?: string;
  @IsDecimalText(4, { optional: true, description: 'below this' }) areaTo?: string;
  @OneOf(publicOrders, '须为清单内的排序', true) sort?: PublicOrder;

  /** Words of two characters or more: title, number, town, village. All of them must be there. */
  @ValidateBy(aKeyword)
  @IsWords(60, { optional: true })
  q?: string;
}

export class VerificationQuery extends PageQuery {
  @OneOf(verificationStates, '状态不在清单内', true) state?: VerificationState;
}
