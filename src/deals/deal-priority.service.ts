import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Deposits } from '../funds/index.js';
import { asSystem, Listings } from '../listings/index.js';
import { fieldFault, Files, rulesProblem, type TxContext } from '../platform/index.js';
import type { BuyBackInput } from './deal.dto.js';
import { Deal } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';
import { dealLife } from './deal.machine.js';
import { DealOpening } from './deal-opening.service.js';
import { DealRecords } from './deal-records.service.js';

/** Places after the close: a holder's window to take the deal at its price, the owner's to buy back (art. 29), and the next-ranked, who may give its place up (art. 20). */
@Injectable()
export class DealPriority {
  constructor(
    private readonly records: DealRecords,
    private readonly facts: DealFactsReader,
    private readonly listings: Listings,
    private readonly opening: DealOpening,
    private readonly deposits: Deposits,
    private readonly files: Files,
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
   * Below the reserve the owner goes first: the right stays where it is, and the trade ends without a deal. An officer enters it on the
   * owner's written word. Errors: FORBIDDEN, PRIORITY_WINDOW_CLOSED, DEAL_STATE, VALIDATION (his word is missing), STALE_VERSION.
   */
  async buyBack(ctx: TxContext, dealId: string, version: number, said: BuyBackInput): Promise<Deal> {
    const input = { price: (await this.records.lock(ctx, dealId)).price, ...said };
    const decision = { version, reason: said.reason ?? null, input };
    const deal = await this.records.change(ctx, dealId, 'buyBack', decision, async (row, inner) => {
      if (said.evidenceFileId) row.buyBackFileId = (await this.files.find(inner, said.evidenceFileId)).id;
      else if (!row.transferorPartyIds.includes(ctx.actor.partyId ?? ''))
        throw rulesProblem([fieldFault('evidenceFileId', '代产权持有者办理的，须上传其书面回购声明')]);
    });
    await this.listings.unsold(asSystem(ctx), deal.listingId, { reason: '产权持有者行使优先回购权' });
    return deal;
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
