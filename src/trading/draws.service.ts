import { Injectable } from '@nestjs/common';
import { drawHash, drawSeed, type DrawTerms, Listings } from '../listings/index.js';
import { type Context, problem, Records, Secrets, systemActor, type TxContext } from '../platform/index.js';
import { drawTickets, publicValueOf } from '../rulebook/index.js';
import { formatInstant, parseInstant } from '../values/index.js';
import { DrawRecord } from './draw-record.entity.js';
import { SessionBidder, type TradingSession } from './session.entity.js';
import { SessionKind } from './session.kind.js';
import { WrittenEnds } from './written-ends.service.js';

/** Where one applicant takes the right, no officer's hand is in it. */
const nobody = '00000000-0000-0000-0000-000000000000';

/**
 * Fixed-price letting (art. 14): one applicant takes the right, several draw lots. Two officers read the public value that the notice names, each
 * by himself; with the seed, which the notice committed to, it decides, and everything is published for anybody to recompute.
 */
@Injectable()
export class Draws {
  constructor(
    private readonly records: Records,
    private readonly kind: SessionKind,
    private readonly listings: Listings,
    private readonly secrets: Secrets,
    private readonly ends: WrittenEnds,
  ) {}

  /** Written down again, it takes the place of what nobody has confirmed. Errors: METHOD_NOT_ALLOWED, SESSION_STATE, STALE_VERSION, VALIDATION. */
  async record(ctx: TxContext, id: string, version: number, typed: string): Promise<void> {
    const publicValue = valueOf(typed);
    await this.records.change(
      ctx,
      this.kind,
      id,
      'draw',
      { version, input: { publicValue } },
      async (session, inner) => {
        mustBeDraw(session);
        await this.mustBeKnown(inner, session);
        await inner.tx.upsert(
          DrawRecord,
          {
            ...{ sessionId: id, publicValue, recordedAt: inner.now },
            ...{ recordedBy: inner.actor.accountId, recordedByName: inner.actor.name },
            ...{ confirmedBy: null, confirmedByName: null, drawnAt: null, seed: null, tickets: null },
          },
          ['sessionId'],
        );
      },
    );
  }

  /**
   * By another officer, who types the value anew; lots are drawn at once.
   * Errors: SESSION_STATE, SECOND_OFFICER_REQUIRED, STALE_VERSION, CONFLICT (the two read different values).
   */
  async confirm(ctx: TxContext, id: string, version: number, typed: string): Promise<void> {
    const publicValue = valueOf(typed);
    const decision = { version, input: { publicValue } };
    const session = await this.records.change(ctx, this.kind, id, 'confirmDraw', decision, async (row, inner) => {
      mustBeDraw(row);
      const record = await this.unconfirmed(inner, row);
      if (record.recordedBy === inner.actor.accountId) {
        const detail = '登记公开结果的人不能自己核对，请由另一名经办人从公布处另行抄录';
        throw problem('SECOND_OFFICER_REQUIRED', detail, { article: '14' });
      }
      if (record.publicValue !== publicValue) {
        const detail = '与登记的公开结果不一致，请两人分别对照公布处；登记有误的，请重新登记';
        throw problem('CONFLICT', detail, { article: '14' });
      }
    });
    const { accountId: confirmedBy, name: confirmedByName } = ctx.actor;
    const by = await ctx.tx.findOneByOrFail(DrawRecord, { sessionId: id });
    await this.draw(ctx, session, { ...by, confirmedBy, confirmedByName });
  }

  /** At the opening, where one applicant is qualified: it takes the right at the published price. */
  async take(ctx: TxContext, session: TradingSession): Promise<void> {
    const none = {
      publicValue: null,
      recordedBy: null,
      recordedByName: null,
      confirmedBy: null,
      confirmedByName: null,
    };
    await this.draw(ctx, session, { sessionId: session.id, ...none, recordedAt: ctx.now });
  }

  /** What the notice says of the draw, for everybody. Errors: METHOD_NOT_ALLOWED. */
  async termsOf(ctx: Context, { listingId }: Pick<TradingSession, 'listingId'>): Promise<DrawTerms> {
    const { schedule } = await this.listings.get(ctx, listingId);
    if (schedule?.draw) return schedule.draw;
    throw noDraw();
  }

  /** Everybody bids the published price; who is drawn is the last of them, so that it stands. */
  private async draw(
    ctx: TxContext,
    session: TradingSession,
    record: Omit<DrawRecord, 'drawnAt' | 'seed' | 'tickets'>,
  ): Promise<void> {
    const { nonce } = await this.termsOf(ctx, session);
    const bidders = await ctx.tx.findBy(SessionBidder, { sessionId: session.id });
    const seed = drawSeed(this.secrets, nonce);
    const entries = bidders.map(({ number, priorityRank: rank }) => ({ number, rank }));
    const tickets = drawTickets({ seed, publicValue: record.publicValue ?? '' }, entries, drawHash);
    await ctx.tx.upsert(DrawRecord, { ...record, drawnAt: ctx.now, seed, tickets }, ['sessionId']);
    const applicationOf = new Map(bidders.map(({ number, applicationId }) => [number, applicationId]));
    const bids = tickets.map(({ number, rank }, place) => ({
      ...{ applicationId: applicationOf.get(number)!, number, amount: session.reserve, rank },
      ...{ match: place === 0 && rank !== null, accountId: record.recordedBy ?? nobody },
    }));
    await this.ends.end({ ...ctx, actor: systemActor }, session, ctx.now, bids.reverse());
  }

  private async mustBeKnown(ctx: TxContext, session: TradingSession): Promise<void> {
    const knownFrom = parseInstant((await this.termsOf(ctx, session)).knownFrom);
    if (ctx.now >= knownFrom) return;
    const detail = `公告载明的公开结果${formatInstant(knownFrom)}后才公布，届时再登记`;
    throw problem('SESSION_STATE', detail, { article: '14' });
  }

  private async unconfirmed(ctx: TxContext, { id }: TradingSession): Promise<DrawRecord> {
    const record = await ctx.tx.findOneBy(DrawRecord, { sessionId: id });
    if (record) return record;
    throw problem('SESSION_STATE', '还没有登记公开结果，请先由一名经办人登记', { article: '14' });
  }
}

const noDraw = () => problem('METHOD_NOT_ALLOWED', '本场不是定价招租，不抽签', { article: '14' });

function mustBeDraw({ mode }: TradingSession): void {
  if (mode !== 'draw') throw noDraw();
}

function valueOf(typed: string): string {
  const value = publicValueOf(typed);
  if (value !== '') return value;
  throw problem('VALIDATION', '请按公布的原样填写公开结果', {
    violations: [{ code: 'VALIDATION', field: 'publicValue', detail: '请按公布的原样填写公开结果' }],
  });
}
