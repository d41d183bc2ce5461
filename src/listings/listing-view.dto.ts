import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { AnnouncementView } from './announcement.dto.js';
import { ActionView } from '../platform/index.js';
import type { Venue } from './listing.entity.js';
import { type ListingState, listingStates } from './listing.machine.js';
import { PlaceView, ScheduleView, VenueView } from './schedule.dto.js';
import {
  FilerView,
  ListingAgentView,
  ListingTermsView,
  PerformanceBondView,
  PricingView,
  ValuationView,
} from './terms.dto.js';
import { ListingLawView, ListingTradingRules } from './assessment.dto.js';
import { type VerificationState, verificationStates } from './verification.machine.js';

/** A field that may be null, with the type it has otherwise. */
const OrNull = (options: ApiPropertyOptions = { type: String }): PropertyDecorator =>
  ApiProperty({ ...options, nullable: true } as ApiPropertyOptions);
const freeForm = { type: 'object', additionalProperties: true } as const;

export class OrganizationRef {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class VerifiedListing {
  @OrNull() number: string | null;
  @ApiProperty() title: string;
}

export class VerificationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ format: 'uuid' }) listingId: string;
  @ApiProperty() listing: VerifiedListing;
  @ApiProperty({ enum: ['town', 'banner'] }) stage: 'town' | 'banner';
  @ApiProperty() organization: OrganizationRef;
  @ApiProperty({ format: 'date-time' }) askedAt: string;
  @ApiProperty({ format: 'date-time' }) dueAt: string;
  @ApiProperty() overdue: boolean;
  @ApiProperty({ enum: verificationStates }) state: VerificationState;
  @OrNull() opinion: string | null;
  @OrNull({ type: String, format: 'uuid' }) documentFileId: string | null;
  @OrNull({ type: String, format: 'date-time' }) repliedAt: string | null;
}

export class VerificationPage {
  @ApiProperty({ type: [VerificationView] }) items: VerificationView[];
  @ApiProperty() total: number;
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
}

export class StatementView {
  @ApiProperty({ format: 'uuid' }) fileId: string;
  @ApiProperty({ format: 'date' }) signedOn: string;
}

export class DelegationView extends StatementView {
  @ApiProperty() delegate: string;
}

export class ResolutionView {
  @ApiProperty({ format: 'uuid' }) fileId: string;
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty({ enum: ['members', 'representatives'] }) assembly: 'members' | 'representatives';
  @ApiProperty() entitled: number;
  @ApiProperty() present: number;
  @ApiProperty() inFavour: number;
  @OrNull() reserve: string | null;
  @ApiProperty({ description: 'to let to the sitting transferee again' }) renewal: boolean;
}

export class NoticeObjectionView {
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty() text: string;
  @ApiProperty() settled: boolean;
}

export class VillageNoticeView {
  @ApiProperty({ format: 'uuid' }) fileId: string;
  @ApiProperty({ format: 'date' }) from: string;
  @ApiProperty({ format: 'date' }) to: string;
  @ApiProperty({ type: [NoticeObjectionView] }) objections: NoticeObjectionView[];
}

export class FilingView {
  @ApiProperty({ enum: ['town', 'bureau'] }) kind: 'town' | 'bureau';
  @ApiProperty({ format: 'uuid' }) fileId: string;
  @ApiProperty({ format: 'date' }) on: string;
  @OrNull() number: string | null;
}

export class ConsentView extends StatementView {
  @ApiProperty() contractor: string;
}

export class CollectiveNoticeView {
  @ApiProperty({ format: 'uuid' }) fileId: string;
  @ApiProperty({ format: 'date' }) on: string;
  @ApiProperty({ description: 'of the contract' }) number: string;
}

/** Art. 35: another listing of the same owner that counts together with this one. */
export class RelatedPartView {
  @ApiProperty({ format: 'uuid' }) listingId: string;
  @OrNull() number: string | null;
  @ApiProperty({ format: 'date' }) filedOn: string;
  @ApiProperty({ description: 'yuan' }) value: string;
  @ApiProperty({ description: 'mu' }) mu: string;
  @ApiProperty({ enum: ['asset', 'decision'] }) because: 'asset' | 'decision';
}

/** Art. 35: this listing and its parts, added up. */
export class AggregateView {
  @ApiProperty({ type: [RelatedPartView] }) parts: RelatedPartView[];
  @ApiProperty({ description: 'yuan, with this listing' }) value: string;
  @ApiProperty({ description: 'mu, with this listing' }) mu: string;
  @ApiProperty({ type: [String], description: 'the figures of art. 35 that are reached together' }) reasons: string[];
}

export class OwnerView {
  @ApiProperty({ format: 'uuid' }) partyId: string;
  @ApiProperty() name: string;
  @ApiProperty() kind: string;
  @OrNull({ type: StatementView }) statement: StatementView | null;
  @OrNull({ type: DelegationView }) delegation: DelegationView | null;
  @OrNull({ type: ResolutionView }) resolution: ResolutionView | null;
  @OrNull({ type: VillageNoticeView }) notice: VillageNoticeView | null;
  @ApiProperty({ type: [FilingView] }) filings: FilingView[];
  @OrNull({ type: ConsentView }) contractorConsent: ConsentView | null;
  @OrNull({ type: CollectiveNoticeView }) collectiveNotice: CollectiveNoticeView | null;
}

export class MaterialView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() kind: string;
  @ApiProperty() name: string;
  @OrNull({ type: String, format: 'uuid' }) partyId: string | null;
  @ApiProperty({ format: 'uuid' }) fileId: string;
  @ApiProperty() fileName: string;
  @ApiProperty({ description: 'bytes' }) size: number;
}

export class ParcelView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() no: number;
  @ApiProperty() kind: string;
  @OrNull() description: string | null;
  @ApiProperty({ format: 'uuid' }) ownerPartyId: string;
  @ApiProperty({ example: '74.92' }) quantity: string;
  @ApiProperty() unit: string;
  @OrNull() unitPrice: string | null;
  @OrNull() certificateNo: string | null;
  @OrNull({ type: String, format: 'date' }) contractEnd: string | null;
}

export class TradeView extends ScheduleView {
  @OrNull({ type: String, format: 'uuid' }) sessionId: string | null;
}

export class SuspensionView {
  @ApiProperty() ground: number;
  @ApiProperty() reason: string;
  @ApiProperty({ format: 'uuid' }) evidenceFileId: string;
  @OrNull({ type: String, format: 'date' }) until: string | null;
  @ApiProperty({ format: 'date-time' }) suspendedAt: string;
  @ApiProperty() fromState: string;
}

/** What the workbench and the page of a listing have in common. */
export class ListingHead {
  @ApiProperty({ format: 'uuid' }) id: string;
  @OrNull() number: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ enum: listingStates }) state: ListingState;
  @ApiProperty() stateName: string;
  @ApiProperty({ format: 'date-time' }) stateSince: string;
  @ApiProperty() title: string;
  @ApiProperty() category: number;
  @ApiProperty() subKind: string;
  @ApiProperty() transferKind: string;
  @ApiProperty() method: string;
  @ApiProperty() town: PlaceView;
  @ApiProperty() village: PlaceView;
  @ApiProperty({ example: '2380.94' }) areaMu: string;
  @ApiProperty({ description: 'yuan, on the basis that people bid on' }) reserve: string;
  @ApiProperty({ example: '元/亩·年' }) basisText: string;
  @ApiProperty() estimatedValue: string;
  @ApiProperty() deposit: string;
  @ApiProperty({ type: VenueView }) venue: Venue;
  @OrNull({ type: String, format: 'date-time' }) submittedAt: string | null;
  @OrNull({ type: String, format: 'date-time' }) announcedAt: string | null;
}

/** One row of the workbench. */
export class ListingItem extends ListingHead {
  @ApiProperty({ description: 'verifications past their day and unanswered' }) overdue: number;
}

export class ListingPage {
  @ApiProperty({ type: [ListingItem] }) items: ListingItem[];
  @ApiProperty() total: number;
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
}

export class BeneficiaryView {
  @ApiProperty({ format: 'uuid' }) partyId: string;
  @ApiProperty({ example: '0.3' }) share: string;
}

/** The contract that is renewed, and with whom. */
export class RenewalView {
  @ApiProperty() contract: string;
  @OrNull({ type: String, format: 'uuid' }) listingId: string | null;
  @ApiProperty({ type: [String] }) transfereePartyIds: string[];
  @ApiProperty({ format: 'date' }) endsOn: string;
  @ApiProperty({ type: [String] }) transferees: string[];
}

/** A listing as its people see it. */
export class ListingView extends ListingHead {
  @ApiProperty() direction: string;
  @ApiProperty() villageCode: string;
  @ApiProperty() useNow: string;
  @ApiProperty() useAfter: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) particulars: Record<string, string>;
  @ApiProperty() pricing: PricingView;
  @ApiProperty({ type: [ParcelView] }) parcels: ParcelView[];
  @ApiProperty({ type: [BeneficiaryView] }) beneficiaries: BeneficiaryView[];
  @OrNull({ type: PerformanceBondView }) performanceBond: PerformanceBondView | null;
  @OrNull() assetTotalValue: string | null;
  @OrNull({ type: ValuationView }) valuation: ValuationView | null;
  @OrNull() conditions: string | null;
  @ApiProperty() terms: ListingTermsView;
  @OrNull({ type: ListingAgentView }) agent: ListingAgentView | null;
  @OrNull({ type: RenewalView }) renewal: RenewalView | null;
  @ApiProperty({ format: 'uuid', description: 'speaks for the transferor’s side' }) leadPartyId: string;
  @ApiProperty() filer: FilerView;
  @ApiProperty({ description: 'art. 20, yuan' }) depositCap: string;
  @ApiProperty({ type: [OwnerView] }) owners: OwnerView[];
  @ApiProperty({ type: [MaterialView] }) materials: MaterialView[];
  @ApiProperty({ type: [VerificationView] }) verifications: VerificationView[];
  @ApiProperty({ type: [AnnouncementView] }) announcements: AnnouncementView[];
  @OrNull({ type: TradeView }) trade: TradeView | null;
  @OrNull({ type: String, format: 'uuid' }) dealId: string | null;
  @ApiProperty({ type: [ActionView] }) actions: ActionView[];
  @OrNull({ type: SuspensionView }) suspension: SuspensionView | null;
  @OrNull({ type: AggregateView }) aggregate: AggregateView | null;
  @ApiProperty() lawVersion: string;
  @ApiProperty() law: ListingLawView;
  @ApiProperty() tradingRules: ListingTradingRules;
  @OrNull() rememberedState: string | null;
}

export class ActorView {
  @ApiProperty() name: string;
  @ApiProperty() role: string;
}

export class HistoryView {
  @ApiProperty() seq: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() actor: ActorView;
  @ApiProperty() action: string;
  @ApiProperty() actionLabel: string;
  @OrNull() from: string | null;
  @OrNull() to: string | null;
  @OrNull() reason: string | null;
  @ApiProperty() lawVersion: string;
  @OrNull(freeForm) facts: unknown;
  @ApiProperty({ description: 'hex; chained to the entry before' }) hash: string;
}
