import { Injectable } from '@nestjs/common';
import { may, type Permission, type RecordScope, requireMay } from '../accounts/index.js';
import { Application } from '../applications/index.js';
import { Listing, Listings } from '../listings/index.js';
import { type Actor, type Judgement, problem, type RecordKind, type TxContext } from '../platform/index.js';
import { assess, keptOf, type LawAt, type Moment, violationsOf, warningsOf } from '../rulebook/index.js';
import { EvaluationReader } from './evaluation.reader.js';
import type { Seat } from './sealing/index.js';
import { Tender } from './tender.entity.js';
import { type TenderAction, tenderLife, tenderStateNames } from './tender.machine.js';

const seatOfRole: Partial<Record<Actor['role'], Seat>> = {
  director: 'centre',
  supervisor: 'supervisor',
  townGovernment: 'town',
};

/** At which actions the rulebook is asked (Tender Law 37–41). */
const momentOf: Partial<Record<TenderAction, Moment>> = { evaluate: 'evaluate', award: 'award' };

/** What a tender is to the one way of changing records. */
@Injectable()
export class TenderKind implements RecordKind<Tender, TenderAction> {
  readonly type = 'tender';
  readonly entity = Tender;
  readonly life = tenderLife;
  readonly name = '招投标场次';
  readonly stateCode = 'TENDER_STATE' as const;
  readonly stateNames = tenderStateNames;

  constructor(
    private readonly listings: Listings,
    private readonly reader: EvaluationReader,
  ) {}

  /** Art. 37: the law of the listing that is traded. */
  lawOf(ctx: TxContext, { listingId }: Tender): Promise<LawAt> {
    return this.listings.lawFor(ctx, listingId);
  }

  async judge(ctx: TxContext, tender: Tender, action: TenderAction, input?: unknown): Promise<Judgement> {
    const moment = momentOf[action];
    if (!moment) return { violations: [] };
    const { bidId } = (input ?? {}) as { bidId?: string };
    const first = bidId ? null : (await this.reader.candidates(ctx, tender.id))[0];
    const chosen = bidId ?? first?.id;
    const awardPlace = chosen ? await this.reader.placeOf(ctx, tender.id, chosen) : null;
    const facts = { ...(await this.reader.facts(ctx, tender)), awardPlace };
    const verdicts = assess(moment, facts, ctx.law.law);
    return { violations: violationsOf(verdicts), warnings: warningsOf(verdicts), facts: verdicts.map(keptOf) };
  }

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
    const seat = ctx.actor.role === 'expert' ? await this.reader.seatOf(ctx, tender.id) : null;
    return { townCode, villageCode, partyIds: own ? [own.partyId] : [], filerAccountId: seat?.accountId ?? null };
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
