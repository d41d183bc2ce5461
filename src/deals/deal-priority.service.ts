import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Deposits } from '../funds/index.js';
import { asSystem, Listings } from '../listings/index.js';
import type { TxContext } from '../platform/index.js';
import { Deal } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';
import { dealLife } from './deal.machine.js';
import { DealOpening } from './deal-opening.service.js';
import { DealRecords } from './deal-records.service.js';

/** Places after the close: a holder's window to take the deal at its price (art. 29), and the next-ranked, who may give its place up (art. 20). */
@Injectable()
export class DealPriority {
  constructor(
    private readonly records: DealRecords,
    private readonly facts: DealFactsReader,
    private readonly listings: Listings,
    private readonly opening: DealOpening,
    private readonly deposits: Deposits,
  ) {}

  /** The winner keeps the next place. Errors: FORBIDDEN (no better priority), PRIORITY_WINDOW_CLOSED, DEAL_STATE. */
  async exercise(ctx: TxContext, dealId: string): Promise<Deal> {
    const deal = await this.records.lock(ctx, dealId);
    const holder = await this.facts.holder(ctx, deal);
    const input = { applicationId: holder?.applicationId ?? null, rank: holder?.rank ?? null, price: deal.price };
    await this.records.change(ctx, dealId, 'exercise', { input });
    await this.listings.nextBidder(asSystem(ctx), deal.listingId, { reason: '优先权人按成交价行使优先权' });
    return this.opening.conclude(ctx, {
      listingId: deal.listingId,
      sessionId: deal.sessionId,
      origin: deal.origin,
      applicationId: holder!.applicationId,
      price: deal.price,
      bidderNumber: null,
      nextApplicationId: deal.applicationId,
      qualified: deal.qualified,
      priority: { rank: holder!.rank, until: deal.priorityUntil! },
    });
  }

  /**
   * Whoever comes next has its deposit back before the contract, and does not follow should the winner not sign (art. 20).
   * Errors: FORBIDDEN (not the next), DEAL_STATE.
   */
  async giveUpPlace(ctx: TxContext, dealId: string): Promise<void> {
    await this.records.change(ctx, dealId, 'giveUpPlace', {}, async (deal, inner) => {
      const applicationId = deal.nextApplicationId!;
      deal.nextApplicationId = null;
      await this.deposits.fallDue(asSystem(inner), { applicationIds: [applicationId] }, { event: 'placeGivenUp' });
    });
  }

  /** Of the asking party's application: the deal in which it comes next, while it may still give that up; null otherwise. */
  async placeOf(ctx: TxContext, applicationId: string): Promise<string | null> {
    if (!(await this.facts.isOf(ctx, applicationId, ctx.actor.partyId))) return null;
    const deal = await ctx.tx.findOneBy(Deal, {
      nextApplicationId: applicationId,
      state: In([...dealLife.giveUpPlace.from]),
    });
    return deal?.id ?? null;
  }
}
