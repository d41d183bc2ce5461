import { stateNames } from '../../rulebook/index.js';
import { Injectable } from '@nestjs/common';
import {
  life,
  masked,
  newId,
  problem,
  type RecordKind,
  Records,
  Secrets,
  type TxContext,
} from '../../platform/index.js';
import { requireMay } from '../../accounts/index.js';
import { Money } from '../../values/index.js';
import { BankLine, type BankLineState } from './bank-line.entity.js';
import type { Booking } from './booking-time.js';

export const bankLineStateNames = stateNames.bankLine;

export const bankLineLife = life<BankLineState>()({
  match: { from: ['suspense'], to: 'matched', label: '认领', article: '20' },
  giveBack: { from: ['suspense'], to: 'returned', label: '转退款', article: '20' },
  interest: { from: ['suspense'], to: 'interest', label: '登记为银行利息', article: '31' },
  takeBackInterest: { from: ['interest'], to: 'suspense', label: '撤销银行利息登记', article: '31' },
  park: { from: ['suspense'], to: 'same', label: '搁置', article: '31' },
  resume: { from: ['suspense'], to: 'same', label: '取消搁置', article: '31' },
  unmatch: { from: ['matched'], to: 'suspense', label: '撤销认领', article: '31' },
});

export const bankLineKind: RecordKind<BankLine, keyof typeof bankLineLife> = {
  type: 'bankLine',
  entity: BankLine,
  life: bankLineLife,
  name: '银行流水',
  stateCode: 'DEPOSIT_STATE',
  stateNames: bankLineStateNames,
  authorize: (ctx) => requireMay(ctx, 'bankLine.match', {}),
};

/** Whatever is done with a line takes it out of where it was put aside. */
export const notParked = { parkedAt: null, parkedByName: null, parkedNote: null };

/** The other side's account: whole only when sealed, found by its index, shown by its mask. */
export interface SealedAccount {
  readonly name: string;
  readonly accountSealed: string;
  readonly accountIndex: string;
  readonly accountMask: string;
}

export interface NewLine {
  readonly direction: 'in' | 'out';
  readonly serial: string;
  readonly booking: Booking;
  readonly amount: Money;
  readonly party: SealedAccount;
  /** The number of ours that was paid to, where the bank says it. */
  readonly ownAccount?: string | null;
  readonly remark: string;
}

const purpose = 'bankLine.account';

/** The bank's statement as we know it: every serial number once, in and out alike. */
@Injectable()
export class Statement {
  constructor(
    private readonly records: Records,
    private readonly secrets: Secrets,
  ) {}

  seal(name: string, accountNumber: string): SealedAccount {
    return {
      name,
      accountSealed: this.secrets.seal(purpose, accountNumber),
      accountIndex: this.secrets.index(purpose, accountNumber),
      accountMask: masked(accountNumber, 4, 4),
    };
  }

  open(sealed: string): string {
    return this.secrets.open(purpose, sealed);
  }

  /**
   * The line of this serial number if it is known, else null; either way nobody else can book it until we commit.
   * Errors: DUPLICATE where it is known with other content.
   */
  async claim(ctx: TxContext, line: NewLine): Promise<BankLine | null> {
    await ctx.tx.query(`select pg_advisory_xact_lock(hashtextextended('bankLine ' || $1, 0))`, [line.serial]);
    const known = await ctx.tx.findOneBy(BankLine, { serial: line.serial });
    if (known && known.contentHash !== this.hashOf(line)) {
      throw problem('DUPLICATE', '该银行流水号已登记，但内容不同，请对照银行回单核对流水号、金额、户名和时间', {
        facts: { bankLineId: known.id },
      });
    }
    return known;
  }

  /** Writes a claimed line down. */
  async write(ctx: TxContext, line: NewLine, more: Partial<BankLine>): Promise<BankLine> {
    const row = this.rowOf(ctx, line, more);
    return this.records.create(ctx, bankLineKind, row, factsOf(row));
  }

  /** Writes many down at once. The caller has seen that none is known; a twin that was quicker is refused by its key. */
  async writeMany(ctx: TxContext, rows: readonly BankLine[]): Promise<void> {
    await this.records.createMany(ctx, bankLineKind, rows, factsOf);
  }

  /** A line as it will be kept. */
  rowOf(ctx: TxContext, line: NewLine, more: Partial<BankLine>): BankLine {
    const { party, booking } = line;
    return Object.assign(new BankLine(), {
      id: newId(),
      direction: line.direction,
      serial: line.serial,
      contentHash: this.hashOf(line),
      bookedOn: booking.bookedOn,
      bookedAt: booking.bookedAt,
      amount: line.amount,
      partyName: party.name,
      partyAccountSealed: party.accountSealed,
      partyAccountIndex: party.accountIndex,
      partyAccountMask: party.accountMask,
      ownAccount: line.ownAccount ?? null,
      remark: line.remark,
      suspenseReason: null,
      ...notParked,
      orderId: null,
      instructionId: null,
      held: Money.zero,
      excess: Money.zero,
      bookedBy: ctx.actor.accountId,
      createdAt: ctx.now,
      ...more,
    });
  }

  /** Books money that went out; its serial number must be new. Errors: DUPLICATE. */
  async bookOut(ctx: TxContext, line: Omit<NewLine, 'direction'>): Promise<BankLine> {
    const out: NewLine = { ...line, direction: 'out' };
    if (await this.claim(ctx, out)) throw problem('DUPLICATE', '该银行流水号已登记为另一笔款项，请核对银行回单');
    return this.write(ctx, out, { state: 'matched' });
  }

  /** Keyed, because an account number alone is soon guessed from a plain hash. */
  private hashOf({ direction, booking, amount, party, ownAccount, remark }: NewLine): string {
    const when = booking.bookedAt?.toISOString() ?? booking.bookedOn;
    const content = [direction, when, amount.toString(), party.name, party.accountIndex, remark];
    if (ownAccount) content.push(ownAccount);
    return this.secrets.index('bankLine.content', JSON.stringify(content));
  }
}

const factsOf = ({ serial, direction, amount, suspenseReason }: BankLine) => ({
  serial,
  direction,
  amount: amount.toString(),
  suspenseReason,
});
