import { Injectable } from '@nestjs/common';
import { requireRole } from '../accounts/index.js';
import { newId, notFound, Records, type TxContext, validationProblem, type Violation } from '../platform/index.js';
import { Laws } from '../platform/laws.js';
import {
  type CategoryNo,
  categoryOf,
  readTradingFigures,
  type TradingChange,
  tradingChanges,
  type TradingFigures,
  tradingFiguresOf,
} from '../rulebook/index.js';
import { civilDate } from '../values/index.js';
import { lockLawbook, tradingRulesKind } from './lawbook.kinds.js';
import type { TradingRulesDraft } from './trading-rules.dto.js';
import { TradingVersion } from './trading-version.entity.js';

interface Checked {
  readonly figures: TradingFigures;
  /** Against what would hold on its first day without it. */
  readonly changes: readonly TradingChange[];
  readonly violations: readonly Violation[];
}

/** Art. 12 last paragraph, 25: the centre's trading rules by category. A new version is added, never one changed in place. */
@Injectable()
export class TradingRulesDesk {
  constructor(
    private readonly records: Records,
    private readonly laws: Laws,
  ) {}

  /** What a version would change and what stands against it. */
  check(ctx: TxContext, no: number, { from, figures: json }: TradingRulesDraft): Checked {
    if (!categoryOf(no)) throw notFound('该交易品种');
    const { law } = this.laws.on(from);
    const { figures, faults } = readTradingFigures(no, json, law);
    const early: Violation[] =
      from < civilDate(ctx.now)
        ? [{ code: 'VALIDATION', article: '25', field: 'from', detail: '施行日期不得早于今天，已作出的决定不因此改变' }]
        : [];
    if (faults.length > 0) return { figures, changes: [], violations: [...early, ...faults] };
    const changes = tradingChanges(tradingFiguresOf(categoryOf(no, law.categories)!), figures);
    const same: Violation[] =
      changes.length === 0
        ? [{ code: 'VALIDATION', article: '25', field: 'figures', detail: '与该日施行的版本相同，没有需要变更的内容' }]
        : [];
    return { figures, changes, violations: [...early, ...same] };
  }

  /** Errors: VALIDATION with every fault at once, NOT_FOUND (the category), FORBIDDEN. */
  async record(ctx: TxContext, no: number, draft: TradingRulesDraft, reason: string): Promise<TradingVersion> {
    requireRole(ctx, 'tradingRules.record');
    await lockLawbook(ctx);
    // Read under the lock: what was recorded while this waited is the version to compare with.
    await this.laws.load(ctx.tx);
    const { figures, changes, violations } = this.check(ctx, no, draft);
    if (violations.length > 0) throw validationProblem(violations);
    const row = Object.assign(new TradingVersion(), {
      id: newId(),
      state: 'recorded' as const,
      category: no as CategoryNo,
      no: (await ctx.tx.countBy(TradingVersion, { category: no as CategoryNo })) + 1,
      validFrom: draft.from,
      figures,
      reason,
      recordedBy: ctx.actor.accountId,
      recordedByName: ctx.actor.name,
      recordedAt: ctx.now,
    });
    return this.records.create(ctx, tradingRulesKind, row, { no: row.no, from: draft.from, figures, changes, reason });
  }

  /** Before it takes effect only. Errors: LAW_STATE, STALE_VERSION. */
  withdraw(ctx: TxContext, id: string, version: number, reason: string): Promise<TradingVersion> {
    return this.records.change(ctx, tradingRulesKind, id, 'withdraw', { version, reason });
  }
}
