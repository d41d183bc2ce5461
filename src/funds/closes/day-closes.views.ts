import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import {
  availableActions,
  type Context,
  Database,
  instantOut,
  notFound,
  type Page,
  type PageQuery,
  type TxContext,
} from '../../platform/index.js';
import { addDays, civilDate } from '../../values/index.js';
import { DayClose } from './day-close.entity.js';
import { closeKind } from './day-close.kind.js';
import { firstUnclosed, importedBalance, lastSigned } from './day-close.queries.js';
import type { DayCloseView, DayToClose } from './day-closes.dto.js';

/** The closes as the treasurer, the director and the supervisor read them. */
@Injectable()
export class DayCloseViews {
  constructor(private readonly db: Database) {}

  async list(ctx: Context, { page, pageSize }: PageQuery): Promise<Page<DayCloseView>> {
    requireRole(ctx, 'close.read');
    return this.db.transaction(ctx, async (inner) => {
      const [rows, total] = await inner.tx.findAndCount(DayClose, {
        order: { day: 'DESC' },
        skip: (page - 1) * pageSize,
        take: pageSize,
      });
      const items: DayCloseView[] = [];
      for (const row of rows) items.push(await this.view(inner, row));
      return { items, total, page, pageSize };
    });
  }

  async one(ctx: Context, id: string): Promise<DayCloseView> {
    requireRole(ctx, 'close.read');
    return this.db.transaction(ctx, async (inner) => {
      const close = await inner.tx.findOneBy(DayClose, { id });
      if (!close) throw notFound('该日结');
      return this.view(inner, close);
    });
  }

  /** What is to be closed next, and since when something waits. */
  async next(ctx: Context): Promise<DayToClose> {
    requireRole(ctx, 'close.read');
    return this.db.transaction(ctx, async (inner) => {
      const former = await lastSigned(inner);
      const open = await inner.tx.findOneBy(DayClose, { state: 'open' });
      const yesterday = addDays(civilDate(inner.now), -1);
      const day = open?.day ?? (former && former.day >= yesterday ? null : yesterday);
      const imported = day && (await importedBalance(inner, day));
      return {
        closedUntil: former?.day ?? null,
        day,
        unclosedSince: await firstUnclosed(inner),
        importedBalance: imported ? imported.toString() : null,
        openId: open?.id ?? null,
      };
    });
  }

  private async view(ctx: TxContext, close: DayClose): Promise<DayCloseView> {
    return {
      id: close.id,
      version: close.version,
      state: close.state,
      day: close.day,
      afterDay: close.afterDay,
      seq: close.seq,
      statementBalance: close.statementBalance.toString(),
      statementSource: close.statementSource,
      bookBalance: close.bookBalance.toString(),
      differences: [...close.differences],
      unexplained: close.unexplained.toString(),
      entries: close.entries,
      signedBy: close.signedByName,
      signedAt: instantOut(close.signedAt),
      hash: close.hash?.toString('hex') ?? null,
      previousHash: close.previousHash?.toString('hex') ?? null,
      actions: [...(await availableActions(ctx, closeKind, close))],
    };
  }
}
