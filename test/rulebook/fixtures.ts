import { Area, Money, Quantity, type Unit } from '../../src/values/index.js';
import {
  areaOf,
  estimatedValue,
  lawAt,
  parsePricing,
  type AllFacts,
  type Law,
  type OwnerFacts,
  type ParcelFacts,
  type PartyFacts,
  type PricingJson,
} from '../../src/rulebook/index.js';

export const law2024: Law = lawAt('2024-06-03').law;

export const yuan = Money.of;

export function parcel(quantity: string, unit: Unit = 'mu', more: Partial<ParcelFacts> = {}): ParcelFacts {
  return {
    kind: '耕地',
    ownerPartyId: 'h1',
    quantity: Quantity.of(quantity, unit),
    unitPrice: null,
    contractEnd: '2057-12-31',
    ...more,
  };
}

export function party(more: Partial<PartyFacts> = {}): PartyFacts {
  return {
    partyId: 'p1',
    kind: 'individual',
    name: '巴图·吉日嘎拉',
    farmer: true,
    idType: 'residentId',
    idValid: true,
    age: 40,
    livesOnOwnLabour: false,
    fullCapacity: true,
    blacklisted: false,
    cooperative: false,
    ...more,
  };
}

export function household(more: Partial<OwnerFacts> = {}): OwnerFacts {
  return {
    ...party({ partyId: 'h1', kind: 'household', name: '其木格户' }),
    statementSignedOn: '2024-05-20',
    delegationSignedOn: '2024-05-20',
    needsDelegation: true,
    resolution: null,
    villageNotice: null,
    filings: [],
    collectiveNotifiedOn: '2024-05-21',
    contractorConsentOn: null,
    ...more,
  };
}

export function collective(more: Partial<OwnerFacts> = {}): OwnerFacts {
  return {
    ...party({
      partyId: 'c1',
      kind: 'collective',
      name: '某嘎查集体经济组织',
      idType: 'uscc',
      age: null,
      farmer: false,
    }),
    statementSignedOn: null,
    delegationSignedOn: null,
    needsDelegation: false,
    resolution: { date: '2024-05-10', assembly: 'members', entitled: 90, present: 80, inFavour: 70, reserve: null },
    villageNotice: { from: '2024-05-11', to: '2024-05-18', openObjections: 0 },
    filings: ['town', 'bureau'],
    collectiveNotifiedOn: null,
    contractorConsentOn: null,
    ...more,
  };
}

/** A filing in which nothing is wrong: 44 mu of cropland of a household and a collective, let for 2 years. Override what the test is about. */
export function goodFacts(
  more: Partial<AllFacts> = {},
  price: PricingJson = { basis: 'perUnitYear', amount: '1300.00', term: { years: 2 } },
): AllFacts {
  const parcels = more.parcels ?? [parcel('24'), parcel('20', 'mu', { ownerPartyId: 'c1', contractEnd: null })];
  const pricing = more.pricing ?? parsePricing(price);
  return {
    today: '2024-06-03',
    direction: 'transfer',
    category: 1,
    subKind: 'cropland',
    transferKind: 'lease',
    method: 'ascending',
    villageInRegister: true,
    useNow: '耕地',
    useAfter: '种植玉米，不得建房',
    pricing,
    parcels,
    owners: [household(), collective()],
    areaMu: areaOf(parcels),
    estimatedValue: estimatedValue(pricing, parcels),
    deposit: yuan('10000'),
    valuation: {
      kind: 'appraised',
      amount: yuan('1200'),
      basis: 'perUnitYear',
      transferKind: 'lease',
      appraiser: '某评估公司',
      appraiserQualified: true,
      reportDate: '2024-05-01',
    },
    ceiling: null,
    materials: [
      'transferOutApplication',
      'transferorQualification',
      'titleProof',
      'tradePermission',
      'subjectInfo',
      'priceBasis',
      'useControlProof',
    ],
    hasAgent: false,
    liabilityAccepted: true,
    verifications: [
      { stage: 'town', department: null, state: 'confirmed' },
      { stage: 'banner', department: 'agriculture', state: 'confirmed' },
    ],
    openDisputes: 0,
    encumbrances: [],
    venue: { level: 'centre', arranged: false },
    relatedParts: [],
    announcement: {
      publishedAt: new Date('2024-06-03T09:00:00+08:00'),
      basicSituation: '两块耕地',
      useNow: '耕地',
      conditions: '无特殊条件',
      transferorSituation: '农户与集体',
      priorityDeadline: new Date('2024-06-12T18:00:00+08:00'),
      registrationUntil: new Date('2024-06-13T18:00:00+08:00'),
      depositUntil: new Date('2024-06-14T18:00:00+08:00'),
      qualificationUntil: null,
      opensAt: new Date('2024-06-17T10:00:00+08:00'),
      workingDays: 7,
      oneApplicant: 'agreement',
    },
    applicants: [party({ partyId: 'b1', name: '受让人' })],
    applicationState: 'approved',
    applicationMaterials: ['transferInApplication', 'declaration', 'creditProof', 'qualificationProof'],
    applicationHasAgent: false,
    jointBid: false,
    statementAccepted: true,
    jointShares: ['1'],
    transferorPartyIds: ['h1', 'c1'],
    agentPartyIds: [],
    otherApplications: [],
    partyChecks: [{ stage: 'banner', department: 'marketRegulation', state: 'confirmed' }],
    conditionsMet: true,
    registrationUntil: new Date('2024-06-13T18:00:00+08:00'),
    submittedAt: new Date('2024-06-10T10:00:00+08:00'),
    depositDue: yuan('10000'),
    depositPaidInTime: yuan('10000'),
    depositDeadline: new Date('2024-06-14T18:00:00+08:00'),
    dealPrice: yuan('1300'),
    dealTotal: yuan('114400'),
    qualifiedApplicants: 2,
    announcementRan: true,
    byAgreement: false,
    dealStands: true,
    transferorSigned: true,
    transfereeSigned: true,
    sealed: true,
    comparedSame: true,
    certificateExists: false,
    openObjections: 0,
    ground: 3,
    evidenceFileId: 'f1',
    reason: '有人主张权属',
    until: '2024-07-01',
    restartRequestedBy: 'h1',
    causeGone: true,
    capitalReview: null,
    mortgagedRight: 'contracted',
    mortgageConsentOn: null,
    mortgageCollectiveNotifiedOn: '2024-06-01',
    tradedIn: null,
    reportedTown: '150627101',
    reportedOn: '2024-06-01',
    reportedOwners: ['household'],
    reportedValue: yuan('20000'),
    priorityKind: 'memberForLand',
    priorityKinds: ['memberForLand'],
    priorityEvidenceFileId: 'f2',
    priorityAccepted: true,
    priorityClaimedAt: new Date('2024-06-11T10:00:00+08:00'),
    priorityClaimUntil: new Date('2024-06-12T18:00:00+08:00'),
    priorityExercisedAt: new Date('2024-06-17T10:30:00+08:00'),
    priorityWindowFrom: new Date('2024-06-17T10:00:00+08:00'),
    priorityWindowUntil: new Date('2024-06-17T12:00:00+08:00'),
    payee: { kind: 'collective', name: '某嘎查集体经济组织', representative: '某人', holder: '某嘎查集体经济组织' },
    feePayer: party({ partyId: 'b1', name: '受让人' }),
    fee: yuan('0'),
    keepingTerm: '成交后不签订合同的，保证金不予退还',
    keepingGround: '逾期未签订合同',
    keepingEvidenceFileId: 'f3',
    keepingOfficers: ['o1', 'o2'],
    bidsReceived: 3,
    ...more,
  };
}

export const area = (mu: string) => Area.of(mu);
