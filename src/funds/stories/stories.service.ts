import { Injectable } from '@nestjs/common';
import { requireMay, requireRole } from '../../accounts/index.js';
import { Parties } from '../../parties/index.js';
import { type Context, Database, instantOut, problem } from '../../platform/index.js';
import { Money } from '../../values/index.js';
import { accountKinds } from '../ledger/ledger.entity.js';
import type { AccountStatement, HoldingView, MoneyStory, StoryStep } from './stories.dto.js';
import { type HoldingRow, holdingsOf, kindsAt, type MoveRow, movesOf, type Subject } from './stories.queries.js';

const shown = 500;
const sealedNote = '尚未终结的保证金在交易结束前保密，未列入';

/** Asked and answered at any time: whose money is held, for what, since when, due when (money.md). */
@Injectable()
export class MoneyStories {
  constructor(
    private readonly db: Database,
    private readonly parties: Parties,
  ) {}

  /** Of one party; itself, or the treasurer. Others do not see deposits while who has applied is a secret. */
  async ofParty(ctx: Context, id: string, asOf?: Date): Promise<MoneyStory> {
    requireMay(ctx, 'statement.read', { partyIds: [id] }, '该主体的资金');
    const { name } = await this.parties.get(ctx, id);
    const mayAll = ['treasurer', 'party', 'collective'].includes(ctx.actor.role);
    return this.story({ kind: 'party', id }, { name, asOf, sealed: !mayAll });
  }

  /** Of one listing: for those who supervise. Who has applied stays sealed until each deposit has ended. */
  ofListing(ctx: Context, id: string, asOf?: Date): Promise<MoneyStory> {
    requireRole(ctx, 'statement.listing');
    return this.story({ kind: 'listing', id }, { name: '', asOf, sealed: true });
  }

  /** The whole account as of any moment. `all`: every holding, for the spreadsheet. */
  async account(ctx: Context, asOf?: Date, all = false): Promise<AccountStatement> {
    requireRole(ctx, 'statement.account');
    return this.db.reader.transaction('REPEATABLE READ', async (tx) => {
      const at = await this.moment(asOf);
      const sealed = ctx.actor.role !== 'treasurer';
      const rows = await holdingsOf(tx, { kind: 'account' }, at, { sealed, limit: all ? null : shown });
      const kinds = (await kindsAt(tx, at)).map(({ kind, debit }) => {
        const { name, side, held } = accountKinds[kind];
        const balance = side === 'debit' ? Money.of(debit) : Money.of(debit).negate();
        return { kind, name, held, balance: balance.toString() };
      });
      const held = kinds.filter((one) => one.held).map(({ balance }) => Money.of(balance));
      return {
        asOf: instantOut(at)!,
        bank: kinds.find(({ kind }) => kind === 'bank')?.balance ?? '0.00',
        heldForOthers: Money.sum(held).toString(),
        kinds,
        holdings: rows.map(holdingView),
        holdingsTotal: rows[0]?.total ?? 0,
      };
    });
  }

  private story(
    subject: Exclude<Subject, { kind: 'account' }>,
    { name, asOf, sealed }: { name: string; asOf?: Date; sealed: boolean },
  ): Promise<MoneyStory> {
    return this.db.reader.transaction('REPEATABLE READ', async (tx) => {
      const at = await this.moment(asOf);
      const steps = stepsOf(await movesOf(tx, subject, at, sealed));
      const holdings = await holdingsOf(tx, subject, at, { sealed, limit: null });
      const sum = (amounts: readonly (string | null)[]): string =>
        Money.sum(amounts.flatMap((amount) => (amount ? [Money.of(amount)] : []))).toString();
      return {
        subject: subject.kind,
        name,
        asOf: instantOut(at)!,
        received: sum(steps.map(({ received }) => received)),
        paid: sum(steps.map(({ paid }) => paid)),
        held: sum(holdings.map(({ balance }) => balance)),
        holdings: holdings.map(holdingView),
        steps,
        note: sealed ? sealedNote : null,
      };
    });
  }

  /** Errors: VALIDATION for a moment that has not come. */
  private async moment(asOf: Date | undefined): Promise<Date> {
    const now = await this.db.now();
    if (asOf && asOf > now) {
      const detail = '查询时点不得晚于现在';
      throw problem('VALIDATION', detail, { violations: [{ code: 'VALIDATION', field: 'asOf', detail }] });
    }
    return asOf ?? now;
  }
}

/** Movements of one entry are one step of the story; what is held runs along. */
function stepsOf(moves: readonly MoveRow[]): StoryStep[] {
  const steps: StoryStep[] = [];
  let held = Money.zero;
  for (const { seq, at, reason, kind, about, amount, bank } of moves) {
    held = held.plus(Money.of(amount));
    const part = { account: accountKinds[kind].name, about, amount };
    const last = steps.at(-1);
    if (last?.seq === Number(seq)) {
      last.parts.push(part);
      last.held = held.toString();
      continue;
    }
    const moved = Money.of(bank);
    steps.push({
      seq: Number(seq),
      at: instantOut(at)!,
      reason,
      received: moved.isPositive() ? moved.toString() : null,
      paid: moved.isNegative() ? moved.negate().toString() : null,
      parts: [part],
      held: held.toString(),
    });
  }
  return steps;
}

const holdingView = (row: HoldingRow): HoldingView => ({
  kind: row.kind,
  name: accountKinds[row.kind].name,
  about: row.about,
  party: row.party,
  balance: row.balance,
  since: instantOut(row.since)!,
  dueAt: instantOut(row.dueAt),
});
