import { Injectable } from '@nestjs/common';
import { Organizations } from '../organizations/index.js';
import { Agenda, newId, problem, Records, Secrets, type TxContext } from '../platform/index.js';
import {
  categoryOf,
  methodNames,
  parsePricing,
  type PricingJson,
  subKindOf,
  transferKindNames,
} from '../rulebook/index.js';
import { InvalidValue, Money } from '../values/index.js';
import { figuresOf, valuationFacts } from './draft.js';
import type { AnnounceInput, ReannounceInput } from './listing-actions.dto.js';
import type { Listing, Schedule } from './listing.entity.js';
import { ListingFactsBuilder, type ListingRows, parcelFacts, plainNumber, transferorOf } from './listing.facts.js';
import { ListingKind } from './listing.kind.js';
import type { AnnouncementContent, JointLot } from './announcement.content.js';
import { documentDue } from './announcement-documents.js';
import { Announcement } from './listing-parts.entity.js';
import { TitleRecords } from './title-records.js';
import { renewalNotice } from './renewal.js';
import { checkSteps, scheduleOf } from './schedule.js';

/** What a later version of a notice tells of itself; a material change binds applicants anew and restarts the period. */
export interface PublishedChange {
  readonly text: string;
  readonly material: boolean;
}

/** Of a lot that is announced together with others. */
export interface InJointNotice {
  readonly joint?: JointLot | null;
  /** By the joint notice's one rule, in place of the filing's. */
  readonly deposit?: Money | null;
}

/** Art. 18: what is published is a document of its own, versioned and never edited. */
@Injectable()
export class Announcing {
  constructor(
    private readonly records: Records,
    private readonly kind: ListingKind,
    private readonly facts: ListingFactsBuilder,
    private readonly organizations: Organizations,
    private readonly titles: TitleRecords,
    private readonly agenda: Agenda,
    private readonly secrets: Secrets,
  ) {}

  /** By itself, or as a lot of a joint notice. Errors: ANNOUNCEMENT_INCOMPLETE, PERIOD_TOO_SHORT, DATES_DISORDERED and every rule of the moment `announce`. */
  async announce(
    ctx: TxContext,
    id: string,
    version: number,
    input: AnnounceInput,
    { joint = null, deposit = null }: InJointNotice = {},
  ): Promise<Listing> {
    if (deposit) {
      const seen = await this.records.lock(ctx, this.kind, id);
      await this.kind.authorize(ctx, seen, 'announce');
      await this.reprice(ctx, seen, { deposit: deposit.toString() });
    }
    const said = joint ? { ...input, joint } : input;
    return this.records.change(ctx, this.kind, id, 'announce', { version, input: said }, async (listing, inner) => {
      checkSteps(listing, input);
      if (input.conditions) listing.conditions = input.conditions;
      await this.publish(inner, listing, scheduleOf(inner, listing, input, { secrets: this.secrets }), { joint });
    });
  }

  /**
   * A new notice after a failed session, or where the winner did not sign: the price may be a new one (art. 29 sets the
   * floor, the resolution its own), so the figures change before the rules are asked.
   */
  async reannounce(ctx: TxContext, id: string, version: number, input: ReannounceInput): Promise<Listing> {
    const listing = await this.records.lock(ctx, this.kind, id);
    await this.kind.authorize(ctx, listing, 'reannounce');
    await this.reprice(ctx, listing, input);
    const decision = { version, reason: input.reason, input };
    return this.records.change(ctx, this.kind, id, 'reannounce', decision, async (record, inner) => {
      checkSteps(record, input);
      if (input.conditions) record.conditions = input.conditions;
      record.dealtAt = null;
      record.dealTotal = null;
      await this.publish(inner, record, scheduleOf(inner, record, input, { secrets: this.secrets }));
    });
  }

  /** Publishes another version of the notice: dates that a restart has moved, or terms that a change notice changes. */
  async republish(ctx: TxContext, listing: Listing, schedule: Schedule, change: PublishedChange): Promise<void> {
    const before = await ctx.tx.findOne(Announcement, { where: { listingId: listing.id }, order: { version: 'DESC' } });
    await this.publish(ctx, listing, schedule, { change, joint: before?.content.joint ?? null });
  }

  private async reprice(
    ctx: TxContext,
    listing: Listing,
    { amount, deposit }: Pick<ReannounceInput, 'amount' | 'deposit'>,
  ): Promise<void> {
    if (amount === undefined && deposit === undefined) return;
    if (deposit !== undefined) listing.deposit = Money.of(deposit);
    if (amount !== undefined) {
      const { parcels } = await this.facts.rows(ctx, listing.id);
      try {
        const pricing = parsePricing({ ...listing.pricing, amount });
        Object.assign(listing, figuresOf(pricing, parcels.map(parcelFacts), valuationFacts(listing)));
        listing.pricing = JSON.parse(JSON.stringify(pricing)) as PricingJson;
      } catch (error) {
        if (error instanceof InvalidValue) throw problem('VALIDATION', error.detail);
        throw error;
      }
    }
    await ctx.tx.save(listing);
  }

  private async publish(
    ctx: TxContext,
    listing: Listing,
    schedule: Schedule,
    { change = null, joint = null }: { change?: PublishedChange | null; joint?: JointLot | null } = {},
  ): Promise<void> {
    const rows = await this.facts.rows(ctx, listing.id);
    const version = (await ctx.tx.countBy(Announcement, { listingId: listing.id })) + 1;
    listing.schedule = schedule;
    if (change === null || change.material) {
      listing.announcedAt = ctx.now;
      listing.bindingNotice = version;
    }
    listing.lawVersion = ctx.law.law.version;
    const id = newId();
    await ctx.tx.insert(Announcement, {
      id,
      listingId: listing.id,
      version,
      publishedAt: ctx.now,
      publishedBy: ctx.actor.accountId,
      content: {
        ...(await this.contentOf(ctx, listing, rows, change?.text ?? null)),
        ...(joint && { joint }),
      } as never,
      pdfFileId: null,
    });
    await documentDue(this.agenda, ctx, id);
  }

  /** Everything the public is told, as it is on that day. No person's name, number or account. */
  private async contentOf(
    ctx: TxContext,
    listing: Listing,
    rows: ListingRows,
    change: string | null,
  ): Promise<AnnouncementContent> {
    const village = await this.organizations.region(ctx, listing.villageCode);
    const town = await this.organizations.region(ctx, listing.townCode);
    const { disclosures } = await this.titles.of(ctx, listing, rows.parcels);
    const { law, notice } = ctx.law;
    const ownerKinds = [...rows.parties.values()].map(({ kind }) => kind);
    return {
      number: listing.number,
      title: listing.title,
      direction: listing.direction,
      category: { no: listing.category, name: categoryOf(listing.category)?.name },
      subKind: { code: listing.subKind, name: subKindOf(listing.category, listing.subKind)?.name },
      transferKind: { code: listing.transferKind, name: transferKindNames[listing.transferKind] },
      method: { code: listing.method, name: methodNames[listing.method] },
      town: { code: town.code, name: town.name },
      village: { code: village.code, name: village.name },
      transferor: transferorOf(rows),
      useNow: listing.useNow,
      useAfter: listing.useAfter,
      particulars: listing.particulars,
      parcels: rows.parcels.map(({ no, kind, description, quantity, unit, unitPrice }) => ({
        no,
        kind,
        description,
        quantity: plainNumber(quantity),
        unit,
        unitPrice: unitPrice?.toString() ?? null,
      })),
      areaMu: listing.areaMu.toString(),
      pricing: listing.pricing,
      reserve: listing.reserve.toString(),
      basisText: listing.basisText,
      estimatedValue: listing.estimatedValue.toString(),
      deposit: listing.deposit.toString(),
      performanceBond: listing.performanceBond,
      conditions: listing.conditions,
      ...(disclosures.length > 0 && { disclosures }),
      terms: listing.terms,
      ...(listing.renewal && { renewal: renewalNotice(listing.renewal, listing, ownerKinds) }),
      venue: listing.venue,
      schedule: listing.schedule,
      law: { version: law.version, number: law.number, title: law.title, notice },
      change,
    };
  }
}
