import { Injectable } from '@nestjs/common';
import { asSystem, Listings } from '../listings/index.js';
import type { TxContext } from '../platform/index.js';
import { ContractDesk } from './contract-desk.js';
import type { CompareContractInput, SignedContractInput } from './deal.dto.js';
import type { Deal } from './deal.entity.js';
import { DealOpening } from './deal-opening.service.js';
import { DealPayments } from './deal-payments.service.js';
import { DealRecords } from './deal-records.service.js';

type Standing = { version: number };

/** The contract (art. 19, 21): drawn up from the record, signed and sealed on paper, compared by a second officer. */
@Injectable()
export class Contracts {
  constructor(
    private readonly records: DealRecords,
    private readonly desk: ContractDesk,
    private readonly listings: Listings,
    private readonly opening: DealOpening,
    private readonly payments: DealPayments,
  ) {}

  /** The confirmation of the deal, with the whole course of the bidding (art. 25). Errors: DUPLICATE. */
  confirm(ctx: TxContext, dealId: string, { version }: Standing): Promise<Deal> {
    return this.records.change(ctx, dealId, 'confirm', { version }, (deal, inner) =>
      this.desk.confirmDeal(inner, deal),
    );
  }

  /** Fills the template of the category. A text that nobody has signed yet may be drawn up again, under a new number. */
  draw(ctx: TxContext, dealId: string, { version }: Standing): Promise<Deal> {
    return this.records.change(ctx, dealId, 'draw', { version }, (deal, inner) => this.desk.draw(inner, deal));
  }

  /** Errors: CONTRACT_UNSIGNED, VALIDATION (dates), NOT_FOUND (a file that is not the actor's). */
  sign(ctx: TxContext, dealId: string, input: Standing & SignedContractInput): Promise<Deal> {
    const { version, ...signed } = input;
    return this.records.change(ctx, dealId, 'sign', { version, input: signed }, (deal) =>
      this.desk.sign(ctx, deal, signed),
    );
  }

  /**
   * Art. 21: an officer other than the one who uploaded it compares the original with the record. The same → the
   * contract stands and the price is asked for; not the same → a new original is needed. Errors: SECOND_OFFICER_REQUIRED.
   */
  compare(ctx: TxContext, dealId: string, input: Standing & CompareContractInput): Promise<Deal> {
    const { version, same, opinion } = input;
    const decision = { version, reason: opinion, input: { same } };
    if (!same)
      return this.records.change(ctx, dealId, 'refuse', decision, (deal) => this.desk.refuse(ctx, deal, opinion));
    return this.records.change(ctx, dealId, 'compare', decision, async (deal, inner) => {
      const signed = await this.desk.confirm(inner, deal, opinion);
      deal.contractedAt = inner.now;
      const system = asSystem(inner);
      await this.listings.contract(system, deal.listingId, { input: signed });
      // The next-ranked has kept its place until now (rules.md, art. 20).
      await this.opening.releaseLosers(system, deal, null);
      await this.opening.releaseTenderer(system, deal);
      await this.payments.orderNext(system, deal);
      await this.payments.chargeFees(system, deal);
    });
  }
}
