import { Injectable } from '@nestjs/common';
import { requireRole } from '../accounts/index.js';
import { Listing, PublicListings } from '../listings/index.js';
import {
  anyone,
  availableActions,
  type Context,
  Database,
  type Evidence,
  Files,
  instantOut,
  newId,
  notFound,
  Numbers,
  type Page,
  receiptCode,
  Records,
  Secrets,
  type TxContext,
  paged,
} from '../platform/index.js';
import { complaintKindNames } from '../rulebook/index.js';
import type { ComplaintAnswer, ComplaintInput, ComplaintQuery, ComplaintView } from './complaint.dto.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintKind } from './complaint.kind.js';
import { type ComplaintAction, complaintStateNames } from './complaint.machine.js';

const contactPurpose = 'complaint.contact';

/** Reports of wrongdoing (art. 28): by anybody, nameless if he wishes; looked at by those who supervise, answered under a code. */
@Injectable()
export class Complaints {
  constructor(
    private readonly db: Database,
    private readonly listings: PublicListings,
    private readonly records: Records,
    private readonly kind: ComplaintKind,
    private readonly files: Files,
    private readonly numbers: Numbers,
    private readonly secrets: Secrets,
  ) {}

  /** Whoever is signed in meanwhile is not written down. Errors: VALIDATION (no such listing), UPLOAD_TYPE. */
  async make(ctx: TxContext, input: ComplaintInput, evidence: Evidence | null): Promise<Complaint> {
    const nameless = { ...ctx, actor: anyone };
    const listing = input.listingNumber ? await this.listings.named(nameless, input.listingNumber) : null;
    const file = evidence && (await this.files.keep(nameless, evidence.name, evidence.content));
    const complaint = Object.assign(new Complaint(), {
      id: newId(),
      number: await this.numbers.next(nameless, 'complaint'),
      state: 'received' as const,
      ...{ kind: input.kind, text: input.text, listingId: listing?.id ?? null },
      contactSealed: input.contact ? this.secrets.seal(contactPurpose, input.contact) : null,
      ...{ evidenceFileId: file?.id ?? null, code: receiptCode() },
      ...{ createdAt: ctx.now, notes: [], answer: null },
    });
    return this.records.create(nameless, this.kind, complaint, { kind: input.kind, listingId: listing?.id ?? null });
  }

  /** What became of it, for whoever has the code. Errors: NOT_FOUND. */
  async answerTo(ctx: Context, code: string): Promise<ComplaintAnswer> {
    const found = await this.db.managerOf(ctx).findOneBy(Complaint, { code: code.trim().toUpperCase() });
    if (!found) throw notFound('该查询码对应的举报');
    const { number, state, createdAt, answer } = found;
    return { number, state, stateName: complaintStateNames[state], madeAt: instantOut(createdAt)!, answer };
  }

  /** Errors: REPORT_STATE, STALE_VERSION. `answer` of an end is what the reporter reads. */
  move(ctx: TxContext, id: string, action: ComplaintAction, version: number, text: string): Promise<Complaint> {
    return this.records.change(ctx, this.kind, id, action, { version, reason: text }, (complaint, inner) => {
      if (action === 'dismiss' || action === 'close') complaint.answer = text;
      else complaint.notes = [...complaint.notes, { at: instantOut(inner.now)!, by: inner.actor.name, text }];
    });
  }

  async list(ctx: Context, { state, page, pageSize }: ComplaintQuery): Promise<Page<ComplaintView>> {
    requireRole(ctx, 'complaint.read');
    return this.db.transaction(ctx, async (inner) => {
      return paged(
        inner,
        Complaint,
        {
          where: { ...(state && { state }) },
          order: { createdAt: 'desc', id: 'desc' },
        },
        { page, pageSize },
        (row) => this.view(inner, row),
      );
    });
  }

  /** Errors: FORBIDDEN, NOT_FOUND. */
  async one(ctx: Context, id: string): Promise<ComplaintView> {
    requireRole(ctx, 'complaint.read');
    return this.db.transaction(ctx, async (inner) => {
      const complaint = await inner.tx.findOneBy(Complaint, { id });
      if (!complaint) throw notFound(this.kind.name);
      return this.view(inner, complaint);
    });
  }

  async view(ctx: TxContext, complaint: Complaint): Promise<ComplaintView> {
    const listing = complaint.listingId ? await ctx.tx.findOneByOrFail(Listing, { id: complaint.listingId }) : null;
    return {
      ...{ id: complaint.id, number: complaint.number, version: complaint.version, state: complaint.state },
      stateName: complaintStateNames[complaint.state],
      ...{ kind: complaint.kind, kindName: complaintKindNames[complaint.kind], text: complaint.text },
      listing: listing && { id: listing.id, number: listing.number, title: listing.title },
      contact: complaint.contactSealed && this.secrets.open(contactPurpose, complaint.contactSealed),
      ...{ evidenceFileId: complaint.evidenceFileId, madeAt: instantOut(complaint.createdAt)! },
      ...{ notes: complaint.notes, answer: complaint.answer },
      actions: await availableActions(ctx, this.kind, complaint),
    };
  }
}
