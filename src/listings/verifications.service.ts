import { Injectable } from '@nestjs/common';
import { Organizations } from '../organizations/index.js';
import { newId, notFound, problem, Records, type TxContext, underItsLaw, WorkingCalendar } from '../platform/index.js';
import { type Department, departmentsToAsk, verificationDue } from '../rulebook/index.js';
import type { OpinionInput, OverruleInput } from './listing-actions.dto.js';
import type { Listing } from './listing.entity.js';
import { ListingKind } from './listing.kind.js';
import { VerificationPapers } from './verification-papers.js';
import { Verification } from './verification.entity.js';
import { VerificationKind } from './verification.kind.js';
import type { VerificationAction } from './verification.machine.js';

/** Through: confirmed, or an objection that no longer stands. */
const through = new Set(['confirmed', 'withdrawn', 'overruled']);

/** Art. 16, 18: the town reviews and searches the title first; then the departments of the banner; five working days each. */
@Injectable()
export class Verifications {
  constructor(
    private readonly records: Records,
    private readonly listings: ListingKind,
    private readonly kind: VerificationKind,
    private readonly organizations: Organizations,
    private readonly calendar: WorkingCalendar,
    private readonly papers: VerificationPapers,
  ) {}

  /** Which departments a clerk asks: those named, else those of the category. Errors: VALIDATION (no department). */
  async departmentsFor(ctx: TxContext, listing: Listing, named?: readonly string[]): Promise<string[]> {
    const codes = departmentsToAsk(listing.category, listing.subKind, ctx.law.law.categories);
    const required = (await this.organizations.departments(ctx, codes)).map(({ id }) => id);
    const all = (await this.organizations.list(ctx, { kind: 'department' })).map(({ id }) => id);
    if (named?.some((id) => !all.includes(id))) {
      throw problem('VALIDATION', '所选单位不是旗级行政主管部门，请重新选择', {
        violations: [{ code: 'VALIDATION', field: 'departments', detail: '须为旗级行政主管部门' }],
      });
    }
    // What the category's rules demand is asked whatever else is chosen.
    return [...new Set([...required, ...(named ?? []), ...listing.departmentIds])];
  }

  /** Sends what is now due to be asked: the town, or, once the town is through, the departments. */
  async send(ctx: TxContext, listing: Listing): Promise<void> {
    const known = await ctx.tx.findBy(Verification, { listingId: listing.id });
    const town = known.find(({ stage }) => stage === 'town');
    if (!town) {
      const { id } = await this.organizations.townGovernmentOf(ctx, listing.townCode);
      return this.ask(ctx, listing, 'town', id, null);
    }
    if (!through.has(town.state)) return;
    for (const id of listing.departmentIds) {
      if (known.some(({ organizationId }) => organizationId === id)) continue;
      const { code } = await this.organizations.get(ctx, id);
      await this.ask(ctx, listing, 'banner', id, code as Department);
    }
  }

  confirm(ctx: TxContext, id: string, input: OpinionInput): Promise<Verification> {
    return this.reply(ctx, id, 'confirm', input.opinion, input.documentFileId);
  }

  object(ctx: TxContext, id: string, input: OpinionInput): Promise<Verification> {
    return this.reply(ctx, id, 'object', input.opinion, input.documentFileId);
  }

  withdraw(ctx: TxContext, id: string, input: OpinionInput): Promise<Verification> {
    return this.reply(ctx, id, 'withdraw', input.opinion, input.documentFileId);
  }

  overrule(ctx: TxContext, id: string, input: OverruleInput): Promise<Verification> {
    return this.reply(ctx, id, 'overrule', input.reason, input.documentFileId);
  }

  /** The listing is locked first, so that a reply and an approval never pass each other. */
  private async reply(
    ctx: TxContext,
    id: string,
    action: VerificationAction,
    opinion: string,
    documentFileId: string,
  ): Promise<Verification> {
    const { listingId } = (await ctx.tx.findOneBy(Verification, { id })) ?? {};
    if (!listingId) throw notFound(this.kind.name);
    const listing = await this.records.lock(ctx, this.listings, listingId);
    const own = await underItsLaw(ctx, this.listings, listing);
    const input = { documentFileId };
    const reply = await this.records.change(
      own,
      this.kind,
      id,
      action,
      { reason: opinion, input },
      async (record, inner) => {
        await this.papers.check(inner, documentFileId);
        Object.assign(record, { opinion, documentFileId, repliedAt: inner.now, repliedBy: inner.actor.accountId });
      },
    );
    await this.papers.noteOn(own, listing, reply, action);
    await this.send(own, listing);
    return reply;
  }

  private async ask(
    ctx: TxContext,
    { id: listingId }: Listing,
    stage: 'town' | 'banner',
    organizationId: string,
    department: Department | null,
  ): Promise<void> {
    const { dueAt } = verificationDue(ctx.law.law, this.calendar, ctx.now);
    const verification = Object.assign(new Verification(), {
      id: newId(),
      state: 'pending',
      listingId,
      stage,
      organizationId,
      department,
      askedAt: ctx.now,
      dueAt,
      opinion: null,
      documentFileId: null,
      repliedAt: null,
      repliedBy: null,
    } satisfies Partial<Verification>);
    await this.records.create(ctx, this.kind, verification);
  }
}
