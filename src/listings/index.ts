export type { AnnouncementContent } from './announcement.content.js';
export { drawHash, drawSeed } from './draw-terms.js';
export { type AwardTerms, type DrawTerms, Listing, type Schedule, type Venue } from './listing.entity.js';
export {
  Announcement,
  ListingOwner,
  Material,
  OwnerPaper,
  type PaperKind,
  Parcel,
  Suspension,
} from './listing-parts.entity.js';
export { Verification } from './verification.entity.js';
export {
  type ListingAction,
  listingLife,
  type ListingState,
  listingStateNames,
  listingStates,
  suspendable,
} from './listing.machine.js';
export { verificationLife, type VerificationState, verificationStateNames } from './verification.machine.js';
export { asSystem, Listings } from './listings.service.js';
export { ListingFactsBuilder, type NoticeAmendment, parcelFacts, transferorOf } from './listing.facts.js';
export { AssessmentView } from './assessment.dto.js';
export { lawView } from './listing-views.js';
export { type ListingView, type VerificationView } from './listing-view.dto.js';
export { ListingViews, type TradeExtras } from './listing-views.js';
export { ListingQueries } from './listings.queries.js';
export { bondAsked } from './performance-bond.js';
export { IssuingDesk } from './issuing-desk.js';
export { printedConditions, printedParcels, printedParticulars } from './printed-listing.js';
export { countOf, pageOf, type PortalQuery, type Question } from './portal-search.js';
export { PublicListings } from './public-listings.queries.js';
export { ListingDraft } from './listing.dto.js';
export {
  AnnounceInput,
  ListingQuery,
  type MortgageeInput,
  RestartInput,
  SuspendInput,
  TerminateInput,
} from './listing-actions.dto.js';
export { Drafts } from './drafts.service.js';
export { Papers } from './papers.service.js';
export { Review } from './review.service.js';
export { Tenancies, type Tenancy } from './tenancies.js';
export { TitleRecords, type TitleStanding } from './title-records.js';
export { PublicListingItem, PublicListingView } from './public-listing.dto.js';
export { Announcing } from './announcing.service.js';
export { Interruptions } from './interruptions.service.js';
export { Verifications } from './verifications.service.js';
export { ListingsModule } from './listings.module.js';
