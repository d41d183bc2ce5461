import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import { Audit, type Context, Database, instantOut, notFound } from '../../platform/index.js';
import { civilDate, Money } from '../../values/index.js';
import { BankLine } from '../bank/bank-line.entity.js';
import { bankLineLife } from '../bank/statement.js';
import { FundsQueries } from '../funds.queries.js';
import type { DecidedLine, MatchingLine, MatchingQueue, OrderChoice, SuggestionView } from './matching.dto.js';
import { expectedOrders, type OrderRow, searchOrders } from './matching.queries.js';
import { type Expected, reasonNames, suggester, type Suggestion } from './suggest.js';

const shown = 50;

/** Money that waits for its name (money.md, "In"), with what it could be. */
@Injectable()
export class MatchingViews {
  constructor(
    private readonly db: Database,
    private readonly funds: FundsQueries,
    private readonly audit: Audit,
  ) {}

  /** The oldest lines in suspense, each with its suggestions. The treasurer's alone: payers' names are sealed from others. */
  async queue(ctx: Context, which: 'waiting' | 'parked'): Promise<MatchingQueue> {
    requireRole(ctx, 'bankLine.match');
    const manager = this.db.managerOf(ctx);
    const [counts] = await manager.query<{ waiting: number; parked: number }[]>(
      `select count(*) filter (where parked_at is null)::int as waiting,
         count(*) filter (where parked_at is not null)::int as parked
       from bank_line where state = 'suspense'`,
    );
    const lines = await manager
      .createQueryBuilder(BankLine, 'b')
      .where(`b.state = 'suspense'`)
      .andWhere(which === 'parked' ? 'b.parked_at is not null' : 'b.parked_at is null')
      .orderBy('b.booked_on')
      .addOrderBy('b.id')
      .limit(shown)
      .getMany();
    return { ...counts!, items: lines.length === 0 ? [] : await this.suggested(ctx, lines) };
  }

  /** One line with what was last done: what another officer has decided meanwhile. Errors: NOT_FOUND. */
  async one(ctx: Context, id: string): Promise<DecidedLine> {
    requireRole(ctx, 'bankLine.match');
    const line = await this.db.managerOf(ctx).findOneBy(BankLine, { id });
    if (!line) throw notFound('该银行流水');
    const last = (await this.audit.historyOf(ctx, 'bankLine', id)).at(-1);
    const label = last && (bankLineLife as Record<string, { label: string } | undefined>)[last.action]?.label;
    return {
      ...(await this.funds.lineView(ctx, line)),
      lastDeed: last && label ? { action: last.action, label, by: last.actor.name, at: instantOut(last.at)! } : null,
    };
  }

  async search(ctx: Context, words: string): Promise<OrderChoice[]> {
    requireRole(ctx, 'bankLine.match');
    return (await searchOrders(this.db.managerOf(ctx), words)).map(choiceOf);
  }

  private async suggested(ctx: Context, lines: readonly BankLine[]): Promise<MatchingLine[]> {
    const rows = await expectedOrders(this.db.managerOf(ctx));
    const byId = new Map(rows.map((row) => [row.orderId, row]));
    const suggest = suggester(rows.map(expectedOf));
    const views = await this.funds.lineViewsOf(ctx, lines);
    return lines.map((line, at) => ({
      ...views[at]!,
      parked: line.parkedAt && { note: line.parkedNote!, by: line.parkedByName!, at: instantOut(line.parkedAt)! },
      suggestions: suggest({ ...line, payerName: line.partyName }).map((one) =>
        suggestionView(one, byId.get(one.orderId)!),
      ),
    }));
  }
}

const expectedOf = (row: OrderRow): Expected => ({
  orderId: row.orderId,
  reference: row.reference,
  payerName: row.payerName,
  aliases: [row.partyName, row.representative].filter((name) => name !== null),
  missing: Money.of(row.missing),
  orderedOn: civilDate(row.createdAt),
});

const choiceOf = (row: OrderRow): OrderChoice => ({
  orderId: row.orderId,
  purpose: row.purpose,
  reference: row.reference,
  payerName: row.payerName,
  applicationNumber: row.applicationNumber,
  listingNumber: row.listingNumber,
  amount: row.amount,
  missing: row.missing,
  state: row.state,
  dueBy: instantOut(row.dueBy)!,
});

const suggestionView = ({ reasons, otherPayer }: Suggestion, row: OrderRow): SuggestionView => ({
  ...choiceOf(row),
  otherPayer,
  reasons: reasons.map((code) => ({ code, label: reasonNames[code] })),
});
