import { Injectable } from '@nestjs/common';
import { Applications } from '../applications/index.js';
import { Bonds, Deposits } from '../funds/index.js';
import { asSystem, Listings } from '../listings/index.js';
import { Files, problem, type TxContext } from '../platform/index.js';
import type { DefaultInput } from './deal.dto.js';
import { Deal } from './deal.entity.js';
import { DealOpening } from './deal-opening.service.js';
import { DealRecords } from './deal-records.service.js';
import { nextOutcome } from './next-outcome.js';

/**
 * A winner who does not sign (trading.md): recorded with evidence, which the credit records hear of as `deal.default`; his
 * deposit waits for two officers or goes back; the centre offers the next valid bid or announces again, with reason.
 */
@Injectable()
export class Defaults {
  constructor(
    private readonly records: DealRecords,
    private readonly opening: DealOpening,
    private readonly listings: Listings,
    private readonly applications: Applications,
    private readonly deposits: Deposits,
    private readonly bonds: Bonds,
    private readonly files: Files,
  ) {}

  /** Errors: DEFAULT_NOT_DUE, DEAL_STATE, STALE_VERSION. A text that was drawn up binds nobody any more. */
  record(ctx: TxContext, dealId: string, input: DefaultInput & { version: number }): Promise<Deal> {
    const { version, ...said } = input;
    return this.records.change(ctx, dealId, 'default', { version, reason: said.reason, input: said }, async (deal) => {
      const { id } = await this.files.find(ctx, said.evidenceFileId);
      Object.assign(deal, { defaultedAt: ctx.now, defaultFileId: id, defaultReason: said.reason });
      await ctx.tx.query(`update contract set state = 'void' where deal_id = $1 and state <> 'void'`, [dealId]);
      await this.applications.endDefaulted(asSystem(ctx), deal.applicationId);
      await this.bonds.giveUp(asSystem(ctx), deal.applicationId);
    });
  }

  /** The next highest valid bid whose bidder kept its place. Errors: DEAL_STATE (nobody left, somebody chose before), STALE_VERSION. */
  async offerNext(ctx: TxContext, dealId: string, said: { version: number; reason: string }): Promise<Deal> {
    const deal = await this.records.lock(ctx, dealId);
    const outcome = await nextOutcome(ctx, deal, this.applications);
    const { version, reason } = said;
    const input = { applicationId: outcome?.applicationId ?? null, price: outcome?.price ?? null };
    await this.records.change(ctx, dealId, 'offerNext', { version, reason, input }, () => {
      if (!outcome) throw problem('DEAL_STATE', '没有仍保留资格的有效报价可以递补，请重新公告', { article: '19' });
    });
    await this.listings.nextBidder(asSystem(ctx), deal.listingId, { reason });
    return this.opening.conclude(ctx, outcome!);
  }

  /** No published term, or no ground to keep it: it goes back like any other (art. 20). Errors: DEPOSIT_STATE. */
  returnDeposit(ctx: TxContext, dealId: string, said: { version: number; reason: string }): Promise<Deal> {
    return this.records.change(ctx, dealId, 'returnDeposit', said, (deal, inner) =>
      this.deposits.fallDue(asSystem(inner), { applicationIds: [deal.applicationId] }, { event: 'defaulted' }),
    );
  }

  /** Announced again: only after the winner's failure is on record, so that no deal is ever forgotten. */
  async reannounced(ctx: TxContext, listingId: string, reason: string | null): Promise<void> {
    const [deal] = await ctx.tx.findBy(Deal, [
      { listingId, state: 'dealt' },
      { listingId, state: 'defaulted' },
    ]);
    if (!deal) return;
    if (deal.state === 'dealt')
      throw problem('DEAL_STATE', '成交后须先在成交记录中登记受让方未签约，才能重新公告', { article: '19' });
    await this.records.change(asSystem(ctx), deal.id, 'reannounced', { reason });
  }

  /** The trade is over without a certificate: what nobody kept goes back too (art. 20). */
  async over(ctx: TxContext, listingId: string, event: 'terminated' | 'unsold'): Promise<void> {
    const rows = await ctx.tx.findBy(Deal, [
      { listingId, state: 'passedOn' },
      { listingId, state: 'terminated' },
    ]);
    const applicationIds = rows.filter(({ defaultedAt }) => defaultedAt).map(({ applicationId }) => applicationId);
    await this.deposits.fallDue(asSystem(ctx), { applicationIds }, { event });
  }
}
