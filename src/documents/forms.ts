import type { Listing } from '../listings/index.js';
import { printedConditions } from '../listings/index.js';
import { type Party, printedParty } from '../parties/index.js';
import type { DocumentData, DocumentTemplate } from '../platform/pdf/index.js';
import {
  collectiveMaterials,
  type Material,
  type Priority,
  transfereeMaterials,
  transferorMaterials,
} from '../rulebook/index.js';
import { formatInstant, percentText } from '../values/index.js';
import type { Said } from './notices.js';
import type { ApplicationSubject, ListingSubject } from './subjects.js';

/** Forms that a party signs and files: printed from the draft, so that nobody types it again (art. 15, 25). */
export const listingForms = ['transfer-out-application', 'declaration', 'power-of-attorney'] as const;
export const applicationForms = [
  'transfer-in-application',
  'declaration',
  'power-of-attorney',
  'joint-bid-agreement',
  'priority-claim',
] as const;
export type ListingForm = (typeof listingForms)[number];
export type ApplicationForm = (typeof applicationForms)[number];

/** `undefined`: this record needs no such form. */
type Forms<Subject, Form extends DocumentTemplate> = {
  readonly [F in Form]: (subject: Subject) => Said<DocumentData[F]> | undefined;
};

const base = ({ frame, listing }: ListingSubject) => ({
  issuer: frame.issuer,
  ...(frame.watermark && { watermark: frame.watermark }),
  lawStatement: frame.lawStatement,
  title: listing.title,
  on: frame.on,
});
/** A draft has no number yet (art. 16); what is applied for has been announced and has one. */
const registered = ({ number }: Listing) => ({ listingNumber: number! });
const numbered = ({ number }: Listing) => (number ? { listingNumber: number } : {});

const ownerPromises = [
  '自愿流转名下的下列标的，没有受到任何单位或者个人的强迫、阻碍。',
  '标的权属清楚，没有争议，没有未告知的抵押、租赁、查封等权利负担。',
  '所提交的材料真实、完整、合法、有效。',
  '遵守交易规则，成交后按公告和成交结果签订合同、交付标的。',
];
const applicantPromises = [
  '所提交的材料真实、完整、合法、有效。',
  '已经阅读并接受公告的全部内容，具备公告要求的条件和履行合同的能力。',
  '不存在与其他申请人串通、操纵交易的行为。',
  '成交后按公告的期限签订合同、支付价款，并按约定的用途使用标的。',
];

/** What a filing prints: of the whole, or of one owner among many (`owner`). */
export interface OwnerSubject extends ListingSubject {
  readonly owner: Party;
  /** Who files for the owner, where it is not the owner itself (art. 5). */
  readonly filer: { readonly name: string; readonly own: boolean };
}

export const ofListing: Forms<OwnerSubject, ListingForm> = {
  'transfer-out-application': (subject) => ({
    ...base(subject),
    applicant: subject.lead,
    filer: subject.filer.name,
    owners: subject.ownerIds.map((id) => subject.parties.get(id)!.name),
    particulars: subject.particulars,
    parcels: subject.parcels,
    conditions: printedConditions(subject.listing),
    ...(subject.listing.beneficiaries.length > 0 && { beneficiaries: beneficiariesOf(subject) }),
    materials: namesOf([...transferorMaterials, ...collectiveMaterials], {
      agent: !subject.filer.own,
      collective: subject.ownerIds.some((id) => subject.parties.get(id)!.kind === 'collective'),
    }),
  }),
  declaration: (subject) => ({
    ...base(subject),
    ...numbered(subject.listing),
    party: printedParty(subject.owner),
    role: '出让方',
    items: ownerPromises,
    parcels: ownParcels(subject),
  }),
  'power-of-attorney': (subject) =>
    subject.filer.own
      ? undefined
      : {
          ...base(subject),
          ...numbered(subject.listing),
          principal: printedParty(subject.owner),
          delegate: subject.filer.name,
          matters: ['填报、提交和补正流转申请及材料；', '参加交易活动，确认交易结果；', '签订流转合同，办理标的交付。'],
          until: '本项目办结之日',
          parcels: ownParcels(subject),
        },
};

/** With what can be claimed of priority, where the form asks for it. */
export interface ApplicantSubject extends ApplicationSubject {
  readonly priorities: {
    readonly kinds: readonly Priority[];
    readonly until: Date | null;
    readonly claimed: string | null;
  };
}

export const ofApplication: Forms<ApplicantSubject, ApplicationForm> = {
  'transfer-in-application': ({ of, members, application }) => ({
    ...base(of),
    ...registered(of.listing),
    members,
    ...(application.agent && { agent: [application.agent.name, application.agent.phone].filter(Boolean).join('　') }),
    particulars: of.particulars,
    conditions: [of.listing.conditions ?? '公告没有另设条件'],
    materials: namesOf(transfereeMaterials, { agent: application.agent !== null, joint: members.length > 1 }),
  }),
  declaration: ({ of, members }) => ({
    ...base(of),
    ...registered(of.listing),
    party: members[0]!,
    role: '受让方',
    items: applicantPromises,
  }),
  'power-of-attorney': ({ of, members, application: { agent } }) =>
    agent
      ? {
          ...base(of),
          ...registered(of.listing),
          principal: members[0]!,
          delegate: agent.name,
          ...(agent.idMask && { delegateId: agent.idMask }),
          ...(agent.phone && { delegatePhone: agent.phone }),
          matters: ['提出和补正受让申请及材料；', '参加交易活动，报价并确认交易结果；', '签订流转合同，办理标的接收。'],
          until: '本项目办结之日',
        }
      : undefined,
  'joint-bid-agreement': ({ of, members }) =>
    members.length > 1 ? { ...base(of), ...registered(of.listing), members } : undefined,
  'priority-claim': ({ of, members, priorities: { kinds, until, claimed } }) =>
    kinds.length > 0 && until
      ? {
          ...base(of),
          ...registered(of.listing),
          claimant: members[0]!,
          deadline: formatInstant(until),
          grounds: kinds.map(({ code, name, citation }) => ({
            text: `${name}（${citation}）`,
            chosen: code === claimed,
          })),
        }
      : undefined,
};

/** What art. 15 asks of this filing. */
const namesOf = (all: readonly Material[], asked: Partial<Record<Material['when'], boolean>>): string[] =>
  all.filter(({ when }) => when === 'always' || asked[when]).map(({ name }) => name);

const ownParcels = ({ parcels, owner }: OwnerSubject) => parcels.filter((parcel) => parcel.owner === owner.name);

const beneficiariesOf = ({ listing, parties }: ListingSubject) =>
  listing.beneficiaries.map(({ partyId, share }) => {
    const party = parties.get(partyId);
    return {
      name: party?.name ?? '',
      share: percentText(share),
      ...(party?.bankAccountMask && { account: `${party.bankName ?? ''} ${party.bankAccountMask}` }),
    };
  });
