import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { requireMay } from '../accounts/index.js';
import { Deposits } from '../funds/index.js';
import { Listing } from '../listings/index.js';
import { Parties } from '../parties/index.js';
import {
  newId,
  notFound,
  Numbers,
  problem,
  Records,
  rulesProblem,
  type TxContext,
  type Violation,
  WorkingCalendar,
} from '../platform/index.js';
import { checkDue } from '../rulebook/index.js';
import { parseInstant, sharesAddUp } from '../values/index.js';
import type { CreateApplication, RecheckApplication, ReturnApplication } from './application.dto.js';
import { Application, ApplicationMember } from './application.entity.js';
import { ApplicationKind } from './application.kind.js';

export interface Versioned {
  readonly version: number;
}

/** What is done with an application (art. 15, 17, 20). Each is one change; what it costs and frees moves with it. */
@Injectable()
export class ApplicationActions {
  constructor(
    private readonly records: Records,
    private readonly kind: ApplicationKind,
    private readonly parties: Parties,
    private readonly deposits: Deposits,
    private readonly numbers: Numbers,
    private readonly calendar: WorkingCalendar,
  ) {}

  /** A draft. Errors: LISTING_STATE, VALIDATION, DUPLICATE (one application a party and listing, joint ones included). */
  async create(ctx: TxContext, listingId: string, input: CreateApplication): Promise<Application> {
    const listing = await this.lockListing(ctx, listingId);
    if (listing.state !== 'announced') {
      throw problem('LISTING_STATE', '项目不在公告报名期内，不能申请受让；项目中止的，请待重启后再办', {
        article: '17',
      });
    }
    const members = input.members ?? [{ partyId: input.partyId, share: '1' }];
    const ids = members.map(({ partyId }) => partyId);
    const known = await this.parties.getMany(ctx, [input.partyId, ...ids]);
    requireMay(ctx, 'application.create', { partyIds: [input.partyId], townCode: listing.townCode });
    const violations = faultsOf(input, members, known);
    if (violations.length > 0) throw rulesProblem(violations);
    const application = Object.assign(new Application(), {
      id: newId(),
      number: null,
      state: 'draft' as const,
      listingId,
      partyId: input.partyId,
      agent: input.agent ?? null,
      statementAcceptedAt: input.statementAccepted ? ctx.now : null,
      statementAcceptedBy: input.statementAccepted ? ctx.actor.name : null,
      filerOrganizationId: ctx.actor.organizationId,
      filerAccountId: ctx.actor.accountId,
      submittedAt: null,
      acceptedAt: null,
      checkDueAt: null,
      decidedAt: null,
      conditionsMet: null,
      knownNotice: listing.bindingNotice,
      opinion: null,
      returnedFor: null,
      bidderNumber: null,
      endedBy: null,
      createdAt: ctx.now,
    });
    await this.records.create(ctx, this.kind, application);
    await this.register(ctx, application, members);
    return application;
  }

  /** Art. 15. Errors: MATERIALS_MISSING with every missing kind, LISTING_STATE outside the registration, and the rules of the moment. */
  submit(ctx: TxContext, id: string, { version }: Versioned): Promise<Application> {
    return this.change(ctx, id, 'submit', { version }, async (application, inner) => {
      application.submittedAt = inner.now;
      // Who applies, or applies again, does so on the terms of that day.
      application.knownNotice = await this.bindingNotice(inner, application);
      application.returnedFor = null;
    });
  }

  /** Art. 15: everything that is missing is said once. */
  return(ctx: TxContext, id: string, input: Versioned & ReturnApplication): Promise<Application> {
    return this.change(
      ctx,
      id,
      'return',
      { version: input.version, reason: input.reason, input: { missing: input.missing } },
      (application) => {
        application.returnedFor = input.missing;
      },
    );
  }

  /** Art. 17: registers a complete application; from here the check has five working days. */
  accept(ctx: TxContext, id: string, { version }: Versioned): Promise<Application> {
    return this.change(ctx, id, 'accept', { version }, async (application, inner) => {
      application.acceptedAt = inner.now;
      application.checkDueAt = checkDue(inner.law.law, this.calendar, inner.now).dueAt;
      application.number = await this.numbers.next(inner, 'application');
    });
  }

  /** Art. 17, 20: the applicant has been checked and meets what was announced; now the deposit is asked for. */
  approve(ctx: TxContext, id: string, { version, opinion }: Versioned & { opinion?: string }): Promise<Application> {
    return this.change(ctx, id, 'approve', { version, reason: opinion }, async (application) => {
      application.decidedAt = ctx.now;
      application.conditionsMet = true;
      application.opinion = opinion ?? null;
      const listing = await ctx.tx.findOneByOrFail(Listing, { id: application.listingId });
      const payer = await this.parties.get(ctx, application.partyId);
      if (!listing.schedule) throw problem('LISTING_STATE', '项目尚无公告日程，不能生成保证金缴款单');
      await this.deposits.order(ctx, {
        listingId: listing.id,
        applicationId: application.id,
        applicationNumber: application.number,
        payerPartyId: payer.id,
        payerName: payer.name,
        amount: listing.deposit,
        dueBy: parseInstant(listing.schedule.depositUntil),
        bearsInterest: listing.method === 'tender',
      });
    });
  }

  /** Art. 17: ends here; the applicant is told why. */
  reject(ctx: TxContext, id: string, { version, reason }: Versioned & { reason: string }): Promise<Application> {
    return this.change(ctx, id, 'reject', { version, reason }, async (application, inner) => {
      application.decidedAt = ctx.now;
      application.opinion = reason;
      application.conditionsMet ??= false;
      await this.release(inner, [application.id], 'rejected');
    });
  }

  withdraw(ctx: TxContext, id: string, { version, reason }: Versioned & { reason?: string }): Promise<Application> {
    return this.change(ctx, id, 'withdraw', { version, reason }, (application, inner) =>
      this.release(inner, [application.id], 'withdrawn'),
    );
  }

  /** Art. 18: the applicant knows what was changed and stays. Errors: APPLICATION_STATE where nothing waits to be confirmed; LISTING_STATE. */
  confirmNotice(ctx: TxContext, id: string, { version }: Versioned): Promise<Application> {
    return this.change(ctx, id, 'confirmNotice', { version }, async (application, inner) => {
      application.knownNotice = await this.bindingNotice(inner, application);
    });
  }

  /** Art. 18: the notice's conditions were changed, so nobody is found to meet them until the centre has looked again. */
  async reopenConditions(ctx: TxContext, listingId: string): Promise<void> {
    const order = { id: 'ASC' } as const;
    const approved = await ctx.tx.find(Application, {
      where: { listingId, state: 'approved', endedBy: IsNull() },
      order,
    });
    for (const { id } of approved) {
      await this.records.change(ctx, this.kind, id, 'reopenConditions', {}, (application) => {
        application.conditionsMet = null;
      });
    }
  }

  /** Does the applicant meet the changed conditions? Errors: APPLICATION_STATE where none wait to be looked at; LISTING_STATE. */
  recheck(ctx: TxContext, id: string, { version, met, opinion }: Versioned & RecheckApplication): Promise<Application> {
    return this.change(ctx, id, 'recheck', { version, reason: opinion, input: { met } }, (application) => {
      application.conditionsMet = met;
      application.opinion = opinion;
    });
  }

  private async bindingNotice(ctx: TxContext, { listingId }: Application): Promise<number> {
    return (await ctx.tx.findOneByOrFail(Listing, { id: listingId })).bindingNotice;
  }

  /** Art. 20, 27: the listing is over, and so is every application for it; what was paid goes back. */
  async endAll(ctx: TxContext, listingId: string, end: 'terminated' | 'unsold' | 'lost'): Promise<void> {
    const live = await ctx.tx
      .createQueryBuilder(Application, 'a')
      .where(`a.listing_id = :listingId and a.ended_by is null and a.state not in ('rejected', 'withdrawn')`, {
        listingId,
      })
      .orderBy('a.id')
      .getMany();
    for (const { id } of live) {
      await this.records.change(ctx, this.kind, id, 'end', { input: { end } }, (application) => {
        application.endedBy = end;
      });
    }
    await this.release(
      ctx,
      live.map(({ id }) => id),
      end,
    );
  }

  /** Listing before application, the order in which a termination takes its locks, so that neither waits for the other in a circle. */
  private async change(
    ctx: TxContext,
    id: string,
    action: 'submit' | 'confirmNotice' | 'recheck' | 'return' | 'accept' | 'approve' | 'reject' | 'withdraw',
    decision: { version: number; reason?: string; input?: unknown },
    work: (application: Application, ctx: TxContext) => Promise<void> | void,
  ): Promise<Application> {
    const seen = await ctx.tx.findOneBy(Application, { id });
    if (!seen) throw notFound('该受让申请');
    await this.lockListing(ctx, seen.listingId);
    return this.records.change(ctx, this.kind, id, action, decision, work);
  }

  /** Shared: many may apply at once, but none while the listing is being suspended, opened or ended. */
  private async lockListing(ctx: TxContext, id: string): Promise<Listing> {
    const listing = await ctx.tx.findOne(Listing, { where: { id }, lock: { mode: 'pessimistic_read' } });
    if (!listing) throw notFound('该项目');
    return listing;
  }

  private async release(
    ctx: TxContext,
    applicationIds: string[],
    event: 'rejected' | 'withdrawn' | 'terminated' | 'unsold' | 'lost',
  ): Promise<void> {
    if (applicationIds.length === 0) return;
    await ctx.tx.query(`update application_member set live = false where application_id = any($1)`, [applicationIds]);
    await this.deposits.fallDue(ctx, { applicationIds }, { event });
  }

  /** Of two that come at the same moment the second waits for the first, and finds the place taken (unique index). */
  private async register(
    ctx: TxContext,
    application: Application,
    members: readonly { partyId: string; share: string }[],
  ): Promise<void> {
    const { id: applicationId, listingId } = application;
    const rows = members.map((member, index) => ({ ...member, applicationId, listingId, no: index + 1, live: true }));
    await ctx.tx.createQueryBuilder().insert().into(ApplicationMember).values(rows).orIgnore().execute();
    if ((await ctx.tx.countBy(ApplicationMember, { applicationId })) === rows.length) return;
    throw problem('DUPLICATE', '同一项目每一主体只能申请一次（联合受让的各方均计入），请在“我的申请”中继续办理', {
      article: '32',
    });
  }
}

function faultsOf(
  input: CreateApplication,
  members: readonly { partyId: string; share: string }[],
  known: ReadonlyMap<string, unknown>,
): Violation[] {
  const ids = members.map(({ partyId }) => partyId);
  const faults: Violation[] = [];
  const say = (field: string, detail: string) => faults.push({ code: 'VALIDATION', article: '15', field, detail });
  if (!known.has(input.partyId)) say('partyId', '申请人未登记，请先登记交易主体');
  const strangers = ids.filter((id) => !known.has(id)).length;
  if (input.members && strangers > 0) say('members', `联合受让方中有${strangers}个主体未登记，请先登记`);
  if (!ids.includes(input.partyId)) say('members', '联合受让方中须包括申请人（牵头方）');
  if (new Set(ids).size !== ids.length) say('members', '联合受让方不得重复');
  if (!sharesAddUp(members.map(({ share }) => share))) say('members', '联合受让各方份额须大于0，合计须等于100%');
  return faults;
}
