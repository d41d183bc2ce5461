import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../values/index.js';
import { IdColumn, InstantColumn, MoneyColumn, TextColumn } from '../../platform/index.js';

/** Whose money an account stands for; what each kind means is said in accountKinds. */
@Entity('ledger_account')
export class LedgerAccount {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  kind: AccountKind;

  @TextColumn()
  ownerType: OwnerType;

  @IdColumn()
  ownerId: string;

  /** The database keeps its balance and refuses a negative one. */
  @Column({ type: 'boolean', insert: false, update: false })
  guarded: boolean;

  /** Credit balance of a guarded account; always 0 elsewhere (there the sum of the lines counts). */
  @MoneyColumn({ insert: false, update: false })
  balance: Money;

  @InstantColumn()
  createdAt: Date;
}

@Entity('journal_entry')
export class JournalEntry {
  @PrimaryColumn('uuid')
  id: string;

  /** Order of posting. */
  @Column({ type: 'bigint', insert: false, update: false })
  seq: string;

  @InstantColumn()
  at: Date;

  /** The business reason, in the words of the office. */
  @TextColumn()
  reason: string;

  /** The record it belongs to. */
  @TextColumn()
  recordType: string;

  @IdColumn()
  recordId: string;

  /** The entry that this one takes back. */
  @IdColumn({ nullable: true })
  reverses: string | null;

  @IdColumn({ nullable: true })
  postedBy: string | null;
}

@Entity('journal_line')
export class JournalLine {
  @PrimaryColumn('uuid')
  entryId: string;

  @PrimaryColumn('smallint')
  no: number;

  @IdColumn()
  accountId: string;

  /** Debit; a credit is negative. */
  @MoneyColumn()
  amount: Money;
}

/** `side`: on which side its balance stands. `held`: money of others, which the bank account must cover at any time. */
export const accountKinds = {
  bank: { name: '银行专户', side: 'debit', held: false },
  depositHeld: { name: '代管保证金', side: 'credit', held: true },
  bondHeld: { name: '代管履约保证金', side: 'credit', held: true },
  depositKept: { name: '依约不予退还的保证金', side: 'credit', held: true },
  priceHeld: { name: '代收价款', side: 'credit', held: true },
  payable: { name: '应付受益人', side: 'credit', held: true },
  refundPayable: { name: '应退款', side: 'credit', held: true },
  suspense: { name: '待查款', side: 'credit', held: true },
  feeIncome: { name: '服务费收入', side: 'credit', held: false },
  bankInterest: { name: '银行利息', side: 'credit', held: false },
  bankCharges: { name: '银行费用', side: 'debit', held: false },
} as const;
export type AccountKind = keyof typeof accountKinds;

export type OwnerType = 'centre' | 'application' | 'deal' | 'payout' | 'bankLine';
