import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { may, requireRole, scopesOf } from '../accounts/index.js';
import { Listing, PublicListings } from '../listings/index.js';
import { Organizations } from '../organizations/index.js';
import {
  anyone,
  availableActions,
  type Context,
  Database,
  fieldFault,
  instantOut,
  newId,
  notFound,
  Numbers,
  type Page,
  receiptCode,
  Records,
  Secrets,
  type TxContext,
  validationProblem,
} from '../platform/index.js';
import type {
  Ask,
  ConsultationAnswer,
  ConsultationQuery,
  ConsultationView,
  GiveAnswer,
  ShownConsultation,
} from './consultation.dto.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationKind } from './consultation.kind.js';
import { consultationStateNames } from './consultation.machine.js';

const contactPurpose = 'consultation.contact';
const fault = (field: string, detail: string): Error => validationProblem([fieldFault(field, detail)]);

/** Questions (art. 9-11): by anybody, nameless if he wishes; what is answered on a listing is answered to all who may bid. */
@Injectable()
export class Consultations {
  constructor(
    private readonly db: Database,
    private readonly listings: PublicListings,
    private readonly records: Records,
    private readonly kind: ConsultationKind,
    private readonly numbers: Numbers,
    private readonly secrets: Secrets,
    private readonly organizations: Organizations,
  ) {}

  /** Who asks is not written down, signed in or not: who is interested in a listing is a secret (art. 17). Errors: VALIDATION. */
  async ask(ctx: TxContext, input: Ask): Promise<Consultation> {
    const nameless = { ...ctx, actor: anyone };
    const listing = input.listingNumber ? await this.listings.named(nameless, input.listingNumber) : null;
    if (input.townCode) await this.known(nameless, input.townCode);
    const consultation = Object.assign(new Consultation(), {
      id: newId(),
      number: await this.numbers.next(nameless, 'consultation'),
      ...{ state: 'asked' as const, listingId: listing?.id ?? null },
      ...{ townCode: listing?.townCode ?? input.townCode ?? null, question: input.text },
      contactSealed: input.contact ? this.secrets.seal(contactPurpose, input.contact) : null,
      ...{ code: receiptCode(), createdAt: ctx.now, shown: null },
      ...{ answer: null, answeredByName: null, answeredAt: null },
    });
    return this.records.create(nameless, this.kind, consultation, { listingId: listing?.id ?? null });
  }

  /** Errors: NOT_FOUND. */
  async answerTo(ctx: Context, code: string): Promise<ConsultationAnswer> {
    const found = await this.db.managerOf(ctx).findOneBy(Consultation, { code: code.trim().toUpperCase() });
    if (!found) throw notFound('该查询码对应的咨询');
    const { number, state, createdAt, answer, answeredAt } = found;
    const stateName = consultationStateNames[state];
    return { number, state, stateName, askedAt: instantOut(createdAt)!, answer, answeredAt: instantOut(answeredAt) };
  }

  /** The last hundred answered on a listing, newest first. */
  async shownOn(ctx: Context, listingId: string): Promise<ShownConsultation[]> {
    const rows = await this.db.managerOf(ctx).find(Consultation, {
      where: { listingId, shown: Not(IsNull()) },
      order: { answeredAt: 'desc', id: 'desc' },
      take: 100,
    });
    return rows.map(({ number, shown, answer, answeredAt }) => ({
      ...{ number, question: shown!, answer: answer!, answeredAt: instantOut(answeredAt)! },
    }));
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION (a question on a listing without the words that all read). */
  answer(ctx: TxContext, id: string, action: 'answer' | 'correct', version: number, given: GiveAnswer) {
    return this.records.change(ctx, this.kind, id, action, { version, reason: given.answer }, (consultation, inner) => {
      if (consultation.listingId && !given.shown)
        throw fault('shown', '项目咨询的答复向所有人公开，请写明公开的问题，去掉姓名、电话等个人信息');
      consultation.shown = consultation.listingId ? given.shown! : null;
      this.give(inner, consultation, given.answer);
    });
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  decline(ctx: TxContext, id: string, version: number, why: string): Promise<Consultation> {
    return this.records.change(ctx, this.kind, id, 'decline', { version, reason: why }, (consultation, inner) =>
      this.give(inner, consultation, why),
    );
  }

  async list(ctx: Context, { state, page, pageSize }: ConsultationQuery): Promise<Page<ConsultationView>> {
    requireRole(ctx, 'consultation.read');
    return this.db.transaction(ctx, async (inner) => {
      const all = scopesOf(ctx.actor, 'consultation.read').includes('all');
      const [rows, total] = await inner.tx.findAndCount(Consultation, {
        where: { ...(state && { state }), ...(!all && { townCode: ctx.actor.townCode ?? '' }) },
        order: { createdAt: 'desc', id: 'desc' },
        skip: (page - 1) * pageSize,
        take: pageSize,
      });
      const items: ConsultationView[] = [];
      for (const row of rows) items.push(await this.view(inner, row));
      return { items, total, page, pageSize };
    });
  }

  /** Errors: NOT_FOUND (also for whoever may not read it). */
  async one(ctx: Context, id: string): Promise<ConsultationView> {
    return this.db.transaction(ctx, async (inner) => {
      const consultation = await inner.tx.findOneBy(Consultation, { id });
      if (!consultation || !may(ctx.actor, 'consultation.read', consultation)) throw notFound(this.kind.name);
      return this.view(inner, consultation);
    });
  }

  async view(ctx: TxContext, consultation: Consultation): Promise<ConsultationView> {
    const { listingId, townCode, contactSealed } = consultation;
    const listing = listingId ? await ctx.tx.findOneByOrFail(Listing, { id: listingId }) : null;
    const town = townCode ? await this.organizations.region(ctx, townCode) : null;
    return {
      ...{ id: consultation.id, number: consultation.number, version: consultation.version },
      ...{ state: consultation.state, stateName: consultationStateNames[consultation.state] },
      listing: listing && { id: listing.id, number: listing.number, title: listing.title },
      town: town && { code: town.code, name: town.name },
      question: consultation.question,
      contact: contactSealed && this.secrets.open(contactPurpose, contactSealed),
      askedAt: instantOut(consultation.createdAt)!,
      ...{ shown: consultation.shown, answer: consultation.answer, answeredBy: consultation.answeredByName },
      answeredAt: instantOut(consultation.answeredAt),
      actions: await availableActions(ctx, this.kind, consultation),
    };
  }

  private give(ctx: TxContext, consultation: Consultation, answer: string): void {
    Object.assign(consultation, { answer, answeredByName: ctx.actor.name, answeredAt: ctx.now });
  }

  private async known(ctx: TxContext, townCode: string): Promise<void> {
    const regions = await this.organizations.regions(ctx);
    if (!regions.some(({ code, kind }) => code === townCode && kind === 'town'))
      throw fault('townCode', '没有这个镇，请从清单中选择；不选的，由旗交易中心答复');
  }
}
