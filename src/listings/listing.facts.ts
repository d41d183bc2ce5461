import { Injectable } from '@nestjs/common';
import { Parties, type Party } from '../parties/index.js';
import { Organizations } from '../organizations/index.js';
import { Professionals } from '../professionals/index.js';
import { type TxContext, WorkingCalendar } from '../platform/index.js';
import {
  type AnnouncementFacts,
  type Facts,
  type NoticeChange,
  type NoticeChangeFacts,
  type OwnerFacts,
  type ParcelFacts,
  parsePricing,
  type PartyFacts,
  type VenueFacts,
  type VerificationFacts,
  workingDaysBetween,
} from '../rulebook/index.js';
import { civilDate, Money, Quantity } from '../values/index.js';
import { auctionTermsOf } from './auction-terms.js';
import { drawFacts } from './draw-terms.js';
import { awardFacts, awardTermsOf } from './award-terms.js';
import { ceilingOf, figuresOf, valuationFacts } from './draft.js';
import type { AmendInput, AnnounceInput, ApproveInput, SubmitInput } from './listing-actions.dto.js';
import type { Listing, Schedule } from './listing.entity.js';
import { ListingOwner, Material, OwnerPaper, Parcel } from './listing-parts.entity.js';
import type { ListingAction } from './listing.machine.js';
import { interruptionFacts } from './interruption.facts.js';
import { bondAsked } from './performance-bond.js';
import { relatedParts } from './related-parts.js';
import { Renewals } from './renewal.js';
import { TitleRecords } from './title-records.js';
import { Verification } from './verification.entity.js';

/** Everything of one listing that rules and screens read. */
export interface ListingRows {
  parcels: Parcel[];
  owners: ListingOwner[];
  papers: OwnerPaper[];
  materials: Material[];
  verifications: Verification[];
  parties: Map<string, Party>;
}

/** A change notice with what it changes, compared under the listing's own law before the rules are asked. */
export interface NoticeAmendment extends AmendInput {
  readonly changes: readonly NoticeChange[];
  readonly material: boolean;
  readonly past: readonly string[];
}

/** Filed by these, a household's or person's right needs that person's written delegation (art. 5). */
const filesForOthers = new Set(['collective', 'station', 'room']);

/** Builds the rulebook's narrow, read-only facts from the rows. Decides nothing. */
@Injectable()
export class ListingFactsBuilder {
  constructor(
    private readonly parties: Parties,
    private readonly organizations: Organizations,
    private readonly professionals: Professionals,
    private readonly calendar: WorkingCalendar,
    private readonly titles: TitleRecords,
    private readonly renewals: Renewals,
  ) {}

  /** One query after another: a transaction has one connection. */
  async rows(ctx: TxContext, listingId: string): Promise<ListingRows> {
    const where = { listingId };
    const parcels = await ctx.tx.find(Parcel, { where, order: { no: 'asc' } });
    const owners = await ctx.tx.find(ListingOwner, { where, order: { no: 'asc' } });
    const papers = await ctx.tx.find(OwnerPaper, { where });
    const materials = await ctx.tx.find(Material, { where, order: { addedAt: 'asc', id: 'asc' } });
    const verifications = await ctx.tx.find(Verification, { where, order: { askedAt: 'asc', id: 'asc' } });
    const parties = await this.parties.getMany(
      ctx,
      owners.map(({ partyId }) => partyId),
    );
    return { parcels, owners, papers, materials, verifications, parties };
  }

  /**
   * The facts for one action. What comes with the action (a schedule, a ground) is left unknown where no input is
   * given, so that a preview can tell "not yet said" from "wrong".
   */
  async of(ctx: TxContext, listing: Listing, action?: ListingAction, input?: unknown): Promise<Facts> {
    return this.from(ctx, listing, await this.rows(ctx, listing.id), action, input);
  }

  /** The same from rows that were read already. */
  async from(
    ctx: TxContext,
    listing: Listing,
    rows: ListingRows,
    action?: ListingAction,
    input?: unknown,
  ): Promise<Facts> {
    const known = await this.parties.factsOf(ctx, [...rows.parties.values()]);
    const pricing = parsePricing(listing.pricing);
    const parcels = rows.parcels.map(parcelFacts);
    const valuation = valuationFacts(listing, await this.professionals.appraiser(ctx, listing.valuation?.appraiser));
    const { areaMu, estimatedValue } = figuresOf(pricing, parcels, valuation);
    return {
      today: civilDate(ctx.now),
      direction: listing.direction,
      category: listing.category,
      subKind: listing.subKind,
      transferKind: listing.transferKind,
      method: listing.method,
      villageInRegister: (await this.organizations.village(ctx, listing.villageCode)) !== null,
      useNow: listing.useNow,
      useAfter: listing.useAfter,
      pricing,
      parcels,
      owners: rows.owners.map((owner) => ownerFacts(listing, known.get(owner.partyId)!, rows)),
      areaMu,
      estimatedValue,
      deposit: listing.deposit,
      bond: bondAsked(listing.performanceBond, parcels),
      valuation,
      ceiling: ceilingOf(listing.direction, pricing, parcels),
      materials: [...new Set(rows.materials.map(({ kind }) => kind))],
      hasAgent: listing.agent !== null,
      ...liability(listing, action, input),
      verifications: await this.verificationFacts(ctx, listing, rows),
      ...(await this.titleFacts(ctx, listing, rows)),
      venue: venueFacts(listing, action, input),
      relatedParts: await relatedParts(ctx, listing),
      renewal: await this.renewals.facts(ctx, listing, rows.parcels),
      ...(this.announcement(ctx, listing, rows, action, input) ?? {}),
      ...(await interruptionFacts(ctx, listing, rows, action, input)),
    };
  }

  private async titleFacts(
    ctx: TxContext,
    listing: Listing,
    { parcels }: ListingRows,
  ): Promise<Pick<Facts, 'openDisputes' | 'encumbrances'>> {
    const { openDisputes, encumbrances } = await this.titles.of(ctx, listing, parcels);
    return { openDisputes, encumbrances };
  }

  /** Departments that will be asked once the town has answered count as pending: silence is never consent. */
  private async verificationFacts(ctx: TxContext, listing: Listing, rows: ListingRows): Promise<VerificationFacts[]> {
    const asked = rows.verifications.map(({ stage, department, state }) => ({ stage, department, state }));
    const known = new Set(rows.verifications.map(({ organizationId }) => organizationId));
    const waiting = listing.departmentIds.filter((id) => !known.has(id));
    for (const id of waiting) {
      const { code } = await this.organizations.get(ctx, id);
      asked.push({ stage: 'banner', department: code as VerificationFacts['department'] & string, state: 'pending' });
    }
    return asked;
  }

  private announcement(
    ctx: TxContext,
    listing: Listing,
    rows: ListingRows,
    action?: ListingAction,
    input?: unknown,
  ): { announcement: AnnouncementFacts; noticeChange: NoticeChangeFacts | null } | undefined {
    const announcing = action === 'announce' || action === 'reannounce' || action === 'amend';
    if (announcing && input === undefined) return undefined;
    const said = announcing ? (input as AnnounceInput) : undefined;
    const change = action === 'amend' ? changeFacts(input as NoticeAmendment) : null;
    const dates = said ?? datesOf(listing.schedule);
    // What only puts dates off goes on with the period that runs; every other notice begins one (art. 18).
    const begins = announcing && change?.material !== false;
    const publishedAt = begins ? ctx.now : (listing.announcedAt ?? ctx.now);
    const until = dates?.registrationUntil;
    return {
      announcement: {
        publishedAt,
        basicSituation: situationOf(listing, rows),
        useNow: listing.useNow,
        conditions: said?.conditions ?? listing.conditions,
        transferorSituation: transferorOf(rows),
        priorityDeadline: dates?.priorityDeadline ?? null,
        registrationUntil: until ?? null,
        depositUntil: dates?.depositUntil ?? null,
        qualificationUntil: dates?.qualificationUntil ?? null,
        opensAt: dates?.opensAt ?? null,
        workingDays: until ? workingDaysBetween(this.calendar, civilDate(publishedAt), civilDate(until)) : 0,
        oneApplicant: said?.oneApplicant ?? listing.schedule?.oneApplicant ?? null,
        award: awardFacts(said ? awardTermsOf(listing.method, said.award, ctx.law.law) : listing.schedule?.award),
        draw: said ? (listing.method === 'fixedPrice' && said.draw) || null : drawFacts(listing.schedule?.draw),
        auction: (said ? auctionTermsOf(listing.method, said.auction) : listing.schedule?.auction) ?? null,
      },
      noticeChange: change,
    };
  }
}

/** What attaches to an owner: statement, delegation, decision, notice, filings (art. 5, 7, 29). */
function ownerFacts(listing: Listing, party: PartyFacts, rows: ListingRows): OwnerFacts {
  const paper = new Map(rows.papers.filter(({ partyId }) => partyId === party.partyId).map((p) => [p.kind, p]));
  const resolution = paper.get('resolution');
  const notice = paper.get('villageNotice');
  const person = party.kind === 'household' || party.kind === 'individual';
  return {
    ...party,
    statementSignedOn: paper.get('statement')?.on ?? null,
    delegationSignedOn: paper.get('delegation')?.on ?? null,
    needsDelegation: person && filesForOthers.has(listing.filerRole),
    resolution: resolution
      ? {
          date: resolution.on,
          assembly: resolution.body.assembly!,
          entitled: resolution.body.entitled!,
          present: resolution.body.present!,
          inFavour: resolution.body.inFavour!,
          reserve: resolution.body.reserve ? Money.of(resolution.body.reserve) : null,
          renewal: resolution.body.renewal === true,
        }
      : null,
    villageNotice: notice
      ? {
          from: notice.on,
          to: notice.body.to!,
          openObjections: (notice.body.objections ?? []).filter(({ settled }) => !settled).length,
        }
      : null,
    filings: (['town', 'bureau'] as const).filter((kind) => paper.has(kind)),
    collectiveNotifiedOn: paper.get('collectiveNotice')?.on ?? null,
    contractorConsentOn: paper.get('contractorConsent')?.on ?? null,
  };
}

export const parcelFacts = (parcel: Parcel): ParcelFacts => ({
  kind: parcel.kind,
  ownerPartyId: parcel.ownerPartyId,
  quantity: Quantity.of(plainNumber(parcel.quantity), parcel.unit),
  unitPrice: parcel.unitPrice,
  contractEnd: parcel.contractEnd,
});

/** The database pads to four places; animals and sets are whole. */
export const plainNumber = (numeric: string): string => numeric.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

/** Accepted anew with each submission (art. 15). */
function liability(
  { liabilityAcceptedAt }: Listing,
  action?: ListingAction,
  input?: unknown,
): Pick<Facts, 'liabilityAccepted'> {
  if (action !== 'submit') return { liabilityAccepted: liabilityAcceptedAt !== null };
  return input === undefined ? {} : { liabilityAccepted: (input as SubmitInput).liabilityAccepted === true };
}

/** The centre arranges a station when it approves (art. 10, 11). */
function venueFacts({ venue }: Listing, action?: ListingAction, input?: unknown): VenueFacts {
  const arrangeTo = action === 'approve' ? (input as ApproveInput | undefined)?.arrangeTo : undefined;
  if (arrangeTo) return { level: 'station', arranged: true };
  return { level: venue.level, arranged: Boolean(venue.arrangedTo) };
}

const changeFacts = ({ changes, past, material, reason }: NoticeAmendment): NoticeChangeFacts => ({
  changed: changes.map(({ name }) => name),
  past,
  material,
  reason,
});

const dateOf = (text: string | null | undefined): Date | undefined => (text ? new Date(text) : undefined);

const datesOf = (schedule: Schedule | null) =>
  schedule && {
    registrationUntil: dateOf(schedule.registrationUntil),
    depositUntil: dateOf(schedule.depositUntil),
    qualificationUntil: dateOf(schedule.qualificationUntil),
    priorityDeadline: dateOf(schedule.priorityDeadline),
    opensAt: dateOf(schedule.opensAt),
  };

const situationOf = (listing: Listing, { parcels }: ListingRows): string | null =>
  parcels.length === 0 ? null : `${listing.title}：${parcels.map(({ kind }) => kind).join('、')}`;

/** Who transfers, in the words of an announcement: bodies by name, people by number (their names are their own business). */
export function transferorOf({ owners, parties }: ListingRows): string | null {
  const known = owners.flatMap(({ partyId }) => parties.get(partyId) ?? []);
  const people = known.filter(({ kind }) => kind === 'household' || kind === 'individual');
  const bodies = known.filter((party) => !people.includes(party)).map(({ name }) => name);
  const households = people.filter(({ kind }) => kind === 'household').length;
  const individuals = people.length - households;
  const words = [
    ...bodies,
    ...(households > 0 ? [`农牧户${households}户`] : []),
    ...(individuals > 0 ? [`个人${individuals}人`] : []),
  ];
  return words.length === 0 ? null : words.join('、');
}
