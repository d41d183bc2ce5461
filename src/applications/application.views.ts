import { Injectable } from '@nestjs/common';
import { FundsQueries } from '../funds/index.js';
import { Parties, partyView } from '../parties/index.js';
import { availableActions, instantOut, StoredFile, type TxContext } from '../platform/index.js';
import { materialName } from '../rulebook/index.js';
import type { ApplicationLine, ApplicationView, CapitalReviewView } from './application.dto.js';
import { type Application, ApplicationMaterial } from './application.entity.js';
import { ApplicationFactsReader } from './application.facts.js';
import { ApplicationKind } from './application.kind.js';
import { Applications } from './applications.service.js';
import { CapitalReviews } from './capital-review.service.js';
import { priorityView, prioritySteps } from './priority-claims.service.js';
import { Winners } from './winners.js';

/** What screens show of an application. */
@Injectable()
export class ApplicationViews {
  constructor(
    private readonly kind: ApplicationKind,
    private readonly facts: ApplicationFactsReader,
    private readonly applications: Applications,
    private readonly funds: FundsQueries,
    private readonly parties: Parties,
    private readonly reviews: CapitalReviews,
    private readonly winners: Winners,
  ) {}

  async line(ctx: TxContext, application: Application): Promise<ApplicationLine> {
    const party = await this.parties.get(ctx, application.partyId);
    return {
      ...(await this.head(ctx, application)),
      party: { id: party.id, name: party.name, kind: party.kind },
    };
  }

  async view(ctx: TxContext, application: Application): Promise<ApplicationView> {
    const members = await this.facts.members(ctx, application.id);
    const parties = await this.parties.getMany(
      ctx,
      members.map(({ partyId }) => partyId),
    );
    const listing = await this.facts.listingOf(ctx, application);
    const capitalReview = await this.reviews.view(ctx, application, listing);
    const known = await this.facts.prioritiesOf(ctx, listing);
    const claim = await this.facts.claimOf(ctx, application.id);
    const priority = priorityView(known, this.facts.priorityUntil(listing), claim);
    const unconfirmed = application.knownNotice < listing.bindingNotice;
    const steps = [
      ...reviewSteps(capitalReview),
      ...prioritySteps(priority),
      ...(unconfirmed ? ['confirmNotice'] : []),
      ...(application.conditionsMet === null ? ['recheck'] : []),
    ];
    const deposits = await this.funds.depositsOf(ctx, [application.id]);
    const head = await this.head(ctx, application);
    // A station filed for somebody who has no page of his own to read it on.
    const acts = ctx.actor.role === 'station' && ctx.actor.organizationId === application.filerOrganizationId;
    return {
      ...head,
      party: partyView(parties.get(application.partyId)!),
      members: members.map(({ partyId, share }) => ({
        party: partyView(parties.get(partyId)!),
        share: trimmed(share),
      })),
      agent: application.agent && {
        name: application.agent.name,
        partyId: application.agent.partyId ?? null,
        phone: application.agent.phone ?? null,
      },
      statementAccepted: application.statementAcceptedAt !== null,
      materials: await this.materials(ctx, application.id),
      returnedFor: application.returnedFor,
      opinion: application.opinion,
      acceptedAt: instantOut(application.acceptedAt),
      deposit: deposits.get(application.id) ?? null,
      dues: acts && head.dealId ? await this.funds.duesOf(ctx, head.dealId, true) : [],
      bidderNumber: application.bidderNumber,
      eligibility: await this.applications.conditions(ctx, application),
      unconfirmedNotice: unconfirmed ? listing.bindingNotice : null,
      capitalReview,
      priority,
      // The two steps of a review and of a claim, and a notice to confirm, are buttons only where one is due.
      actions: (await availableActions(ctx, this.kind, application)).filter(
        ({ action }) => !stepwise.has(action) || steps.includes(action),
      ),
    };
  }

  private async head(ctx: TxContext, application: Application) {
    const { id, number, version, state } = application;
    const listing = await this.facts.listingOf(ctx, application);
    return {
      id,
      number,
      version,
      state,
      stateSince: instantOut(application.stateSince)!,
      listing: { id: listing.id, number: listing.number, title: listing.title, state: listing.state },
      submittedAt: instantOut(application.submittedAt),
      checkDueAt: instantOut(application.checkDueAt),
      // Art. 17: five working days; what is not decided by then is shown, it never decides itself.
      overdue: state === 'accepted' && application.checkDueAt !== null && ctx.now >= application.checkDueAt,
      ended: application.endedBy,
      ...(await this.outcome(ctx, application)),
    };
  }

  /** How it ended for the applicant, as the result notice tells everybody; nothing before. */
  private async outcome(
    ctx: TxContext,
    { id, listingId, state, endedBy }: Application,
  ): Promise<Pick<ApplicationLine, 'outcome' | 'dealId'>> {
    const winner = state === 'approved' && endedBy === null ? await this.winners.of(ctx, listingId) : null;
    if (!winner) return { outcome: null, dealId: null };
    return winner.applicationId === id ? { outcome: 'won', dealId: winner.dealId } : { outcome: 'lost', dealId: null };
  }

  private async materials(ctx: TxContext, applicationId: string): Promise<ApplicationView['materials']> {
    const rows = await ctx.tx
      .createQueryBuilder(ApplicationMaterial, 'm')
      .innerJoinAndMapOne('m.file', StoredFile, 'f', 'f.id = m.file_id')
      .where('m.application_id = :applicationId', { applicationId })
      .orderBy('m.added_at')
      .addOrderBy('m.id')
      .getMany();
    return (rows as (ApplicationMaterial & { file: StoredFile })[]).map(({ id, kind, name, fileId, file }) => ({
      id,
      kind,
      kindName: materialName(kind),
      name,
      fileId,
      fileName: file.name,
      size: file.size,
    }));
  }
}

const stepwise = new Set<string>([
  'confirmNotice',
  'recheck',
  'askReview',
  'recordReview',
  'claimPriority',
  'decidePriority',
]);

const reviewSteps = (review: CapitalReviewView | null): string[] =>
  review === null ? [] : review.state === 'asked' ? ['recordReview'] : review.state === 'passed' ? [] : ['askReview'];

const trimmed = (share: string): string => share.replace(/\.?0+$/, '');
