import { Injectable } from '@nestjs/common';
import { Applications } from '../applications/index.js';
import { type AwardTerms, Listing } from '../listings/index.js';
import type { TxContext } from '../platform/index.js';
import {
  bidRejectionText,
  type Criterion,
  type Facts,
  rankBids,
  type RankedBid,
  type ScoreSheet,
  scoreOf,
} from '../rulebook/index.js';
import { Dec, type Decimal, type Money } from '../values/index.js';
import { CommitteeMember, TenderObjection, TenderScore } from './evaluation.entity.js';
import { SealedBid, type Tender } from './tender.entity.js';

/** What was read out of one bid, with whose it is. */
export interface OpenedBid {
  readonly id: string;
  readonly applicationId: string;
  readonly bidder: string;
  readonly hash: string;
  readonly price: Money | null;
  readonly droppedAt: Date | null;
  readonly dropReason: string | null;
  /** Why the committee set it aside; null where it did not. */
  readonly rejected: string | null;
  readonly fileName: string | null;
}

export interface Standing extends RankedBid {
  readonly score: Decimal | null;
}

const noTerms: AwardTerms = { by: 'price', criteria: [], candidateDays: 3 };
const whole = 100;

/** The state of a tender's evaluation: committee, sheets, ranking, and what the rules want to know of them. */
@Injectable()
export class EvaluationReader {
  constructor(private readonly applications: Applications) {}

  async termsOf(ctx: TxContext, { listingId }: Tender): Promise<AwardTerms> {
    const { schedule } = await ctx.tx.findOneByOrFail(Listing, { id: listingId });
    return schedule?.award ?? noTerms;
  }

  members(ctx: TxContext, tenderId: string): Promise<CommitteeMember[]> {
    return ctx.tx.find(CommitteeMember, { where: { tenderId }, order: { no: 'asc' } });
  }

  /** The seat of the person who asks, if he has one and signs in for it. */
  async seatOf(ctx: TxContext, tenderId: string): Promise<CommitteeMember | null> {
    const { accountId } = ctx.actor;
    return accountId ? ctx.tx.findOneBy(CommitteeMember, { tenderId, accountId }) : null;
  }

  /** As read out (Tender Law 36), in the order in which they were sealed. */
  async bids(ctx: TxContext, tenderId: string): Promise<OpenedBid[]> {
    const rows = await ctx.tx.find(SealedBid, {
      where: [
        { tenderId, state: 'opened' },
        { tenderId, state: 'unreadable' },
      ],
      order: { sealedAt: 'asc', id: 'asc' },
    });
    const names = await ctx.tx.query<{ id: string; name: string }[]>(
      `select a.id, p.name from application a join party p on p.id = a.party_id where a.id = any($1)`,
      [rows.map(({ applicationId }) => applicationId)],
    );
    const bidder = new Map(names.map(({ id, name }) => [id, name]));
    return rows.map((row) => ({
      ...row,
      bidder: bidder.get(row.applicationId) ?? '',
      rejected: row.rejectedAt && bidRejectionText(row.rejectGround!, row.rejectReason!),
      fileName: row.content?.fileName ?? null,
    }));
  }

  /** Every bid with its place: by points where the documents ask for them, else by price (art. 12(10), 29; Tender Law 41). */
  async ranking(ctx: TxContext, tender: Tender): Promise<Standing[]> {
    const { direction, reserve } = await ctx.tx.findOneByOrFail(Listing, { id: tender.listingId });
    const terms = await this.termsOf(ctx, tender);
    const bids = await this.bids(ctx, tender.id);
    const ranks = new Map(
      (await this.applications.eligibleFor(ctx, tender.listingId)).map((one) => [one.applicationId, one.priorityRank]),
    );
    const scores = await this.scores(ctx, tender, terms);
    const read = bids.map(({ id, applicationId, price, rejected }) => ({
      ...{ id, price, rejected },
      score: scores.get(id) ?? null,
      priorityRank: ranks.get(applicationId) ?? null,
    }));
    const ranked = rankBids(read, { direction, limit: reserve, by: terms.by });
    return ranked.map((one) => ({ ...one, score: scores.get(one.id) ?? null }));
  }

  /** Bids that could win by price alone: the committee gives points to these and no others. */
  async valid(ctx: TxContext, tender: Tender): Promise<string[]> {
    const { direction, reserve } = await ctx.tx.findOneByOrFail(Listing, { id: tender.listingId });
    const bids = await this.bids(ctx, tender.id);
    const read = bids.map(({ id, price, rejected }) => ({ id, price, rejected, score: null, priorityRank: null }));
    const ranked = rankBids(read, { direction, limit: reserve, by: 'price' });
    return ranked.filter(({ place }) => place !== null).map(({ id }) => id);
  }

  async facts(ctx: TxContext, tender: Tender): Promise<Facts> {
    const members = await this.members(ctx, tender.id);
    const { by } = await this.termsOf(ctx, tender);
    return {
      committee: members.map(({ name, expert, conflict }) => ({ name, expert, conflict })),
      sheetsLacking: by === 'price' ? 0 : members.filter(({ scoredAt }) => scoredAt === null).length,
      ...(tender.candidateUntil && { candidateUntil: tender.candidateUntil }),
      candidateObjections: await ctx.tx.countBy(TenderObjection, { tenderId: tender.id, state: 'open' }),
      awardedAt: ctx.now,
    };
  }

  /** Among the candidates that still stand: 1 for the first; null outside the ranking. */
  async placeOf(ctx: TxContext, tenderId: string, bidId: string): Promise<number | null> {
    const standing = await this.candidates(ctx, tenderId);
    const chosen = standing.find(({ id }) => id === bidId);
    return chosen ? 1 + standing.filter(({ place }) => place! < chosen.place!).length : null;
  }

  /** In the order of their places; who was dropped is not among them. */
  async candidates(ctx: TxContext, tenderId: string): Promise<SealedBid[]> {
    const rows = await ctx.tx.findBy(SealedBid, { tenderId, state: 'opened' });
    return rows
      .filter(({ place, droppedAt }) => place !== null && droppedAt === null)
      .sort((a, b) => a.place! - b.place!);
  }

  private async scores(ctx: TxContext, tender: Tender, terms: AwardTerms): Promise<Map<string, Decimal | null>> {
    if (terms.by === 'price') return new Map();
    const criteria: Criterion[] = terms.criteria.map(({ percent }, no) => ({
      code: `${no}`,
      weight: new Dec(percent).div(whole),
    }));
    const members = await this.members(ctx, tender.id);
    const found = new Map<string, Decimal | null>();
    for (const bidId of await this.valid(ctx, tender)) {
      const rows = await ctx.tx.findBy(TenderScore, { bidId });
      const sheets = members.map(({ id }) => sheetOf(rows.filter(({ memberId }) => memberId === id)));
      found.set(bidId, scoreOf(criteria, sheets));
    }
    return found;
  }
}

const sheetOf = (rows: readonly TenderScore[]): ScoreSheet =>
  Object.fromEntries(rows.map(({ criterion, points }) => [`${criterion}`, new Dec(points)]));
