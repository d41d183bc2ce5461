import { Injectable } from '@nestjs/common';
import { type Application, Applications } from '../applications/index.js';
import { IssuingDesk, type Listing, Listings, printedParcels, printedParticulars } from '../listings/index.js';
import { lawStatement } from '../deals/index.js';
import { Organizations } from '../organizations/index.js';
import { Parties, type Party, printedParty } from '../parties/index.js';
import type { TxContext } from '../platform/index.js';
import type { ContractParcel, DocumentParty, Labelled } from '../platform/pdf/index.js';
import { isYearly, parsePricing } from '../rulebook/index.js';
import { civilDate, formatDate, percentText } from '../values/index.js';

/** What every document of this centre says of itself. */
export interface Frame {
  readonly issuer: string;
  readonly watermark?: string;
  readonly lawStatement: string;
  /** Today. */
  readonly on: string;
  /** Who does it. */
  readonly clerk: string;
}

/** A listing with everything that forms, letters and notices print of it. */
export interface ListingSubject {
  readonly frame: Frame;
  readonly listing: Listing;
  readonly parties: ReadonlyMap<string, Party>;
  readonly ownerIds: readonly string[];
  /** Who speaks for the transferor's side. */
  readonly lead: DocumentParty;
  readonly place: string;
  readonly particulars: Labelled[];
  readonly parcels: ContractParcel[];
}

export interface ApplicationSubject {
  readonly frame: Frame;
  readonly application: Application;
  readonly of: ListingSubject;
  /** The leading one first. */
  readonly members: (DocumentParty & { share: string })[];
}

/** Gathers, from the record, what documents are filled with (art. 25: nothing is typed again). */
@Injectable()
export class Subjects {
  constructor(
    private readonly listings: Listings,
    private readonly applications: Applications,
    private readonly parties: Parties,
    private readonly organizations: Organizations,
    private readonly desk: IssuingDesk,
  ) {}

  async listing(ctx: TxContext, listing: Listing): Promise<ListingSubject> {
    const rows = await this.listings.parcelsOf(ctx, listing.id);
    const ownerIds = [...new Set(rows.map(({ ownerPartyId }) => ownerPartyId))];
    const payees = listing.beneficiaries.map(({ partyId }) => partyId);
    const parties = await this.parties.getMany(ctx, [listing.leadPartyId, ...ownerIds, ...payees]);
    const town = await this.organizations.region(ctx, listing.townCode);
    const village = await this.organizations.region(ctx, listing.villageCode);
    const place = `伊金霍洛旗${town.name}${village.name}`;
    return {
      frame: await this.frame(ctx),
      listing,
      parties,
      ownerIds,
      lead: printedParty(parties.get(listing.leadPartyId)!),
      place,
      particulars: printedParticulars(listing, place),
      parcels: printedParcels(rows, parties, place, isYearly(parsePricing(listing.pricing).basis)),
    };
  }

  async application(ctx: TxContext, application: Application): Promise<ApplicationSubject> {
    const of = await this.listing(ctx, await this.listings.get(ctx, application.listingId));
    const rows = await this.applications.membersOf(ctx, application.id);
    const parties = await this.parties.getMany(
      ctx,
      rows.map(({ partyId }) => partyId),
    );
    const leadFirst = [...rows].sort(
      (a, b) => Number(b.partyId === application.partyId) - Number(a.partyId === application.partyId),
    );
    const members = leadFirst.map(({ partyId, share }) => ({
      ...printedParty(parties.get(partyId)!),
      share: percentText(share),
    }));
    return { frame: of.frame, application, of, members };
  }

  async frame(ctx: TxContext): Promise<Frame> {
    const { issuer, watermark } = await this.desk.frame(ctx);
    return {
      issuer,
      ...(watermark && { watermark }),
      lawStatement: lawStatement(ctx.law.law),
      on: formatDate(civilDate(ctx.now)),
      clerk: ctx.actor.name,
    };
  }
}
