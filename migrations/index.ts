import { Platform1730000000001 } from './1730000000001-platform.js';
import { Market1730000000101 } from './1730000000101-market.js';
import { Listings1730000000201 } from './1730000000201-listings.js';
import { Applications1730000000301 } from './1730000000301-applications.js';
import { Funds1730000000401 } from './1730000000401-funds.js';
import { Trading1730000000501 } from './1730000000501-trading.js';
import { Deals1730000000601 } from './1730000000601-deals.js';
import { LandLaw1730000000702 } from './1730000000702-land-law.js';
import { MoneyOut1730000000706 } from './1730000000706-money-out.js';
import { StandingOrders1730000000707 } from './1730000000707-standing-orders.js';
import { Lawbook1730000000711 } from './1730000000711-lawbook.js';
import { Directions1730000000714 } from './1730000000714-directions.js';
import { Statements1730000000715 } from './1730000000715-statements.js';
import { DepositKeepings1730000000716 } from './1730000000716-deposit-keepings.js';
import { PriorityClaims1730000000717 } from './1730000000717-priority-claims.js';
import { Tenders1730000000718 } from './1730000000718-tenders.js';
import { IssuedDocuments1730000000720 } from './1730000000720-issued-documents.js';
import { CalendarNotices1730000000721 } from './1730000000721-calendar-notices.js';
import { FilingBatches1730000000722 } from './1730000000722-filing-batches.js';
import { Award1730000000725 } from './1730000000725-award.js';
import { ParkedLines1730000000727 } from './1730000000727-parked-lines.js';
import { Credit1730000000728 } from './1730000000728-credit.js';
import { Registry1730000000729 } from './1730000000729-registry.js';
import { ChangeNotices1730000000732 } from './1730000000732-change-notices.js';
import { MarketReports1730000000733 } from './1730000000733-market-reports.js';
import { Fees1730000000734 } from './1730000000734-fees.js';
import { EscrowSubAccounts1730000000741 } from './1730000000741-escrow-sub-accounts.js';
import { DepositIntoPrice1730000000742 } from './1730000000742-deposit-into-price.js';
import { PerformanceBonds1730000000743 } from './1730000000743-performance-bonds.js';
import { TenderInterest1730000000744 } from './1730000000744-tender-interest.js';
import { Auctions1730000000745 } from './1730000000745-auctions.js';
import { InterestReckoned1730000000746 } from './1730000000746-interest-reckoned.js';
import { Draws1730000000747 } from './1730000000747-draws.js';
import { PortalSearch1730000000748 } from './1730000000748-portal-search.js';
import { Statistics1730000000749 } from './1730000000749-statistics.js';
import { PublicChanges1730000000750 } from './1730000000750-public-changes.js';
import { Complaints1730000000751 } from './1730000000751-complaints.js';
import { Consultations1730000000753 } from './1730000000753-consultations.js';
import { Accounts1730000000754 } from './1730000000754-accounts.js';
import { Notices1730000000755 } from './1730000000755-notices.js';
import { Talks1730000000756 } from './1730000000756-talks.js';
import { JointNotices1730000000757 } from './1730000000757-joint-notices.js';
import { CertificateCopies1730000000758 } from './1730000000758-certificate-copies.js';
import { Signals1730000000759 } from './1730000000759-signals.js';
import { Handovers1730000000760 } from './1730000000760-handovers.js';
import { RelatedParts1730000000761 } from './1730000000761-related-parts.js';
import { Professionals1730000000762 } from './1730000000762-professionals.js';
import { Demands1730000000763 } from './1730000000763-demands.js';
import { ConsultationVillage1730000000764 } from './1730000000764-consultation-village.js';
import { Lenders1730000000765 } from './1730000000765-lenders.js';
import { Promotions1730000000766 } from './1730000000766-promotions.js';
import { EventsOfSessions1730000000767 } from './1730000000767-events-of-sessions.js';
import { MortgageByLender1730000000768 } from './1730000000768-mortgage-by-lender.js';
import { Renewals1730000000769 } from './1730000000769-renewals.js';
import { ExpertsAndAuctioneers1730000000770 } from './1730000000770-experts-and-auctioneers.js';
import { Reminders1730000000771 } from './1730000000771-reminders.js';
import { RightsByPhone1730000000772 } from './1730000000772-rights-by-phone.js';
import { WhereToGo1730000000773 } from './1730000000773-where-to-go.js';
import { OvertakenByAClose1730000000774 } from './1730000000774-overtaken-by-a-close.js';
import { Inspections1730000000752 } from './1730000000752-inspections.js';

/** In the order in which they are run. */
export const migrations = [
  Platform1730000000001,
  Market1730000000101,
  Listings1730000000201,
  Applications1730000000301,
  Funds1730000000401,
  Trading1730000000501,
  Deals1730000000601,
  LandLaw1730000000702,
  MoneyOut1730000000706,
  StandingOrders1730000000707,
  Lawbook1730000000711,
  Directions1730000000714,
  Statements1730000000715,
  DepositKeepings1730000000716,
  PriorityClaims1730000000717,
  Tenders1730000000718,
  IssuedDocuments1730000000720,
  CalendarNotices1730000000721,
  FilingBatches1730000000722,
  Award1730000000725,
  ParkedLines1730000000727,
  Credit1730000000728,
  Registry1730000000729,
  ChangeNotices1730000000732,
  MarketReports1730000000733,
  Fees1730000000734,
  EscrowSubAccounts1730000000741,
  DepositIntoPrice1730000000742,
  PerformanceBonds1730000000743,
  TenderInterest1730000000744,
  Auctions1730000000745,
  InterestReckoned1730000000746,
  Draws1730000000747,
  PortalSearch1730000000748,
  Statistics1730000000749,
  PublicChanges1730000000750,
  Complaints1730000000751,
  Inspections1730000000752,
  Consultations1730000000753,
  Accounts1730000000754,
  Notices1730000000755,
  Talks1730000000756,
  JointNotices1730000000757,
  CertificateCopies1730000000758,
  Signals1730000000759,
  Handovers1730000000760,
  RelatedParts1730000000761,
  Professionals1730000000762,
  Demands1730000000763,
  ConsultationVillage1730000000764,
  Lenders1730000000765,
  Promotions1730000000766,
  EventsOfSessions1730000000767,
  MortgageByLender1730000000768,
  Renewals1730000000769,
  ExpertsAndAuctioneers1730000000770,
  Reminders1730000000771,
  RightsByPhone1730000000772,
  WhereToGo1730000000773,
  OvertakenByAClose1730000000774,
];
