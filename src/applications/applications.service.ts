import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import { Accounts } from '../accounts/index.js';
import { Deposits } from '../funds/index.js';
import { type Context, Database, notFound, Records, rulesProblem, type TxContext } from '../platform/index.js';
import { type ApplicationFacts, type Condition, eligibility, type Facts, type Priority } from '../rulebook/index.js';
import { Money, parseInstant } from '../values/index.js';
import { Application, type ApplicationMember } from './application.entity.js';
import { ApplicationFactsReader } from './application.facts.js';
import { ApplicationKind } from './application.kind.js';
import { PriorityClaim } from './priority-claim.entity.js';

export interface EligibleBidder {
  readonly applicationId: string;
  /** Who leads, where the bid is joint. */
  readonly partyId: string;
  /** Everybody who may bid for it. */
  readonly accountIds: string[];
  /** Null until numbers are drawn. */
  readonly bidderNumber: number | null;
  /** Of an accepted claim (art. 29), 1 the highest. */
  readonly priorityRank: number | null;
}

export interface PriorityHolder {
  readonly applicationId: string;
  readonly partyId: string;
  readonly rank: number;
  readonly kind: string;
}

/** What other rooms ask: who may bid (art. 17, 20, 29, 32), condition by condition, each with its source. */
@Injectable()
export class Applications {
  constructor(
    private readonly db: Database,
    private readonly facts: ApplicationFactsReader,
    private readonly deposits: Deposits,
    private readonly accounts: Accounts,
    private readonly records: Records,
    private readonly kind: ApplicationKind,
  ) {}

  async eligibility(ctx: Context, applicationId: string): Promise<{ eligible: boolean; conditions: Condition[] }> {
    return this.db.transaction(ctx, async (inner) => {
      const application = await inner.tx.findOneBy(Application, { id: applicationId });
      if (!application) throw notFound('该受让申请');
      const conditions = await this.conditions(inner, application);
      return { eligible: conditions.every(({ met }) => met), conditions };
    });
  }

  async conditions(ctx: TxContext, application: Application): Promise<Condition[]> {
    const { law } = await this.kind.lawOf(ctx, application);
    return eligibility(await this.bidFacts(ctx, application), law).conditions;
  }

  /** What the rules want to know of it, for the rooms above. */
  async factsOf(ctx: TxContext, application: Application): Promise<ApplicationFacts> {
    return this.facts.of(ctx, application, await this.facts.listingOf(ctx, application));
  }

  /** The same with the deposit as the bank booked it: what the moments `bid` and `agree` are judged on. */
  async bidFacts(ctx: TxContext, application: Application): Promise<Facts> {
    const facts = await this.factsOf(ctx, application);
    const standing = await this.deposits.standing(ctx, application.id);
    if (!standing) return { ...facts, ...(await this.unorderedDeposit(ctx, application)) };
    const { depositDue, depositPaidInTime, depositDeadline, met } = standing;
    // A deposit that was given back qualifies nobody any more, whatever was once paid.
    return { ...facts, depositDue, depositPaidInTime: met ? depositPaidInTime : Money.zero, depositDeadline };
  }

  /** Before the approval nothing is asked for yet, and nothing is paid. */
  private async unorderedDeposit(ctx: TxContext, application: Application): Promise<Facts> {
    const { deposit, schedule } = await this.facts.listingOf(ctx, application);
    const depositDeadline = schedule ? parseInstant(schedule.depositUntil) : ctx.now;
    return { depositDue: deposit, depositPaidInTime: Money.zero, depositDeadline };
  }

  /** Those who meet every condition now, in the order of their acceptance. */
  async eligibleFor(ctx: Context, listingId: string): Promise<EligibleBidder[]> {
    return this.db.transaction(ctx, async (inner) => {
      const approved = await inner.tx.find(Application, {
        where: { listingId, state: 'approved' },
        order: { acceptedAt: 'asc', id: 'asc' },
      });
      const found: EligibleBidder[] = [];
      for (const application of approved) {
        const conditions = await this.conditions(inner, application);
        if (!conditions.every(({ met }) => met)) continue;
        found.push({
          applicationId: application.id,
          partyId: application.partyId,
          accountIds: await this.accountsOf(inner, application.partyId),
          bidderNumber: application.bidderNumber,
          priorityRank: await this.rankOf(inner, application.id),
        });
      }
      return found;
    });
  }

  /** Who is eligible stays so until the transaction ends: a payment that is taken back at this moment waits, or is seen. */
  settleDeposits(ctx: TxContext, listingId: string): Promise<void> {
    return this.deposits.lock(ctx, listingId);
  }

  /** At opening: numbers in random order, so that a number says nothing about who came when; drawn once. From now on the deposits are bound (art. 20). */
  async drawNumbers(ctx: TxContext, listingId: string): Promise<EligibleBidder[]> {
    await this.settleDeposits(ctx, listingId);
    const eligible = await this.eligibleFor(ctx, listingId);
    const numbers = shuffled(eligible.map((_, index) => index + 1));
    const drawn: EligibleBidder[] = [];
    for (const [index, bidder] of eligible.entries()) {
      const bidderNumber = bidder.bidderNumber ?? numbers[index]!;
      if (bidder.bidderNumber === null) {
        await this.records.change(
          ctx,
          this.kind,
          bidder.applicationId,
          'draw',
          { input: { bidderNumber } },
          (application) => {
            application.bidderNumber = bidderNumber;
          },
        );
      }
      drawn.push({ ...bidder, bidderNumber });
    }
    await this.deposits.hold(ctx, { applicationIds: drawn.map(({ applicationId }) => applicationId) });
    return drawn;
  }

  /** Art. 29: who may still exercise a priority that the centre accepted, whoever first. */
  async holders(ctx: TxContext, listingId: string): Promise<PriorityHolder[]> {
    const rows = await ctx.tx.query<PriorityHolder[]>(
      `select a.id as "applicationId", a.party_id as "partyId", c.rank, c.kind
       from priority_claim c join application a on a.id = c.application_id
       where a.listing_id = $1 and a.state = 'approved' and a.ended_by is null and c.accepted and c.outcome is null
       order by c.rank, a.id`,
      [listingId],
    );
    const standing: PriorityHolder[] = [];
    for (const row of rows) if ((await this.eligibility(ctx, row.applicationId)).eligible) standing.push(row);
    return standing;
  }

  /**
   * Nobody bid, and now somebody who had qualified is talked to (art. 29): its application lives again. The deposit goes back all the same.
   * Errors: NOT_ELIGIBLE, APPLICATION_STATE.
   */
  async recall(ctx: TxContext, applicationId: string): Promise<Application> {
    const recalled = await this.records.change(ctx, this.kind, applicationId, 'recall', {}, async (row) => {
      row.endedBy = null;
      await ctx.tx.query(`update application_member set live = true where application_id = $1`, [applicationId]);
    });
    await this.requireTalkable(ctx, recalled.id);
    return recalled;
  }

  /** For talks after nobody bid: every condition but the deposit, which has fallen due and is not asked for anew. Errors: NOT_ELIGIBLE with all that are not met. */
  async requireTalkable(ctx: TxContext, applicationId: string): Promise<void> {
    const application = await ctx.tx.findOneByOrFail(Application, { id: applicationId });
    const unmet = (await this.conditions(ctx, application)).filter(
      ({ met, condition }) => !met && condition !== 'deposit-paid',
    );
    if (unmet.length > 0)
      throw rulesProblem(unmet.map(({ detail }) => ({ code: 'NOT_ELIGIBLE', article: '17', detail })));
  }

  /** A winner who did not sign bids here no more; his deposit stays in escrow until it is decided on (art. 20). */
  async endDefaulted(ctx: TxContext, applicationId: string): Promise<void> {
    await this.records.change(ctx, this.kind, applicationId, 'end', { input: { end: 'defaulted' } }, async (row) => {
      row.endedBy = 'defaulted';
      await ctx.tx.query(`update application_member set live = false where application_id = $1`, [applicationId]);
    });
  }

  /** Art. 29: trading is over; a priority was exercised in it, or lapses on record. */
  async settlePriorities(ctx: TxContext, listingId: string, exercisedBy: readonly string[]): Promise<void> {
    const claims = await ctx.tx
      .createQueryBuilder(PriorityClaim, 'c')
      .innerJoin(Application, 'a', 'a.id = c.application_id')
      .where(`a.listing_id = :listingId and a.state = 'approved' and a.ended_by is null`, { listingId })
      .andWhere('c.accepted is not false and c.outcome is null')
      .orderBy('c.application_id')
      .getMany();
    for (const { applicationId } of claims) {
      const outcome = exercisedBy.includes(applicationId) ? 'exercised' : 'lapsed';
      await this.records.change(ctx, this.kind, applicationId, 'settlePriority', { input: { outcome } }, async () => {
        await ctx.tx.update(PriorityClaim, { applicationId }, { outcome, settledAt: ctx.now });
      });
    }
  }

  /** The priorities that can be claimed, until when, and what was claimed (art. 29). */
  async prioritiesOf(
    ctx: TxContext,
    application: Application,
  ): Promise<{ kinds: Priority[]; until: Date | null; claim: PriorityClaim | null }> {
    const listing = await this.facts.listingOf(ctx, application);
    return {
      kinds: await this.facts.prioritiesOf(ctx, listing),
      until: this.facts.priorityUntil(listing),
      claim: await this.facts.claimOf(ctx, application.id),
    };
  }

  membersOf(ctx: Context, applicationId: string): Promise<ApplicationMember[]> {
    return this.facts.members(ctx, applicationId);
  }

  private async rankOf(ctx: TxContext, applicationId: string): Promise<number | null> {
    const claim = await this.facts.claimOf(ctx, applicationId);
    return claim?.accepted ? claim.rank : null;
  }

  /** Who may act for a party in a session: the leading party's accounts, where the bid is joint. */
  async accountsOf(ctx: TxContext, partyId: string): Promise<string[]> {
    return (await this.accounts.ofParty(ctx, partyId)).map(({ id }) => id);
  }
}

function shuffled(numbers: number[]): number[] {
  for (let last = numbers.length - 1; last > 0; last--) {
    const other = randomInt(last + 1);
    [numbers[last], numbers[other]] = [numbers[other]!, numbers[last]!];
  }
  return numbers;
}
