import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { may, requireMay, requireRole } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import {
  availableActions,
  type Context,
  Database,
  Files,
  newId,
  notFound,
  Numbers,
  type Page,
  Records,
  type TxContext,
  validationProblem,
  paged,
} from '../platform/index.js';
import { professionalKindNames, type ProfessionalKindName, type ProfessionalStanding } from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import type {
  AddProfessional,
  NoteInput,
  ProfessionalQuery,
  ProfessionalView,
  PublicProfessional,
  QualificationInput,
} from './professional.dto.js';
import { type Note, Professional, type Term } from './professional.entity.js';
import { ProfessionalKind } from './professional.kind.js';
import { professionalStateNames } from './professional.machine.js';

/** The certificate is wanted of whoever enters it; the demonstration's fictional houses have none. */
export type NewProfessional = Omit<AddProfessional, 'fileId'> & { readonly fileId: string | null };

const fault = (field: string, detail: string, article = '9') =>
  ({ code: 'VALIDATION', field, article, detail }) as const;

/** Appraisers, lawyers and brokers (art. 9): their qualification, what they learnt, how they stand. */
@Injectable()
export class Professionals {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly kind: ProfessionalKind,
    private readonly numbers: Numbers,
    private readonly files: Files,
    private readonly organizations: Organizations,
  ) {}

  /** Errors: VALIDATION (days, a town that is none, a name that is on the register), FORBIDDEN, NOT_FOUND (file). */
  async add(ctx: TxContext, input: NewProfessional): Promise<Professional> {
    requireMay(ctx, 'professional.create', {}, this.kind.name);
    const name = input.name.trim();
    // Of two who enter the same house at once the second is told so.
    await ctx.tx.query(`select pg_advisory_xact_lock(hashtextextended('professional ' || $1, 0))`, [name]);
    const faults = [...termFaults(ctx, input), ...(await this.placeFaults(ctx, input))];
    if (await this.named(ctx, input.kind, name))
      faults.push(fault('name', `“${name}”已在名册内，请在原记录上登记新的资质期限`));
    if (faults.length > 0) throw validationProblem(faults);
    if (input.fileId) await this.files.find(ctx, input.fileId);
    const professional = Object.assign(new Professional(), {
      id: newId(),
      number: await this.numbers.next(ctx, 'professional'),
      ...{ state: 'listed' as const, kind: input.kind, name, phone: input.phone, townCode: input.townCode ?? null },
      ...{ terms: [termOf(input)], pauses: [], notes: [], createdAt: ctx.now },
    });
    return this.records.create(ctx, this.kind, professional, { input });
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
  async renew(ctx: TxContext, id: string, version: number, input: QualificationInput): Promise<Professional> {
    const faults = termFaults(ctx, input);
    if (faults.length > 0) throw validationProblem(faults);
    await this.files.find(ctx, input.fileId);
    return this.records.change(ctx, this.kind, id, 'renew', { version, input }, (row) => {
      row.terms = [...row.terms, termOf(input)].sort((a, b) => a.from.localeCompare(b.from));
    });
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION (a day to come, hours of what is no training). */
  note(ctx: TxContext, id: string, version: number, input: NoteInput): Promise<Professional> {
    const faults = [
      ...(input.on > civilDate(ctx.now) ? [fault('on', '日期不能晚于今天')] : []),
      ...(input.kind === 'training' && input.hours === undefined ? [fault('hours', '请填写培训学时')] : []),
      ...(input.kind !== 'training' && input.hours !== undefined ? [fault('hours', '只有培训填写学时')] : []),
    ];
    if (faults.length > 0) throw validationProblem(faults);
    return this.records.change(ctx, this.kind, id, 'note', { version, input }, (row, inner) => {
      const { kind, on, text, hours = null } = input;
      const note: Note = { kind, on, text, hours, byName: inner.actor.name };
      row.notes = [...row.notes, note].sort((a, b) => b.on.localeCompare(a.on));
    });
  }

  /** What is stood down counts for nothing from that day on, and counts again from the day it is restored. Errors: REPORT_STATE, STALE_VERSION. */
  stand(
    ctx: TxContext,
    id: string,
    action: 'suspend' | 'restore' | 'remove',
    version: number,
    reason: string,
  ): Promise<Professional> {
    return this.records.change(ctx, this.kind, id, action, { version, reason }, (row, inner) => {
      const today = civilDate(inner.now);
      const open = row.pauses.find(({ until }) => until === null);
      if (action === 'restore')
        row.pauses = row.pauses.map((pause) => (pause === open ? { ...pause, until: today } : pause));
      else if (!open) row.pauses = [...row.pauses, { from: today, until: null }];
    });
  }

  /** What decides whether an appraisal counts (art. 29); null where no such house is, or ever was, on the register. */
  async appraiser(ctx: TxContext, name: string | null | undefined): Promise<ProfessionalStanding | null> {
    if (!name?.trim()) return null;
    const rows = await ctx.tx.find(Professional, { where: { kind: 'appraiser', name: name.trim() } });
    if (rows.length === 0) return null;
    // Taken off and entered again, a house has two rows and one history.
    return { terms: rows.flatMap(({ terms }) => terms), pauses: rows.flatMap(({ pauses }) => pauses) };
  }

  async published(ctx: Context): Promise<PublicProfessional[]> {
    return this.db.look(ctx, async (inner) => {
      const rows = await inner.tx.find(Professional, {
        where: { state: Not('removed') },
        order: { kind: 'asc', number: 'asc' },
      });
      const found: PublicProfessional[] = [];
      for (const row of rows) found.push(await this.shown(inner, row));
      return found;
    });
  }

  async list(ctx: Context, { state, kind, page, pageSize }: ProfessionalQuery): Promise<Page<ProfessionalView>> {
    requireRole(ctx, 'professional.read');
    return this.db.look(ctx, async (inner) => {
      return paged(
        inner,
        Professional,
        {
          where: { ...(state && { state }), ...(kind && { kind }) },
          order: { createdAt: 'desc', id: 'desc' },
        },
        { page, pageSize },
        (row) => this.view(inner, row),
      );
    });
  }

  /** Errors: NOT_FOUND (also for whoever may not read it). */
  async one(ctx: Context, id: string): Promise<ProfessionalView> {
    return this.db.look(ctx, async (inner) => {
      const row = await inner.tx.findOneBy(Professional, { id });
      if (!row || !may(ctx.actor, 'professional.read', {})) throw notFound(this.kind.name);
      return this.view(inner, row);
    });
  }

  async view(ctx: TxContext, row: Professional): Promise<ProfessionalView> {
    const { version, terms, pauses, notes } = row;
    const actions = await availableActions(ctx, this.kind, row);
    return { ...(await this.shown(ctx, row)), version, terms, pauses, notes, actions };
  }

  /** The certificate of an entry, for who keeps the register. */
  async readsFile(ctx: Context, fileId: string): Promise<boolean> {
    if (!may(ctx.actor, 'professional.read', {})) return false;
    const [row] = await this.db
      .managerOf(ctx)
      .query<unknown[]>(`select 1 from professional where terms @> $1::jsonb limit 1`, [JSON.stringify([{ fileId }])]);
    return row !== undefined;
  }

  private async shown(ctx: TxContext, row: Professional): Promise<PublicProfessional> {
    const { id, number, kind, name, phone, state, townCode, terms, notes } = row;
    const town = townCode ? await this.organizations.region(ctx, townCode) : null;
    const last = terms.at(-1)!;
    return {
      ...{ id, number, kind, kindName: professionalKindNames[kind], name, phone },
      town: town && { code: town.code, name: town.name },
      ...{ state, stateName: professionalStateNames[state] },
      ...{ qualification: last.qualification, issuedBy: last.issuedBy, from: last.from, until: last.until },
      expired: last.until !== null && last.until < civilDate(ctx.now),
      trainingHours: notes.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
    };
  }

  /** The name is what an appraisal names: two of one kind would make it ambiguous. */
  private async named(ctx: TxContext, kind: ProfessionalKindName, name: string): Promise<boolean> {
    return ctx.tx.existsBy(Professional, { kind, name, state: Not('removed') });
  }

  private async placeFaults(ctx: TxContext, { townCode, kind }: NewProfessional) {
    if (!townCode) return [];
    if (kind !== 'broker') return [fault('townCode', '只有产权经纪人登记所在镇')];
    const regions = await this.organizations.regions(ctx);
    return regions.some(({ code, kind: level }) => code === townCode && level === 'town')
      ? []
      : [fault('townCode', '没有这个镇，请从清单中选择')];
  }
}

function termFaults(ctx: TxContext, { from, until }: Pick<QualificationInput, 'from' | 'until'>) {
  return [
    ...(from > civilDate(ctx.now) ? [fault('from', '资质起始日不能晚于今天', '29')] : []),
    ...(until && until < from ? [fault('until', '资质截止日不能早于起始日', '29')] : []),
  ];
}

const termOf = ({
  from,
  until,
  qualification,
  issuedBy,
  fileId,
}: Omit<QualificationInput, 'fileId'> & { fileId: string | null }): Term => ({
  from,
  until: until ?? null,
  ...{ qualification: qualification.trim(), issuedBy: issuedBy.trim(), fileId },
});
