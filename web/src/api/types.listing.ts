import type { Schema } from './address';

export type PriceBasis = Schema['PricingView']['basis'];
export type Pricing = Schema['PricingView'];
export type Parcel = Schema['ParcelView'];
/** One of a notice: without its owner. */
export type NoticeParcel = Schema['NoticeParcel'];
export type Valuation = Schema['ValuationView'];

/** Body of POST and PUT /api/listings. */
export type ListingDraft = Schema['ListingDraft'];
export type Schedule = Schema['ScheduleView'];
export type DrawTerms = Schema['DrawTermsView'];
export type AuctionTerms = Schema['AuctionTermsView'];
export type AwardTerms = Schema['AwardTermsView'];

/** One row of a list of listings. */
export type ListingItem = Schema['ListingItem'];
export type OwnerView = Schema['OwnerView'];
export type MaterialView = Schema['MaterialView'];
export type VerificationView = Schema['VerificationView'];
export type AnnouncementView = Schema['AnnouncementView'];
/** What an announcement told the public, as it was on that day. */
export type AnnouncementContent = Schema['AnnouncementContentView'];

/** The contract that goes on with its transferee. */
export type Renewal = Schema['RenewalView'];
export type ListingView = Schema['ListingView'];

/** One card of the public hall. */
export type PublicListingItem = Schema['PublicListingItem'];
/** The public page: the notice in force as it was published, and what rooms above add. */
export type PublicListingView = Schema['PublicListingView'];
