import { Injectable } from '@nestjs/common';
import { may } from '../accounts/index.js';
import { Applications } from '../applications/index.js';
import { Listings, parcelFacts } from '../listings/index.js';
import { type Context, problem, Records, rulesProblem, systemActor, type TxContext } from '../platform/index.js';
import { assess, parsePricing, totalAt, violationsOf } from '../rulebook/index.js';
import type { Money } from '../values/index.js';
import { LiveFeed } from './live-feed.js';
import { SessionAccount, SessionBidder, type TradingSession } from './session.entity.js';
import { SessionKind } from './session.kind.js';

/**
 * A negotiated agreement (art. 14, 29, 35): the announcement has run and left one qualified applicant, or nobody bid. The centre
 * records the price, which the rules judge while both can still be told; both sides confirm it in the system; then it is a deal.
 */
@Injectable()
export class Agreements {
  constructor(
    private readonly records: Records,
    private readonly kind: SessionKind,
    private readonly feed: LiveFeed,
    private readonly applications: Applications,
    private readonly listings: Listings,
  ) {}

  /** A changed price has to be confirmed again. Errors: SESSION_STATE, BID_BELOW_RESERVE, FORBIDDEN and the rules of the moment `deal`. */
  async record(ctx: Context, id: string, version: number, amount: Money): Promise<TradingSession> {
    return this.records.change(
      ctx,
      this.kind,
      id,
      'agreement',
      { version, input: { amount } },
      async (session, inner) => {
        mustBeAgreement(session);
        if (session.best === 'lowest' && amount.gt(session.reserve)) {
          throw problem('PRICE_ABOVE_CEILING', `协议价格不得高于最高限价${session.reserve.format()}元`, {
            article: '12(10)',
          });
        }
        if (session.best === 'highest' && session.unsoldOn === null && amount.lt(session.reserve)) {
          throw problem('BID_BELOW_RESERVE', `协议价格不得低于底价${session.reserve.format()}元`, { article: '29' });
        }
        await this.judge(inner, session, amount);
        Object.assign(session, {
          agreedAmount: amount,
          agreedBy: ctx.actor.accountId,
          transferorConfirmedAt: null,
          transferorConfirmedBy: null,
          transfereeConfirmedAt: null,
          transfereeConfirmedBy: null,
        });
      },
    );
  }

  /** Art. 17, 29, 35: the person, the floor, the resolution, the thresholds, as they will be judged again when the deal stands. */
  private async judge(ctx: TxContext, session: TradingSession, amount: Money): Promise<void> {
    const { applicationId } = await ctx.tx.findOneByOrFail(SessionBidder, { sessionId: session.id });
    if (session.unsoldOn !== null) await this.applications.requireTalkable(ctx, applicationId);
    const listing = await this.listings.get(ctx, session.listingId);
    const parcels = await this.listings.parcelsOf(ctx, listing.id);
    const facts = {
      ...(await this.listings.factsOf(ctx, listing)),
      dealPrice: amount,
      dealTotal: totalAt(parsePricing(listing.pricing), parcels.map(parcelFacts), amount),
      ...{ byAgreement: true, announcementRan: true, qualifiedApplicants: session.qualified },
      unsoldOn: session.unsoldOn,
    };
    const violations = violationsOf(assess('deal', facts, (await this.kind.lawOf(ctx, session)).law));
    if (violations.length > 0) throw rulesProblem(violations);
  }

  /** One side says yes to the price on record. The second yes closes the agreement. */
  async confirm(ctx: Context, id: string, version: number, amount: Money): Promise<TradingSession> {
    return this.records.change(ctx, this.kind, id, 'confirm', { version, input: { amount } }, async (row, inner) => {
      mustBeAgreement(row);
      if (!row.agreedAmount?.eq(amount)) throw problem('CONFLICT', '协议价格已变动或尚未登记，请刷新核对后再确认');
      await this.markSide(inner, row);
    });
  }

  /** Both said yes: what follows is the system's own step, in the same transaction. */
  async concludeIfAgreed(ctx: TxContext, session: TradingSession): Promise<void> {
    if (!session.transferorConfirmedAt || !session.transfereeConfirmedAt) return;
    await this.records.change({ ...ctx, actor: systemActor }, this.kind, session.id, 'agree');
    this.feed.poke(ctx, session.id);
  }

  private async markSide(ctx: TxContext, session: TradingSession): Promise<void> {
    const { accountId } = ctx.actor;
    const bidder = accountId ? await ctx.tx.findOneBy(SessionAccount, { sessionId: session.id, accountId }) : null;
    const side = bidder ? 'transferee' : 'transferor';
    if (side === 'transferor' && !may(ctx.actor, 'session.confirm', await this.kind.scopeOf(ctx, session))) {
      throw problem('FORBIDDEN', '只有出让方（或其受托方）与受让方可以确认协议价格');
    }
    if (side === 'transferee')
      Object.assign(session, { transfereeConfirmedAt: ctx.now, transfereeConfirmedBy: accountId });
    else Object.assign(session, { transferorConfirmedAt: ctx.now, transferorConfirmedBy: accountId });
  }
}

function mustBeAgreement(session: TradingSession): void {
  if (session.mode !== 'agreement') {
    throw problem('METHOD_NOT_ALLOWED', '本场为竞价，只有经公告仅剩一名合格受让方时才能协议成交', { article: '35' });
  }
}
