import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { Listing, ListingOwner } from '../listings/index.js';
import { Parties } from '../parties/index.js';
import { type Context, Database, type TxContext } from '../platform/index.js';
import {
  type ApplicationFacts,
  type CapitalReviewFacts,
  type Priority,
  type PriorityFacts,
  prioritiesOf,
} from '../rulebook/index.js';
import { civilDate, parseInstant } from '../values/index.js';
import { Application, ApplicationMaterial, ApplicationMember, CapitalReview } from './application.entity.js';
import { PriorityClaim } from './priority-claim.entity.js';

/** Reads what the rules want to know of an application. */
@Injectable()
export class ApplicationFactsReader {
  constructor(
    private readonly db: Database,
    private readonly parties: Parties,
  ) {}

  async listingOf(ctx: Context, application: Application): Promise<Listing> {
    return this.db.managerOf(ctx).findOneByOrFail(Listing, { id: application.listingId });
  }

  async members(ctx: Context, applicationId: string): Promise<ApplicationMember[]> {
    return this.db.managerOf(ctx).find(ApplicationMember, { where: { applicationId }, order: { no: 'asc' } });
  }

  /** The transferor's side: owners, whoever leads them and their agent (art. 32: none of them may bid). */
  async transferorSide(ctx: Context, listing: Listing): Promise<{ owners: string[]; agents: string[] }> {
    const owners = await this.db.managerOf(ctx).findBy(ListingOwner, { listingId: listing.id });
    return {
      owners: [...new Set([listing.leadPartyId, ...owners.map(({ partyId }) => partyId)])],
      agents: listing.agent?.partyId ? [listing.agent.partyId] : [],
    };
  }

  reviewOf(ctx: Context, applicationId: string): Promise<CapitalReview | null> {
    return this.db.managerOf(ctx).findOneBy(CapitalReview, { applicationId });
  }

  claimOf(ctx: Context, applicationId: string): Promise<PriorityClaim | null> {
    return this.db.managerOf(ctx).findOneBy(PriorityClaim, { applicationId });
  }

  /** The priorities that law and Measures give at this listing (art. 29). */
  async prioritiesOf(ctx: TxContext, listing: Listing): Promise<Priority[]> {
    if (listing.direction !== 'transfer') return [];
    const { owners } = await this.transferorSide(ctx, listing);
    const parties = await this.parties.getMany(ctx, owners);
    const { category, transferKind } = listing;
    if (!transferKind) return [];
    return prioritiesOf({ category, transferKind, ownerKinds: [...parties.values()].map(({ kind }) => kind) });
  }

  /** A notice that is silent takes no priority away: then it can be claimed until trading opens. */
  priorityUntil({ schedule }: Listing): Date | null {
    return schedule && parseInstant(schedule.priorityDeadline ?? schedule.opensAt);
  }

  async of(
    ctx: TxContext,
    application: Application,
    listing: Listing,
  ): Promise<ApplicationFacts & Pick<PriorityFacts, 'priorityKinds' | 'priorityAccepted'>> {
    const members = await this.members(ctx, application.id);
    const partyIds = members.map(({ partyId }) => partyId);
    const known = await this.parties.factsOf(ctx, [...(await this.parties.getMany(ctx, partyIds)).values()]);
    const materials = await ctx.tx.findBy(ApplicationMaterial, { applicationId: application.id });
    const side = await this.transferorSide(ctx, listing);
    const agentPartyId = application.agent?.partyId;
    const others = await ctx.tx.findBy(ApplicationMember, {
      listingId: listing.id,
      partyId: In(partyIds),
      live: true,
      applicationId: Not(application.id),
    });
    return {
      // An agent who is the transferor in person is the transferor (art. 32), so the agent is looked at like an applicant.
      applicants: partyIds.flatMap((id) => known.get(id) ?? []),
      // Ended with its listing, it counts for nothing any more.
      applicationState: application.endedBy === null ? application.state : 'withdrawn',
      applicationMaterials: materials.map(({ kind }) => kind),
      applicationHasAgent: application.agent !== null,
      jointBid: members.length > 1,
      statementAccepted: application.statementAcceptedAt !== null,
      jointShares: members.map(({ share }) => share),
      transferorPartyIds: side.owners,
      agentPartyIds: agentPartyId && side.owners.includes(agentPartyId) ? [...side.agents, ...partyIds] : side.agents,
      otherApplications: [...new Set(others.map(({ applicationId }) => applicationId))],
      partyChecks: [],
      conditionsMet: application.conditionsMet,
      registrationUntil: listing.schedule ? parseInstant(listing.schedule.registrationUntil) : ctx.now,
      submittedAt: application.submittedAt ?? ctx.now,
      bindingNotice: listing.bindingNotice,
      knownNotice: application.knownNotice,
      sittingPartyIds: listing.renewal?.transfereePartyIds ?? null,
      priorityKinds: (await this.prioritiesOf(ctx, listing)).map(({ code }) => code),
      priorityAccepted: (await this.claimOf(ctx, application.id))?.accepted ?? null,
      capitalReview: capitalReviewFacts(await this.reviewOf(ctx, application.id)),
    };
  }
}

const capitalReviewFacts = (review: CapitalReview | null): CapitalReviewFacts | null =>
  review && {
    askedOn: civilDate(review.askedAt),
    dueOn: civilDate(new Date(review.dueAt.getTime() - 1)),
    qualification: review.qualification,
    project: review.project,
    risk: review.risk,
    documentFileId: review.documentFileId,
  };
