import { Injectable } from '@nestjs/common';
import { Application, ApplicationMember } from '../applications/index.js';
import { Deposits } from '../funds/index.js';
import { asSystem, Listing, Listings, parcelFacts } from '../listings/index.js';
import { newId, Records, rulesProblem, type TxContext, underItsLaw } from '../platform/index.js';
import type { Money } from '../values/index.js';
import { Deal } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';
import { DealBonds } from './deal-bonds.service.js';
import { DealClock } from './deal-clock.service.js';
import { DealKind } from './deal.kind.js';
import { termsAt } from './deal.terms.js';

/** What a session or an agreement came to. */
export interface Outcome {
  readonly listingId: string;
  readonly sessionId: string | null;
  readonly origin: Deal['origin'];
  readonly applicationId: string;
  /** Yuan on the basis that people bid on. */
  readonly price: Money;
  readonly bidderNumber: number | null;
  /** Whoever comes next in the ranking: keeps its place, and its deposit, until the contract (rules.md, art. 20). */
  readonly nextApplicationId: string | null;
  /** How many could have bid. */
  readonly qualified: number;
  /** Art. 29: it came about by a priority of this rank; better ones have until then. */
  readonly priority?: { readonly rank: number; readonly until: Date };
}

/** From a result to a deal: the public notice in between, and what stops and moves its clock (art. 19, 26). */
@Injectable()
export class DealOpening {
  constructor(
    private readonly records: Records,
    private readonly kind: DealKind,
    private readonly facts: DealFactsReader,
    private readonly listings: Listings,
    private readonly clock: DealClock,
    private readonly deposits: Deposits,
    private readonly bonds: DealBonds,
  ) {}

  /** The result becomes public; nothing is final yet. */
  async conclude(ctx: TxContext, outcome: Outcome): Promise<Deal> {
    const listing = await ctx.tx.findOneByOrFail(Listing, { id: outcome.listingId });
    const { parcels, owners } = await this.facts.rows(ctx, listing.id);
    const application = await ctx.tx.findOneByOrFail(Application, { id: outcome.applicationId, listingId: listing.id });
    const members = await ctx.tx.find(ApplicationMember, {
      where: { applicationId: application.id },
      order: { no: 'asc' },
    });
    const beneficiaryIds = listing.beneficiaries.map(({ partyId }) => partyId);
    const payees = [...beneficiaryIds, ...owners.map(({ partyId }) => partyId), application.partyId];
    const { total, beneficiaries } = termsAt(
      listing,
      parcels.map(parcelFacts),
      outcome.price,
      await this.facts.names(ctx, payees),
      application.partyId,
    );
    const priorityUntil =
      outcome.priority?.until ?? (await this.clock.priorityUntil(ctx, listing, outcome.applicationId));
    const buyBackUntil = this.clock.buyBackUntil(ctx, listing, outcome.price);
    const notice = this.clock.noticeUntil(ctx, listing);
    const deal: Deal = Object.assign(new Deal(), {
      id: newId(),
      state: 'resultNotice' as const,
      rememberedState: null,
      listingId: listing.id,
      sessionId: outcome.sessionId,
      origin: outcome.origin,
      applicationId: application.id,
      nextApplicationId: outcome.nextApplicationId,
      transfereePartyId: application.partyId,
      transfereePartyIds: members.map(({ partyId }) => partyId),
      transferorPartyIds: [...new Set([listing.leadPartyId, ...owners.map(({ partyId }) => partyId)])],
      townCode: listing.townCode,
      villageCode: listing.villageCode,
      bidderNumber: outcome.bidderNumber ?? application.bidderNumber,
      price: outcome.price,
      basisText: listing.basisText,
      total,
      beneficiaries,
      qualified: outcome.qualified,
      // Nothing is final while somebody may still take it (art. 29).
      noticeUntil: latest(notice, priorityUntil, buyBackUntil),
      priorityUntil,
      buyBackUntil,
      buyBackFileId: null,
      priorityRank: outcome.priority?.rank ?? null,
      dealtAt: null,
      contractDueAt: null,
      contractedAt: null,
      announcedAt: null,
      defaultedAt: null,
      defaultFileId: null,
      defaultReason: null,
      frozenAt: null,
      confirmationNumber: null,
      confirmationFileId: null,
      paymentsOrdered: 0,
      createdAt: ctx.now,
    });
    if (outcome.origin === 'agreement') await this.judgeAgreement(ctx, deal);
    await this.records.create(ctx, this.kind, deal, { ...outcome, total, beneficiaries });
    await this.listings.resultNotice(asSystem(ctx), listing.id);
    await this.clock.start(ctx, deal);
    return deal;
  }

  /** A price that two sides agreed on is judged while both can still be told (art. 29, 35); bids were judged one by one. */
  private async judgeAgreement(ctx: TxContext, deal: Deal): Promise<void> {
    const { violations } = await this.kind.judge(ctx, deal, 'endNotice');
    if (violations.length > 0) throw rulesProblem(violations);
  }

  /** Time's own action. An open objection holds it up; the decision on the last one puts it down again. */
  async endNotice(today: TxContext, dealId: string): Promise<void> {
    const { listingId } = await today.tx.findOneByOrFail(Deal, { id: dealId });
    await this.listings.lockedFor(today, listingId);
    const deal = await this.records.lock(today, this.kind, dealId);
    const ctx = await underItsLaw(today, this.kind, deal);
    if (deal.state !== 'resultNotice' || deal.frozenAt !== null || ctx.now < deal.noticeUntil) return;
    if ((await this.facts.openObjections(ctx, dealId)) > 0) return;
    const system = asSystem(ctx);
    const { violations } = await this.kind.judge(ctx, deal, 'endNotice');
    if (violations.length > 0) {
      // Nobody is there to be refused: the deal waits for the director, with the reasons (art. 29, 35).
      const reason = violations.map(({ detail }) => detail).join('；');
      await this.records.change(system, this.kind, dealId, 'hold', { reason, input: { violations } });
      return;
    }
    const listing = await this.facts.listingOf(ctx, deal);
    await this.records.change(system, this.kind, dealId, 'endNotice', {}, (row) => {
      row.dealtAt = ctx.now;
      row.contractDueAt = this.clock.contractDue(ctx, listing);
    });
    await this.listings.deal(system, deal.listingId, { input: { total: deal.total } });
    await this.bonds.order(system, deal, listing);
    await this.settlePriorities(system, deal, listing);
    await this.releaseLosers(system, deal, deal.nextApplicationId);
  }

  /** Art. 29: of a window after the close: exercised, or lapsed on record. Inside a session its close has settled them. */
  private async settlePriorities(ctx: TxContext, deal: Deal, { schedule }: Listing): Promise<void> {
    if (!schedule?.priorityWindowWorkingDays) return;
    await this.facts.settlePriorities(ctx, deal);
  }

  /** Implementing Regulations of the Tender Law 57: with the contract the winner of a statutory tender has its deposit back too. */
  async releaseTenderer(ctx: TxContext, deal: Deal): Promise<void> {
    const { method } = await this.facts.listingOf(ctx, deal);
    if (method !== 'tender') return;
    await this.deposits.fallDue(ctx, { applicationIds: [deal.applicationId] }, { event: 'contracted' });
  }

  /** Art. 20: losers may have theirs back before the certificate; the next-ranked not before the contract. */
  async releaseLosers(ctx: TxContext, deal: Deal, except: string | null): Promise<void> {
    const rows = await ctx.tx.query<{ id: string }[]>(
      `select id from application where listing_id = $1 and id <> $2 and ($3::uuid is null or id <> $3)
         and state = 'approved' and ended_by is null order by id`,
      [deal.listingId, deal.applicationId, except],
    );
    await this.deposits.fallDue(ctx, { applicationIds: rows.map(({ id }) => id) }, { event: 'lost' });
  }
}

const latest = (first: Date, ...others: readonly (Date | null)[]): Date =>
  others.reduce<Date>((last, at) => (at && at > last ? at : last), first);
