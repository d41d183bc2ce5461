import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Application, Applications, type PriorityHolder } from '../applications/index.js';
import { Deposit, DepositKeeping, PriceOrders } from '../funds/index.js';
import { Handovers } from '../handovers/index.js';
import { Listing, ListingOwner, Listings, OwnerPaper, type Parcel } from '../listings/index.js';
import { Parties } from '../parties/index.js';
import type { TxContext, Violation } from '../platform/index.js';
import type { Facts } from '../rulebook/index.js';
import { TradingSession } from '../trading/index.js';
import type { CivilDate } from '../values/index.js';
import { Certificate, Contract } from './contract.entity.js';
import { Deal, DealObjection } from './deal.entity.js';

/** What documents read of a listing beside its own row. */
export interface ListingRows {
  readonly parcels: Parcel[];
  readonly owners: ListingOwner[];
  readonly papers: OwnerPaper[];
}

/** Reads what rules and documents want to know of a deal. */
@Injectable()
export class DealFactsReader {
  constructor(
    private readonly listings: Listings,
    private readonly applications: Applications,
    private readonly prices: PriceOrders,
    private readonly parties: Parties,
    private readonly handovers: Handovers,
  ) {}

  listingOf(ctx: TxContext, deal: Deal): Promise<Listing> {
    return ctx.tx.findOneByOrFail(Listing, { id: deal.listingId });
  }

  async rows(ctx: TxContext, listingId: string): Promise<ListingRows> {
    const parcels = await this.listings.parcelsOf(ctx, listingId);
    const owners = await ctx.tx.find(ListingOwner, { where: { listingId }, order: { no: 'asc' } });
    const papers = await ctx.tx.findBy(OwnerPaper, { listingId });
    return { parcels, owners, papers };
  }

  /** The one that stands. */
  contractOf(ctx: TxContext, dealId: string): Promise<Contract | null> {
    return ctx.tx.findOneBy(Contract, { dealId, state: Not('void' as const) });
  }

  certificateOf(ctx: TxContext, dealId: string): Promise<Certificate | null> {
    return ctx.tx.findOneBy(Certificate, { dealId, state: 'valid' });
  }

  openObjections(ctx: TxContext, dealId: string): Promise<number> {
    return ctx.tx.countBy(DealObjection, { dealId, state: 'open' });
  }

  /** Facts of the listing as it stands today, of the price, of the papers. */
  async of(ctx: TxContext, deal: Deal): Promise<Facts> {
    const listing = await this.listingOf(ctx, deal);
    const contract = await this.contractOf(ctx, deal.id);
    const application = await ctx.tx.findOneByOrFail(Application, { id: deal.applicationId });
    return {
      ...(await this.listings.factsOf(ctx, listing)),
      ...(await this.applications.factsOf(ctx, application)),
      dealPrice: deal.price,
      dealTotal: deal.total,
      byAgreement: deal.origin === 'agreement',
      qualifiedApplicants: deal.qualified,
      unsoldOn: await unsoldOn(ctx, deal),
      announcementRan: listing.announcedAt !== null,
      dealStands: ['dealt', 'contracted', 'certified', 'settled'].includes(deal.state),
      transferorSigned: Boolean(contract?.transferorSignedOn),
      transfereeSigned: Boolean(contract?.transfereeSignedOn),
      sealed: contract?.sealed ?? false,
      comparedSame: contract?.state === 'compared',
      certificateExists: (await this.certificateOf(ctx, deal.id)) !== null,
      openObjections: await this.openObjections(ctx, deal.id),
    };
  }

  /** What still stands between a certified deal and its end (art. 20, 22, 24, 31). */
  async openEnds(ctx: TxContext, deal: Deal): Promise<Violation[]> {
    const violations: Violation[] = [];
    const open = await ctx.tx.countBy(Deposit, {
      listingId: deal.listingId,
      // A bond stays for the years of the contract.
      kind: 'bid',
      state: Not(In(['refunded', 'void', 'kept', 'applied'])),
    });
    if (open > 0) {
      violations.push({
        code: 'DEPOSIT_STATE',
        article: '20',
        detail: `还有${open}笔保证金未退还，请先办理退还`,
        facts: { open },
      });
    }
    if (!(await this.prices.settled(ctx, deal.id))) {
      violations.push({
        code: 'DEPOSIT_STATE',
        article: '31',
        detail: '到期价款尚未结清，请待价款到账并拨付产权人后再办结',
      });
    }
    const waiting = await this.handovers.openOf(ctx, deal.id);
    if (waiting.length > 0) {
      const detail = `${waiting.join('、')}尚未移交，请先办理移交（依法可以不申请的，登记当事人不申请）`;
      violations.push({ code: 'REPORT_STATE', article: '22、24', detail });
    }
    return violations;
  }

  /** Whether an application was made by this party. */
  async isOf(ctx: TxContext, applicationId: string | null, partyId: string | null): Promise<boolean> {
    if (applicationId === null || partyId === null) return false;
    return ctx.tx.existsBy(Application, { id: applicationId, partyId });
  }

  async settlePriorities(ctx: TxContext, { listingId, applicationId, priorityRank }: Deal): Promise<void> {
    await this.applications.settlePriorities(ctx, listingId, priorityRank === null ? [] : [applicationId]);
  }

  /** The person who asks, as a holder of a priority at this listing (art. 29). */
  async holder(ctx: TxContext, { listingId }: Deal): Promise<PriorityHolder | undefined> {
    const { partyId } = ctx.actor;
    if (!partyId) return undefined;
    return (await this.applications.holders(ctx, listingId)).find((one) => one.partyId === partyId);
  }

  /** What the rules want to know of its exercise. */
  async exerciseOf(ctx: TxContext, deal: Deal): Promise<Facts> {
    const holder = await this.holder(ctx, deal);
    return {
      priorityKind: holder?.kind ?? '',
      priorityAccepted: holder !== undefined,
      priorityExercisedAt: ctx.now,
      priorityWindowFrom: deal.createdAt,
      priorityWindowUntil: deal.priorityUntil ?? deal.createdAt,
    };
  }

  /** Of a winner who did not sign: it can go back as long as it is there and nobody has proposed to keep it. */
  async heldDeposit(ctx: TxContext, { applicationId }: Deal): Promise<Violation[]> {
    const held = await ctx.tx.findOneBy(Deposit, { applicationId, kind: 'bid', state: 'held' });
    const say = (detail: string): Violation[] => [{ code: 'DEPOSIT_STATE', article: '20', detail }];
    if (!held) return say('未签约人的保证金已经退还或者已决定不予退还');
    const proposed = await ctx.tx.existsBy(DepositKeeping, { depositId: held.id, state: 'prepared' });
    return proposed ? say('该保证金已经提请处置，请先由另一名经办人决定') : [];
  }

  async names(ctx: TxContext, partyIds: readonly string[]): Promise<(partyId: string) => string> {
    const parties = await this.parties.getMany(ctx, partyIds);
    return (partyId) => parties.get(partyId)?.name ?? '';
  }
}

/** Of talks after nobody bid. */
async function unsoldOn(ctx: TxContext, { sessionId }: Deal): Promise<CivilDate | null> {
  return sessionId === null ? null : ((await ctx.tx.findOneBy(TradingSession, { id: sessionId }))?.unsoldOn ?? null);
}
