import { Injectable } from '@nestjs/common';
import { newId, notFound, problem, type TxContext } from '../../platform/index.js';
import { Money } from '../../values/index.js';
import {
  accountKinds,
  type AccountKind,
  JournalEntry,
  JournalLine,
  LedgerAccount,
  type OwnerType,
} from './ledger.entity.js';

export interface AccountRef {
  readonly kind: AccountKind;
  readonly ownerType: OwnerType;
  readonly ownerId: string;
}

/** `amount` is a debit: positive into the bank or out of what is owed to somebody; negative the other way. */
export interface Posting {
  readonly account: AccountRef;
  readonly amount: Money;
}

export interface EntryInput {
  readonly reason: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly lines: readonly Posting[];
}

/** Owner of the accounts that are the centre's own. */
export const centreOwner = '00000000-0000-7000-8000-00000000ce17';

const centres = (kind: AccountKind): AccountRef => ({ kind, ownerType: 'centre', ownerId: centreOwner });

/** The accounts by the names that this room uses. */
export const account = {
  bank: centres('bank'),
  feeIncome: centres('feeIncome'),
  /** What the bank credited: the centre's own until it is owed to somebody. */
  bankInterest: centres('bankInterest'),
  depositHeld: (applicationId: string): AccountRef => ({
    kind: 'depositHeld',
    ownerType: 'application',
    ownerId: applicationId,
  }),
  /** A transferee's performance bond; a bid's deposit of the same application is another account. */
  bondHeld: (applicationId: string): AccountRef => ({
    kind: 'bondHeld',
    ownerType: 'application',
    ownerId: applicationId,
  }),
  /** Kept back by a published term (art. 20): still in escrow, and no longer the payer's. */
  depositKept: (applicationId: string): AccountRef => ({
    kind: 'depositKept',
    ownerType: 'application',
    ownerId: applicationId,
  }),
  priceHeld: (dealId: string): AccountRef => ({ kind: 'priceHeld', ownerType: 'deal', ownerId: dealId }),
  payable: (payoutId: string): AccountRef => ({ kind: 'payable', ownerType: 'payout', ownerId: payoutId }),
  refundPayable: (ownerType: 'application' | 'deal' | 'bankLine', ownerId: string): AccountRef => ({
    kind: 'refundPayable',
    ownerType,
    ownerId,
  }),
  /** Each unnamed payment has a suspense account of its own, so that it can be given away only once. */
  suspense: (bankLineId: string): AccountRef => ({ kind: 'suspense', ownerType: 'bankLine', ownerId: bankLineId }),
} as const;

/** Double entry, append only (art. 31). Nothing here changes or deletes; a mistake is reversed by naming it. */
@Injectable()
export class Ledger {
  /** Posts one entry; lines of 0 are left out. Answers its id. Errors: BOOKS_UNBALANCED. */
  async post(ctx: TxContext, input: EntryInput, reverses: string | null = null): Promise<string> {
    const lines = input.lines.filter(({ amount }) => !amount.isZero());
    if (lines.length < 2 || !Money.sum(lines.map(({ amount }) => amount)).isZero()) {
      throw problem('BOOKS_UNBALANCED', '分录借贷不平，未记账，请把此情况告知系统管理员', {
        article: '31',
        facts: { lines: lines.map(({ account, amount }) => ({ kind: account.kind, amount: amount.toString() })) },
      });
    }
    const accounts = await this.use(
      ctx,
      lines.map((line) => line.account),
    );
    const entryId = newId();
    await ctx.tx.insert(JournalEntry, {
      id: entryId,
      at: ctx.now,
      reason: input.reason,
      recordType: input.recordType,
      recordId: input.recordId,
      reverses,
      postedBy: ctx.actor.accountId,
    });
    // One statement for all lines: balances move by the net of an entry, whatever the order of its lines.
    await ctx.tx.insert(
      JournalLine,
      lines.map(({ amount }, index) => ({ entryId, no: index + 1, accountId: accounts[index]!, amount })),
    );
    return entryId;
  }

  /** Takes an entry back by a new one that names it; each entry once. Errors: NOT_FOUND, DUPLICATE. */
  async reverse(ctx: TxContext, entryId: string, reason: string): Promise<string> {
    const entry = await ctx.tx.findOneBy(JournalEntry, { id: entryId });
    if (!entry) throw notFound('该分录');
    if (await ctx.tx.existsBy(JournalEntry, { reverses: entryId })) throw problem('DUPLICATE', '该分录已经冲销过');
    const lines = await ctx.tx.find(JournalLine, { where: { entryId }, order: { no: 'ASC' } });
    const postings: Posting[] = [];
    for (const { accountId, amount } of lines) {
      const { kind, ownerType, ownerId } = await ctx.tx.findOneByOrFail(LedgerAccount, { id: accountId });
      postings.push({ account: { kind, ownerType, ownerId }, amount: amount.negate() });
    }
    const { recordType, recordId } = entry;
    return this.post(ctx, { reason, recordType, recordId, lines: postings }, entryId);
  }

  /** What stands on an account, on its natural side. Sum of lines: true for every kind. */
  async balance(ctx: TxContext, ref: AccountRef): Promise<Money> {
    const [row] = await ctx.tx.query<{ total: string }[]>(
      `select coalesce(sum(l.amount), 0)::numeric(18,2)::text as total
       from ledger_account a join journal_line l on l.account_id = a.id
       where a.kind = $1 and a.owner_type = $2 and a.owner_id = $3`,
      [ref.kind, ref.ownerType, ref.ownerId],
    );
    const total = Money.of(row!.total);
    return accountKinds[ref.kind].side === 'debit' ? total : total.negate();
  }

  /**
   * What of the bank's interest is still the centre's own, until the transaction ends nobody else's to promise or take back: the account keeps
   * no guarded balance, because every payment would queue behind it.
   */
  async ownInterest(ctx: TxContext): Promise<Money> {
    await ctx.tx.query(`select pg_advisory_xact_lock(hashtextextended('ledger bankInterest', 0))`);
    return this.balance(ctx, account.bankInterest);
  }

  /** The ids of these accounts. An account is made by use; a twin that makes it at the same moment is waited for. */
  private async use(ctx: TxContext, accounts: readonly AccountRef[]): Promise<string[]> {
    const known = await this.find(ctx, accounts);
    const missing = accounts.filter((ref) => !known.has(keyOf(ref)));
    if (missing.length > 0) {
      await ctx.tx.query(
        `insert into ledger_account(id, kind, owner_type, owner_id, created_at)
         select a.*, $5 from unnest($1::uuid[], $2::text[], $3::text[], $4::uuid[]) as a
         order by 2, 3, 4 on conflict do nothing`,
        [missing.map(() => newId()), ...columnsOf(missing), ctx.now],
      );
      for (const [key, id] of await this.find(ctx, missing)) known.set(key, id);
    }
    return accounts.map((ref) => known.get(keyOf(ref))!);
  }

  private async find(ctx: TxContext, accounts: readonly AccountRef[]): Promise<Map<string, string>> {
    const rows = await ctx.tx.query<(AccountRef & { id: string })[]>(
      `select a.id, a.kind, a.owner_type as "ownerType", a.owner_id as "ownerId" from ledger_account a
       join unnest($1::text[], $2::text[], $3::uuid[]) as w(kind, owner_type, owner_id)
         using (kind, owner_type, owner_id)`,
      columnsOf(accounts),
    );
    return new Map(rows.map((row) => [keyOf(row), row.id]));
  }
}

const keyOf = ({ kind, ownerType, ownerId }: AccountRef): string => `${kind} ${ownerType} ${ownerId}`;

const columnsOf = (accounts: readonly AccountRef[]): [string[], string[], string[]] => [
  accounts.map(({ kind }) => kind),
  accounts.map(({ ownerType }) => ownerType),
  accounts.map(({ ownerId }) => ownerId),
];
