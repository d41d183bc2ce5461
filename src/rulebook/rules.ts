import type { Rule } from './rule.js';
import * as announcement from './rules/announcement.js';
import * as collective from './rules/collective.js';
import * as combination from './rules/combination.js';
import * as completion from './rules/completion.js';
import * as winner from './rules/default.js';
import * as deposit from './rules/deposit.js';
import * as eligibility from './rules/eligibility.js';
import * as entry from './rules/entry.js';
import * as floor from './rules/floor.js';
import * as interruption from './rules/interruption.js';
import * as land from './rules/land-law.js';
import * as market from './rules/market.js';
import * as materials from './rules/materials.js';
import * as money from './rules/money.js';
import * as people from './rules/people.js';
import * as priority from './rules/priority.js';
import * as renewal from './rules/renewal.js';
import * as tender from './rules/tender.js';
import * as tier from './rules/tier.js';
import * as title from './rules/title.js';
import * as verification from './rules/verification.js';

/** The registry: every rule that the market asks, in the order in which a filing is read. A rule that is not here is never asked; a test counts them. */
export const rules: readonly Rule[] = [
  entry.jurisdiction,
  entry.tradable,
  combination.directionFits,
  entry.methodAllowed,
  renewal.renewalMethod,
  entry.venueArranged,
  people.voluntaryStatement,
  people.delegation,
  people.ownerIds,
  people.ownerCapacity,
  people.ownerBlacklist,
  title.clearTitle,
  title.notSeized,
  title.mortgageInformed,
  title.agriculturalUseKept,
  title.termWithinTitle,
  title.termWithinLaw,
  land.contractorConsent,
  renewal.renewalContract,
  materials.transferorPapers,
  materials.liability,
  collective.democraticDecision,
  collective.reserveAsDecided,
  renewal.renewalDecided,
  collective.loweredByDecision,
  collective.villageNoticeRun,
  collective.noticeUnobjected,
  collective.filings,
  floor.valuationThere,
  floor.reserveFloor,
  tier.mustTradeAtCentre,
  tier.notSplit,
  tier.publicMethod,
  deposit.depositWithinCap,
  deposit.bondWithinCap,
  verification.verificationDone,
  verification.verificationUnobjected,
  announcement.announcementComplete,
  announcement.datesOrdered,
  announcement.announcementLong,
  announcement.noticeChange,
  announcement.auctionNotice,
  announcement.auctionParticulars,
  announcement.drawTerms,
  announcement.tenderPeriod,
  tender.awardTerms,
  materials.transfereePapers,
  people.applicantIds,
  people.applicantCapacity,
  people.applicantBlacklist,
  eligibility.notTransferor,
  eligibility.oneApplication,
  eligibility.registeredInTime,
  renewal.renewalApplicant,
  renewal.renewalQualified,
  eligibility.jointSharesWhole,
  verification.partyCheckDone,
  verification.partyCheckUnobjected,
  eligibility.applicationApproved,
  eligibility.announcedConditions,
  eligibility.noticeConfirmed,
  deposit.depositPaid,
  priority.priorityProven,
  priority.priorityClaimedInTime,
  money.enoughBids,
  tender.committeeLawful,
  tender.evaluationComplete,
  tender.candidateNoticeRun,
  tender.awardToFirst,
  priority.priorityAccepted,
  priority.priorityWindow,
  tier.dealAtCentre,
  tier.dealNotSplit,
  tier.publicDeal,
  floor.dealFloor,
  floor.ceiling,
  completion.dealReserve,
  land.capitalReviewed,
  winner.winnerFailed,
  completion.contractSigned,
  land.collectiveNotified,
  completion.certificateReady,
  completion.certificateOnce,
  interruption.suspensionGround,
  interruption.restartReady,
  interruption.restartUnopposed,
  interruption.terminationGround,
  money.feeExempt,
  money.payeeMatches,
  money.keptByTerm,
  money.keptBackByTwo,
  land.mortgageConsent,
  land.notUnderTrade,
  market.tradedOnMarket,
];
