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
  problem,
  receiptCode,
  Records,
  Secrets,
  type TxContext,
  validationProblem,
  paged,
} from '../platform/index.js';
import { addDays, civilDate, startOfDay } from '../values/index.js';
import type {
  Ask,
  ConsultationAnswer,
  ConsultationCount,
  ConsultationPeriod,
  ConsultationQuery,
  ConsultationView,
  GiveAnswer,
  ShownConsultation,
} from './consultation.dto.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationKind } from './consultation.kind.js';
import { consultationStateNames } from './consultation.machine.js';

/** Where a question was asked. */
interface Asked {
  townCode: string | null;
  villageCode: string | null;
  town: string | null;
  village: string | null;
}

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
    const asked = listing ? null : await this.asked(nameless, input);
    const consultation = Object.assign(new Consultation(), {
      id: newId(),
      number: await this.numbers.next(nameless, 'consultation'),
      ...{ state: 'asked' as const, listingId: listing?.id ?? null },
      townCode: listing?.townCode ?? asked?.townCode ?? null,
      ...{ villageCode: asked?.villageCode ?? null, question: input.text },
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
      const [scope] = scopesOf(ctx.actor, 'consultation.read');
      const { townCode, villageCode } = ctx.actor;
      return paged(
        inner,
        Consultation,
        {
          where: {
            ...(state && { state }),
            ...(scope === 'town' && { townCode: townCode ?? '' }),
            ...(scope === 'village' && { villageCode: villageCode ?? '' }),
          },
          order: { createdAt: 'desc', id: 'desc' },
        },
        { page, pageSize },
        (row) => this.view(inner, row),
      );
    });
  }

  /** By where they were asked, the centre first. For who sees all of them. Errors: FORBIDDEN. */
  async counted(ctx: Context, { from, to }: ConsultationPeriod): Promise<ConsultationCount[]> {
    if (!scopesOf(ctx.actor, 'consultation.read').includes('all'))
      throw problem('FORBIDDEN', '咨询统计由交易中心和监督人员查看', { article: '9' });
    return this.db.look(ctx, async (inner) => {
      const today = civilDate(inner.now);
      const rows = await inner.tx.query<(Omit<ConsultationCount, 'tier' | 'place'> & Asked)[]>(
        `select c.town_code as "townCode", c.village_code as "villageCode", town.name as town, village.name as village,
           count(*)::integer as asked,
           count(*) filter (where c.state = 'answered')::integer as answered,
           count(*) filter (where c.state = 'declined')::integer as declined,
           count(*) filter (where c.state = 'asked')::integer as waiting,
           round((extract(epoch from avg(c.answered_at - c.created_at)) / 3600)::numeric, 1)::text as "averageHours"
         from consultation c
         left join region town on town.code = c.town_code
         left join region village on village.code = c.village_code
         where c.created_at >= $1 and c.created_at < $2
         group by 1, 2, 3, 4
         order by 1 nulls first, 2 nulls first`,
        [startOfDay(from ?? `${today.slice(0, 4)}-01-01`), startOfDay(addDays(to ?? today, 1))],
      );
      return rows.map(({ townCode, villageCode, town, village, ...figures }) => ({
        tier: villageCode ? 'room' : townCode ? 'station' : 'centre',
        place: village ? `${town}${village}` : (town ?? '旗交易中心'),
        ...figures,
      }));
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
    const { listingId, townCode, villageCode, contactSealed } = consultation;
    const listing = listingId ? await ctx.tx.findOneByOrFail(Listing, { id: listingId }) : null;
    const town = townCode ? await this.organizations.region(ctx, townCode) : null;
    const village = villageCode ? await this.organizations.region(ctx, villageCode) : null;
    return {
      ...{ id: consultation.id, number: consultation.number, version: consultation.version },
      ...{ state: consultation.state, stateName: consultationStateNames[consultation.state] },
      listing: listing && { id: listing.id, number: listing.number, title: listing.title },
      town: town && { code: town.code, name: town.name },
      village: village && { code: village.code, name: village.name },
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

  /** The town's station or the village's room that is asked; a village names its town. */
  private async asked(ctx: TxContext, { townCode, villageCode }: Ask) {
    const regions = await this.organizations.regions(ctx);
    const village = regions.find(({ code, kind }) => code === villageCode && kind === 'village');
    if (villageCode && !village) throw fault('villageCode', '没有这个嘎查村，请从清单中选择');
    if (townCode && !regions.some(({ code, kind }) => code === townCode && kind === 'town'))
      throw fault('townCode', '没有这个镇，请从清单中选择；不选的，由旗交易中心答复');
    if (village && townCode && village.parentCode !== townCode) throw fault('villageCode', '该嘎查村不在所选的镇');
    return { townCode: village?.parentCode ?? townCode ?? null, villageCode: village?.code ?? null };
  }
}
