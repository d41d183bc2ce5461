import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import { Audit } from '../audit/audit.service.js';
import type { Context, TxContext } from '../context.js';
import { Database } from '../database/database.js';
import { Events } from '../events/events.js';
import { notFound, problem, type ProblemCode, rulesProblem, type Violation } from '../problems/index.js';
import type { LawAt } from '../../rulebook/index.js';
import type { Life } from './life.js';

/** What every root record has. */
export interface Root {
  id: string;
  /** Moves with every change; decisions name the one they were taken on (If-Match). */
  version: number;
  state: string;
  stateSince: Date;
  /** Where a suspension came from. */
  rememberedState?: string | null;
}

/** What the rules say of an action: what stands against it, and the facts it is decided on. */
export interface Judgement {
  readonly violations: readonly Violation[];
  /** Said, and nobody is refused for it (art. 37). */
  readonly warnings?: readonly Violation[];
  readonly facts?: unknown;
}

/** A kind of root record: its life, who may, and which rules are asked. A room declares one and hands it to `change`. */
export interface RecordKind<E extends Root, A extends string> {
  /** `listing`: the first word of its audit entries, permissions and events. */
  readonly type: string;
  readonly entity: EntityTarget<E>;
  readonly life: Life<string, A>;
  readonly name: string;
  readonly stateCode: ProblemCode;
  /** Chinese names of states, for refusals. */
  readonly stateNames: Readonly<Record<string, string>>;
  /** Throws FORBIDDEN, or 404 where existence itself is private. */
  authorize(ctx: TxContext, record: E, action: A): Promise<void> | void;
  /** The law that this record runs under, where it is not that of the day (art. 37). */
  lawOf?(ctx: TxContext, record: E): Promise<LawAt> | LawAt;
  /** Facts → rules. Runs after the lock, before anything is written. */
  judge?(ctx: TxContext, record: E, action: A, input: unknown): Promise<Judgement>;
}

/** The same context under the law of the record: what it is judged by, and which version its history names (art. 37). */
export async function underItsLaw<E extends Root>(
  ctx: TxContext,
  kind: Pick<RecordKind<E, never>, 'lawOf'>,
  record: E,
): Promise<TxContext> {
  return kind.lawOf ? { ...ctx, law: await kind.lawOf(ctx, record) } : ctx;
}

export interface Decision {
  /** The version the person saw. Absent for what time or another record does. */
  readonly version?: number;
  readonly reason?: string | null;
  /** What came with the decision; the rules see it and the audit log keeps it. */
  readonly input?: unknown;
}

/**
 * The one way to change a record: open the transaction, lock the root row, check who, version, state and rules, do the
 * work, move the state, record the deed with its facts, tell the floors above, commit. Read-modify-write without the
 * lock cannot be expressed.
 */
@Injectable()
export class Records {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly events: Events,
  ) {}

  async change<E extends Root, A extends string>(
    ctx: Context,
    kind: RecordKind<E, A>,
    id: string,
    action: A,
    decision: Decision = {},
    work?: (record: E, ctx: TxContext) => Promise<void> | void,
  ): Promise<E> {
    return this.db.transaction(ctx, async (today) => {
      const record = await this.lock(today, kind, id);
      const inner = await underItsLaw(today, kind, record);
      await kind.authorize(inner, record, action);
      this.checkVersion(record, decision.version);
      const to = this.target(kind, record, action);
      const judgement = (await kind.judge?.(inner, record, action, decision.input)) ?? { violations: [] };
      if (judgement.violations.length > 0) throw rulesProblem(judgement.violations);
      await work?.(record, inner);
      return this.move(inner, kind, record, action, to, decision, judgement.facts);
    });
  }

  /** The row, locked until commit. 404 where there is none. */
  async lock<E extends Root>(ctx: TxContext, kind: RecordKind<E, never>, id: string): Promise<E> {
    const record = await ctx.tx.findOne(kind.entity, {
      where: { id } as never,
      lock: { mode: 'pessimistic_write' },
    });
    if (!record) throw notFound(kind.name);
    return record;
  }

  /** Adds a new root record in its first state, with its first entry of history. */
  async create<E extends Root, A extends string>(
    ctx: TxContext,
    kind: RecordKind<E, A>,
    record: E,
    facts?: unknown,
  ): Promise<E> {
    record.version = 1;
    record.stateSince = ctx.now;
    await ctx.tx.insert(kind.entity, record as never);
    const inner = await underItsLaw(ctx, kind, record);
    const deed = { rootType: kind.type, rootId: record.id, action: 'create', to: record.state, facts };
    await this.audit.append(inner, deed);
    await this.events.emit(inner, { name: `${kind.type}.create`, record, to: record.state });
    return record;
  }

  /** The same for many at once, in chunks that a statement of the database holds: a bank's file has 100,000 lines. */
  async createMany<E extends Root, A extends string>(
    ctx: TxContext,
    kind: RecordKind<E, A>,
    records: readonly E[],
    factsOf: (record: E) => unknown,
  ): Promise<void> {
    for (const record of records) Object.assign(record, { version: 1, stateSince: ctx.now });
    const insert = ctx.tx
      .createQueryBuilder()
      .insert()
      .into(kind.entity)
      .values(records as never);
    await insert.updateEntity(false).callListeners(false).execute();
    const deeds = records.map((record) => ({
      rootType: kind.type,
      rootId: record.id,
      action: 'create',
      to: record.state,
      facts: factsOf(record),
    }));
    await this.audit.beginMany(ctx, deeds);
    for (const record of records)
      await this.events.emit(ctx, { name: `${kind.type}.create`, record, to: record.state });
  }

  private checkVersion(record: Root, version: number | undefined): void {
    if (version === undefined || version === record.version) return;
    throw problem('STALE_VERSION', '您查看之后该记录已被更新，请刷新、核对新内容后再办理', {
      facts: { seen: version, current: record.version },
    });
  }

  private target<E extends Root, A extends string>(kind: RecordKind<E, A>, record: E, action: A): string {
    const transition = kind.life[action];
    if (!transition.from.includes(record.state)) {
      const names = transition.from.map((state) => kind.stateNames[state] ?? state).join('、');
      throw problem(
        kind.stateCode,
        `${kind.name}当前为“${kind.stateNames[record.state] ?? record.state}”，只有在“${names}”时才能${transition.label}`,
        { article: transition.article, facts: { state: record.state, action, allowedFrom: transition.from } },
      );
    }
    if (transition.to === 'same') return record.state;
    if (transition.to === 'remembered') return record.rememberedState ?? record.state;
    return transition.to;
  }

  private async move<E extends Root, A extends string>(
    ctx: TxContext,
    kind: RecordKind<E, A>,
    record: E,
    action: A,
    to: string,
    decision: Decision,
    facts: unknown,
  ): Promise<E> {
    const from = record.state;
    if (to !== from) {
      record.state = to;
      record.stateSince = ctx.now;
    }
    record.version += 1;
    // The row is locked and read whole: `save` would only read it once more to see what changed.
    await ctx.tx.update(kind.entity, { id: record.id } as never, record as never);
    const deed = { rootType: kind.type, rootId: record.id, action, from, to, reason: decision.reason };
    await this.audit.append(ctx, { ...deed, facts: { input: decision.input ?? null, decidedOn: facts ?? null } });
    await this.events.emit(ctx, {
      name: `${kind.type}.${action}`,
      record,
      from,
      to,
      input: decision.input,
      reason: decision.reason,
    });
    return record;
  }
}
