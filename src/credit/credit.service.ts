import { Injectable } from '@nestjs/common';
import { requireRole } from '../accounts/index.js';
import { Parties } from '../parties/index.js';
import {
  Agenda,
  Files,
  newId,
  problem,
  Records,
  rulesProblem,
  systemActor,
  type TxContext,
} from '../platform/index.js';
import { civilDate, endOfDay } from '../values/index.js';
import { BlacklistKind } from './blacklist.kind.js';
import type { ObjectToBlacklisting, ProposeBlacklisting, RecordCredit } from './credit.dto.js';
import { Blacklisting, CreditEntry } from './credit.entity.js';

export const blacklistEnds = 'blacklisting.expire';

/** Credit records and the blacklist (art. 32). */
@Injectable()
export class Credit {
  constructor(
    private readonly records: Records,
    private readonly kind: BlacklistKind,
    private readonly parties: Parties,
    private readonly files: Files,
    private readonly agenda: Agenda,
  ) {}

  /** By an officer, with evidence. Errors: NOT_FOUND (party, file). */
  async record(ctx: TxContext, input: RecordCredit): Promise<CreditEntry> {
    requireRole(ctx, 'credit.record');
    await this.parties.get(ctx, input.partyId);
    await this.files.find(ctx, input.evidenceFileId);
    return this.add(ctx, { ...input, dealId: null });
  }

  /** Follows an event: what happened is on record without anybody's asking. */
  async note(
    ctx: TxContext,
    said: Pick<CreditEntry, 'kind' | 'text' | 'evidenceFileId' | 'dealId'>,
    partyIds: readonly string[],
  ): Promise<void> {
    for (const partyId of partyIds) await this.add(ctx, { ...said, partyId });
  }

  /** Errors: VALIDATION (the term is over), DUPLICATE (one entry a party), NOT_FOUND. */
  async propose(ctx: TxContext, input: ProposeBlacklisting): Promise<Blacklisting> {
    requireRole(ctx, 'blacklisting.propose');
    await this.parties.get(ctx, input.partyId);
    await this.files.find(ctx, input.evidenceFileId);
    if (input.until <= civilDate(ctx.now))
      throw rulesProblem([{ code: 'VALIDATION', article: '32', field: 'until', detail: '期限须晚于今天' }]);
    await ctx.tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 32))`, [input.partyId]);
    const known = await ctx.tx.existsBy(Blacklisting, [
      { partyId: input.partyId, state: 'proposed' },
      { partyId: input.partyId, state: 'inForce' },
    ]);
    if (known) throw problem('DUPLICATE', '该主体已有生效中或待复核的黑名单记录', { article: '32' });
    const entry = Object.assign(new Blacklisting(), {
      id: newId(),
      state: 'proposed' as const,
      ...{ partyId: input.partyId, kind: input.kind, ground: input.ground, until: input.until },
      evidenceFileId: input.evidenceFileId,
      proposedBy: ctx.actor.accountId,
      proposedByName: ctx.actor.name,
      createdAt: ctx.now,
      ...{ approvedByName: null, approvedAt: null, objection: null, objectionFileId: null, objectedAt: null },
      ...{ answer: null, liftedBecause: null, endedAt: null },
    });
    return this.records.create(ctx, this.kind, entry, { input });
  }

  /** In force at once: no filing, application, bid or contract of the party from here on. Errors: SECOND_OFFICER_REQUIRED, BLACKLIST_STATE. */
  approve(ctx: TxContext, id: string, version: number, opinion: string): Promise<Blacklisting> {
    return this.records.change(ctx, this.kind, id, 'approve', { version, reason: opinion }, async (entry, inner) => {
      if (entry.until < civilDate(inner.now))
        throw problem('BLACKLIST_STATE', '拟定的期限已过，请不予列入后重新提出', { article: '32' });
      entry.approvedByName = inner.actor.name;
      entry.approvedAt = inner.now;
      await this.agenda.put(inner, blacklistEnds, id, endOfDay(entry.until));
    });
  }

  decline(ctx: TxContext, id: string, version: number, opinion: string): Promise<Blacklisting> {
    return this.records.change(ctx, this.kind, id, 'decline', { version, reason: opinion });
  }

  /** By the party concerned. The entry stands until it is answered. Errors: BLACKLIST_STATE (one waits already). */
  object(ctx: TxContext, id: string, version: number, input: ObjectToBlacklisting): Promise<Blacklisting> {
    const decision = { version, reason: input.text, input };
    return this.records.change(ctx, this.kind, id, 'object', decision, async (entry, inner) => {
      const file = input.fileId ? await this.files.find(inner, input.fileId) : null;
      entry.objection = input.text;
      entry.objectionFileId = file?.id ?? null;
      entry.objectedAt = inner.now;
      entry.answer = null;
    });
  }

  /** The entry stands. Errors: BLACKLIST_STATE where no objection waits. */
  dismiss(ctx: TxContext, id: string, version: number, opinion: string): Promise<Blacklisting> {
    return this.records.change(ctx, this.kind, id, 'dismiss', { version, reason: opinion }, (entry) => {
      entry.answer = opinion;
    });
  }

  /** An objection that holds, or a reason that is gone. What was refused meanwhile is filed anew. */
  lift(ctx: TxContext, id: string, version: number, opinion: string): Promise<Blacklisting> {
    return this.records.change(ctx, this.kind, id, 'lift', { version, reason: opinion }, async (entry, inner) => {
      if (entry.objection !== null && entry.answer === null) entry.answer = opinion;
      entry.liftedBecause = opinion;
      entry.endedAt = inner.now;
      await this.agenda.cancel(inner, blacklistEnds, id);
    });
  }

  /** Time's own action, at 24:00 of the last day; late or twice it changes nothing. */
  async expire(ctx: TxContext, id: string): Promise<void> {
    const entry = await this.records.lock(ctx, this.kind, id);
    if (entry.state !== 'inForce') return;
    await this.records.change({ ...ctx, actor: systemActor }, this.kind, id, 'expire', {}, (row) => {
      row.endedAt = ctx.now;
    });
  }

  /** Who of these may not trade now: by the term itself, so that a late agenda bars nobody for longer. */
  async listed(ctx: TxContext, partyIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (partyIds.length === 0) return new Set();
    const rows = await ctx.tx.query<{ party_id: string }[]>(
      `select party_id from blacklisting where party_id = any($1) and state = 'inForce' and until >= $2::date`,
      [partyIds, civilDate(ctx.now)],
    );
    return new Set(rows.map((row) => row.party_id));
  }

  private async add(
    ctx: TxContext,
    said: Pick<CreditEntry, 'partyId' | 'kind' | 'text' | 'evidenceFileId' | 'dealId'>,
  ): Promise<CreditEntry> {
    const entry = Object.assign(new CreditEntry(), {
      id: newId(),
      ...said,
      at: ctx.now,
      recordedBy: ctx.actor.accountId,
      recordedByName: ctx.actor.name,
    });
    await ctx.tx.insert(CreditEntry, entry);
    return entry;
  }
}
