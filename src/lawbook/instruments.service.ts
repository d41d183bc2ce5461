import { Injectable } from '@nestjs/common';
import { requireRole } from '../accounts/index.js';
import {
  Files,
  newId,
  problem,
  Records,
  type TxContext,
  validationProblem,
  type Violation,
} from '../platform/index.js';
import { Laws } from '../platform/laws.js';
import { type FiguresJson, instrumentFaults, versionName } from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import { LawAdvisory, LawInstrument } from './instrument.entity.js';
import type { AdviseInput, RecordInstrument } from './laws.dto.js';
import { advisoryKind, instrumentKind, lockLawbook, standingInstruments } from './lawbook.kinds.js';

/** Art. 37: what the director records of the law. Each is a record of its own with its chain of history. */
@Injectable()
export class Instruments {
  constructor(
    private readonly records: Records,
    private readonly files: Files,
    private readonly laws: Laws,
  ) {}

  /** Errors: VALIDATION with every fault at once, NOT_FOUND (the file), FORBIDDEN. */
  async record(ctx: TxContext, input: RecordInstrument): Promise<LawInstrument> {
    requireRole(ctx, 'law.record');
    await lockLawbook(ctx);
    const { kind, number, title, from, to = null, fileId, figures = {} } = input;
    await this.files.find(ctx, fileId);
    const faults = instrumentFaults({ kind, number, from, to, figures }, await standingInstruments(ctx));
    if (faults.length > 0) throw validationProblem(faults.map((fault) => ({ code: 'VALIDATION', ...fault })));
    const taken = await ctx.tx.query<{ version: string }[]>(`select body->>'version' as version from law_instrument`);
    const version = versionName(
      { kind, from },
      taken.map((row) => row.version),
    );
    const instrument = Object.assign(new LawInstrument(), {
      id: newId(),
      state: 'recorded' as const,
      effectiveFrom: from,
      recordedOn: civilDate(ctx.now),
      body: {
        kind,
        version,
        number,
        title,
        fileId,
        from,
        to,
        // An extension carries on what runs; a successor takes along only what it says it does.
        appliesToRunning: input.appliesToRunning ?? kind === 'extension',
        figures: figures as FiguresJson,
      },
      fileId,
      recordedBy: ctx.actor.accountId,
      recordedByName: ctx.actor.name,
      recordedAt: ctx.now,
    });
    return this.records.create(ctx, instrumentKind, instrument, instrument.body);
  }

  /** Before it takes effect only. Errors: LAW_STATE, STALE_VERSION. */
  async withdraw(ctx: TxContext, id: string, version: number, reason: string): Promise<LawInstrument> {
    await lockLawbook(ctx);
    return this.records.change(ctx, instrumentKind, id, 'withdraw', { version, reason });
  }

  /** Refusals that rest on the lapsed Measures alone become warnings from a day on. Errors: VALIDATION, CONFLICT. */
  async advise(ctx: TxContext, input: AdviseInput): Promise<LawAdvisory> {
    requireRole(ctx, 'law.advise');
    await lockLawbook(ctx);
    if (await ctx.tx.existsBy(LawAdvisory, { state: 'set' }))
      throw problem('CONFLICT', '已有一项有效的提示决定，须先取消才能另作决定', { article: '37' });
    if (input.fileId) await this.files.find(ctx, input.fileId);
    const faults = this.advisoryFaults(ctx, input.from);
    if (faults.length > 0) throw validationProblem(faults);
    const advisory = Object.assign(new LawAdvisory(), {
      id: newId(),
      state: 'set' as const,
      fromDate: input.from,
      liftedOn: null,
      reason: input.reason,
      fileId: input.fileId ?? null,
      setBy: ctx.actor.accountId,
      setByName: ctx.actor.name,
      setAt: ctx.now,
    });
    const { situation, law } = ctx.law;
    return this.records.create(ctx, advisoryKind, advisory, { ...input, situation, law: law.version });
  }

  /** Errors: LAW_STATE, STALE_VERSION. */
  lift(ctx: TxContext, id: string, version: number, reason: string): Promise<LawAdvisory> {
    return this.records.change(ctx, advisoryKind, id, 'lift', { version, reason }, (advisory, inner) => {
      const today = civilDate(inner.now);
      advisory.liftedOn = today > advisory.fromDate ? today : advisory.fromDate;
    });
  }

  /** Only what has run out can be made advisory, and never for days gone by. */
  advisoryFaults(ctx: TxContext, from: string): Violation[] {
    const say = (detail: string): Violation => ({ code: 'VALIDATION', article: '37', field: 'from', detail });
    const { law, situation } = this.laws.on(from);
    return [
      ...(from < civilDate(ctx.now) ? [say('不得早于今天，已作出的决定不因此改变')] : []),
      ...(situation === 'lapsed' ? [] : [say(`《${law.title}》在该日有效，其限制不能改为提示`)]),
    ];
  }
}
