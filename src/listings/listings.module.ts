import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FundsModule } from '../funds/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PartiesModule } from '../parties/index.js';
import { ProfessionalsModule } from '../professionals/index.js';
import { AnnouncementDocuments } from './announcement-documents.js';
import { Announcing } from './announcing.service.js';
import { ChangeNotices } from './change-notices.service.js';
import { Drafts } from './drafts.service.js';
import { Interruptions } from './interruptions.service.js';
import { IssuingDesk } from './issuing-desk.js';
import { ListingActionsController } from './listing-actions.controller.js';
import { ListingFiles } from './listing-files.js';
import { ListingPapersController } from './listing-papers.controller.js';
import { ListingViews } from './listing-views.js';
import { Listing } from './listing.entity.js';
import { ListingFactsBuilder } from './listing.facts.js';
import { ListingKind } from './listing.kind.js';
import { Announcement, ListingOwner, Material, OwnerPaper, Parcel, Suspension } from './listing-parts.entity.js';
import { ListingsController } from './listings.controller.js';
import { ListingQueries } from './listings.queries.js';
import { Listings } from './listings.service.js';
import { Papers } from './papers.service.js';
import { PublicListingsController } from './public-listings.controller.js';
import { PublicListings } from './public-listings.queries.js';
import { Review } from './review.service.js';
import { Renewals } from './renewal.js';
import { Tenancies } from './tenancies.js';
import { TitleRecords } from './title-records.js';
import { Verification } from './verification.entity.js';
import { VerificationKind } from './verification.kind.js';
import { VerificationPapers } from './verification-papers.js';
import { Verifications } from './verifications.service.js';
import { VerificationsController } from './verifications.controller.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Announcement,
      Listing,
      ListingOwner,
      Material,
      OwnerPaper,
      Parcel,
      Suspension,
      Verification,
    ]),
    FundsModule,
    OrganizationsModule,
    PartiesModule,
    ProfessionalsModule,
  ],
  controllers: [
    ListingsController,
    ListingActionsController,
    ListingPapersController,
    PublicListingsController,
    VerificationsController,
  ],
  providers: [
    AnnouncementDocuments,
    IssuingDesk,
    Announcing,
    ChangeNotices,
    Drafts,
    Interruptions,
    ListingFactsBuilder,
    ListingFiles,
    ListingKind,
    ListingQueries,
    Listings,
    ListingViews,
    Papers,
    PublicListings,
    Renewals,
    Review,
    Tenancies,
    TitleRecords,
    VerificationKind,
    VerificationPapers,
    Verifications,
  ],
  exports: [
    Announcing,
    Drafts,
    Interruptions,
    IssuingDesk,
    ListingFactsBuilder,
    ListingQueries,
    Listings,
    ListingViews,
    Papers,
    PublicListings,
    Review,
    Tenancies,
    TitleRecords,
    Verifications,
  ],
})
export class ListingsModule {}
