import { Injectable } from '@nestjs/common';
import { may, type Permission, type RecordScope, requireMay } from '../accounts/index.js';
import { Application } from '../applications/index.js';
import { Listing } from '../listings/index.js';
import { type Actor, problem, type RecordKind, type TxContext } from '../platform/index.js';
import type { Seat } from './sealing/index.js';
import { Tender } from './tender.entity.js';
import { type TenderAction, tenderLife, tenderStateNames } from './tender.machine.js';

const seatOfRole: Partial<Record<Actor['role'], Seat>> = {
  director: 'centre',
  supervisor: 'supervisor',
  townGovernment: 'town',
};

/** What a tender is to the one way of changing records. */
@Injectable()
export class TenderKind implements RecordKind<Tender, TenderAction> {
  readonly type = 'tender';
  readonly entity = Tender;
  readonly life = tenderLife;
  readonly name = '招投标场次';
  readonly stateCode = 'TENDER_STATE' as const;
  readonly stateNames = tenderStateNames;

  async authorize(ctx: TxContext, tender: Tender, action: TenderAction): Promise<void> {
    if (tenderLife[action].automatic) {
      if (ctx.actor.role === 'system') return;
      throw problem('FORBIDDEN', '此事项由系统按时间自动办理，不能人工操作');
    }
    requireMay(ctx, `tender.${action}` as Permission, await this.scopeOf(ctx, tender), '该招投标场次');
  }

  async scopeOf(ctx: TxContext, tender: Tender): Promise<RecordScope> {
    const { townCode, villageCode } = await ctx.tx.findOneByOrFail(Listing, { id: tender.listingId });
    const own = await this.applicationOf(ctx, tender);
    return { townCode, villageCode, partyIds: own ? [own.partyId] : [] };
  }

  /** The seat that the person who asks may take. Another town's government has the role and no seat here. */
  async seatOf(ctx: TxContext, tender: Tender): Promise<Seat | null> {
    const seat = seatOfRole[ctx.actor.role];
    return seat && may(ctx.actor, 'tender.holderKey', await this.scopeOf(ctx, tender)) ? seat : null;
  }

  /** The approved application of the person who asks, if there is one. */
  async applicationOf(ctx: TxContext, tender: Tender): Promise<Application | null> {
    const { partyId } = ctx.actor;
    if (!partyId) return null;
    return ctx.tx.findOneBy(Application, { listingId: tender.listingId, partyId, state: 'approved' });
  }
}
