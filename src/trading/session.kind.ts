import { Injectable } from '@nestjs/common';
import { type Permission, type RecordScope, requireMay } from '../accounts/index.js';
import { Listing, Listings } from '../listings/index.js';
import { Organizations } from '../organizations/index.js';
import { problem, type RecordKind, type TxContext } from '../platform/index.js';
import type { LawAt } from '../rulebook/index.js';
import { SessionAccount, TradingSession } from './session.entity.js';
import { type SessionAction, sessionLife, sessionStateNames } from './session.machine.js';

/** What a trading session is to the one way of changing records. */
@Injectable()
export class SessionKind implements RecordKind<TradingSession, SessionAction> {
  readonly type = 'session';
  readonly entity = TradingSession;
  readonly life = sessionLife;
  readonly name = '交易场次';
  readonly stateCode = 'SESSION_STATE' as const;
  readonly stateNames = sessionStateNames;

  constructor(
    private readonly listings: Listings,
    private readonly organizations: Organizations,
  ) {}

  /** Art. 37: the law of the listing that is traded. */
  lawOf(ctx: TxContext, { listingId }: TradingSession): Promise<LawAt> {
    return this.listings.lawFor(ctx, listingId);
  }

  async authorize(ctx: TxContext, session: TradingSession, action: SessionAction): Promise<void> {
    if (sessionLife[action].automatic) {
      if (ctx.actor.role === 'system') return;
      throw problem('FORBIDDEN', '此事项由系统按时间自动办理，不能人工操作');
    }
    requireMay(ctx, `session.${action}` as Permission, await this.scopeOf(ctx, session), '该场次');
  }

  async scopeOf(ctx: TxContext, session: TradingSession): Promise<RecordScope> {
    const listing = await ctx.tx.findOneByOrFail(Listing, { id: session.listingId });
    const own = ctx.actor.accountId
      ? await ctx.tx.findOneBy(SessionAccount, { sessionId: session.id, accountId: ctx.actor.accountId })
      : null;
    return {
      townCode: listing.townCode,
      villageCode: listing.villageCode,
      partyIds: [listing.leadPartyId, ...(own && ctx.actor.partyId ? [ctx.actor.partyId] : [])],
      filerAccountId: (await this.auctions(ctx, listing)) ? ctx.actor.accountId : listing.filerAccountId,
      filerOrganizationId: listing.filerOrganizationId,
    };
  }

  /** The person who asks is the auctioneer whom the notice names, of the house that it names (Auction Law 46). */
  private async auctions({ actor, ...ctx }: TxContext, { schedule }: Listing): Promise<boolean> {
    const named = schedule?.auction;
    if (actor.role !== 'auctioneer' || !named || actor.organizationId === null) return false;
    const { name } = await this.organizations.get({ actor, ...ctx }, actor.organizationId);
    return named.auctioneer === actor.name && named.house === name;
  }
}
