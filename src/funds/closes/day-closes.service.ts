import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import { newId, problem, Records, type TxContext } from '../../platform/index.js';
import { type CivilDate, civilDate, endOfDay, Money } from '../../values/index.js';
import { Receipts } from '../receipts/receipts.service.js';
import { DayClose, type Difference } from './day-close.entity.js';
import { closeKind } from './day-close.kind.js';
import { bookBalance, entryCount, importedBalance, lastSigned, timingDifferences } from './day-close.queries.js';

export interface CompareDay {
  readonly day: CivilDate;
  /** The statement's closing balance; left out where an imported statement ends on that day. */
  readonly statementBalance?: Money;
}

/** Every posting waits for none of its kind, but the signing of a day waits for those under way (migration …706). */
const lockPostings = `select pg_advisory_xact_lock(hashtextextended('day_close', 0))`;

/** The day's close (art. 31): book against statement, each difference with its cause, signed and chained. */
@Injectable()
export class DayCloses {
  constructor(
    private readonly records: Records,
    private readonly receipts: Receipts,
  ) {}

  /**
   * Opens the close of a day that is over, or compares an open one afresh. What was stated before stays.
   * Errors: VALIDATION (no balance), CONFLICT (the day is not over, is closed, or another one is open).
   */
  async compare(ctx: TxContext, { day, statementBalance }: CompareDay): Promise<DayClose> {
    requireRole(ctx, 'close.compare');
    await ctx.tx.query(lockPostings);
    const former = await lastSigned(ctx);
    if (day >= civilDate(ctx.now)) throw problem('CONFLICT', '当日尚未结束，请在次日办理日结', { article: '31' });
    if (former && day <= former.day)
      throw problem('CONFLICT', `已日结至${former.day}，请选择其后的日期`, { article: '31' });
    const open = await ctx.tx.findOneBy(DayClose, { state: 'open' });
    if (open && open.day !== day)
      throw problem('CONFLICT', `${open.day}的日结尚未签认，请先办完`, { article: '31', facts: { id: open.id } });
    const imported = statementBalance ? null : await importedBalance(ctx, day);
    const balance = statementBalance ?? imported;
    if (!balance) {
      const detail = '没有当日的银行对账单，请填写银行对账单的期末余额';
      throw problem('VALIDATION', detail, { violations: [{ code: 'VALIDATION', field: 'statementBalance', detail }] });
    }
    const source = imported ? ('imported' as const) : ('entered' as const);
    if (open) {
      const input = { statementBalance: balance.toString(), source };
      return this.records.change(ctx, closeKind, open.id, 'compare', { input }, async (close, inner) => {
        Object.assign(close, { statementBalance: balance, statementSource: source });
        await this.recompute(inner, close);
      });
    }
    const close = Object.assign(new DayClose(), {
      id: newId(),
      state: 'open' as const,
      day,
      afterDay: former?.day ?? null,
      seq: null,
      statementBalance: balance,
      statementSource: source,
      differences: [],
      preparedBy: ctx.actor.accountId,
      signedBy: null,
      signedByName: null,
      signedAt: null,
      entriesHash: null,
      previousHash: null,
      hash: null,
      createdAt: ctx.now,
    });
    await this.recompute(ctx, close);
    return this.records.create(ctx, closeKind, close, {
      day,
      statement: balance.toString(),
      book: close.bookBalance.toString(),
    });
  }

  /** A cause in words for what the lines do not explain, e.g. a charge that the bank took. Amount with its sign. */
  explain(ctx: TxContext, id: string, version: number, stated: { amount: Money; cause: string }): Promise<DayClose> {
    const input = { amount: stated.amount.toString(), cause: stated.cause };
    return this.records.change(ctx, closeKind, id, 'explain', { version, input }, async (close, inner) => {
      const difference = { kind: 'stated' as const, bankLineId: null, serial: null, ...input };
      close.differences = [...close.differences, difference];
      await this.recompute(inner, close);
    });
  }

  /**
   * Looks once more, with no posting under way, and closes: from now on nothing is posted into the day. Every payment
   * of the days it takes in has its receipt afterwards. Errors: BOOKS_UNBALANCED, STALE_VERSION, CONFLICT.
   */
  async sign(ctx: TxContext, id: string, version: number): Promise<DayClose> {
    await ctx.tx.query(lockPostings);
    const signed = await this.records.change(ctx, closeKind, id, 'sign', { version }, async (close, inner) => {
      const seen = [close.bookBalance, close.unexplained];
      await this.recompute(inner, close);
      if (!seen[0]!.eq(close.bookBalance) || !close.unexplained.isZero())
        throw problem('CONFLICT', '对账之后又有入账或付款，请重新对账后再签认', { article: '31' });
      const former = await lastSigned(inner);
      close.seq = (former?.seq ?? 0) + 1;
      close.previousHash = former?.hash ?? null;
      await this.chain(inner, close);
      close.signedBy = inner.actor.accountId;
      close.signedByName = inner.actor.name;
      close.signedAt = inner.now;
    });
    await this.receipts.issueUntil(ctx, endOfDay(signed.day));
    return signed;
  }

  private async recompute(ctx: TxContext, close: DayClose): Promise<void> {
    const stated = close.differences.filter(({ kind }) => kind === 'stated');
    const timing: Difference[] = await timingDifferences(ctx, close.day);
    close.bookBalance = await bookBalance(ctx, close.day);
    close.entries = await entryCount(ctx, close.afterDay, close.day);
    close.differences = [...timing, ...stated];
    const explained = Money.sum(close.differences.map(({ amount }) => Money.of(amount)));
    close.unexplained = close.statementBalance.minus(close.bookBalance).minus(explained);
  }

  /** The hash is made by the database's own functions, with which books:check makes it again. */
  private async chain(ctx: TxContext, close: DayClose): Promise<void> {
    const [row] = await ctx.tx.query<{ entries: Buffer; hash: Buffer }[]>(
      `select e as entries, day_close_hash($3, $2::date, e, $4::numeric(18,2), $5::numeric(18,2), $6::jsonb::text) as hash
       from day_close_entries($1::date, $2::date) e`,
      [
        close.afterDay,
        close.day,
        close.previousHash,
        close.bookBalance.toString(),
        close.statementBalance.toString(),
        JSON.stringify(close.differences),
      ],
    );
    close.entriesHash = row!.entries;
    close.hash = row!.hash;
  }
}
