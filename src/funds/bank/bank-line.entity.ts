import { stateNames } from '../../rulebook/index.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../values/index.js';
import { DateColumn, IdColumn, InstantColumn, MoneyColumn, TextColumn } from '../../platform/index.js';

/** `interest`: the bank's own credit. `returned`: was in suspense and is on its way back to the account it came from. */
export type BankLineState = keyof typeof stateNames.bankLine;

/** Why a payment could not be named by itself. */
export const suspenseReasons = {
  referenceMissing: '附言中没有缴款码',
  referenceWrong: '附言中的缴款码有误，校验不符或不存在',
  referenceAmbiguous: '附言中有不止一个缴款码',
  payerMismatch: '付款人户名与缴款人不一致',
  beforeOrder: '银行记账日早于缴款通知',
  accountFree: '付到了尚未分配的子账号',
  accountContradicts: '收款子账号与附言中的缴款码不是同一笔',
  takenBack: '认领已撤销，须重新认领',
} as const;
export type SuspenseReason = keyof typeof suspenseReasons;

/** One line of the bank's statement, in or out. Its serial number counts once. */
@Entity('bank_line')
export class BankLine {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: BankLineState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  direction: 'in' | 'out';

  /** The bank's own number of this line. */
  @TextColumn()
  serial: string;

  /** Keyed hash of all it says: the same serial with other words is a conflict. */
  @TextColumn()
  contentHash: string;

  @DateColumn()
  bookedOn: string;

  /** Null where the statement knows only the day. */
  @InstantColumn({ nullable: true })
  bookedAt: Date | null;

  @MoneyColumn()
  amount: Money;

  /** The other side: who paid, or who was paid. */
  @TextColumn()
  partyName: string;

  @TextColumn()
  partyAccountSealed: string;

  @TextColumn()
  partyAccountIndex: string;

  @TextColumn()
  partyAccountMask: string;

  /** The number of ours that was paid to, where the bank says it. */
  @TextColumn({ nullable: true })
  ownAccount: string | null;

  @TextColumn()
  remark: string;

  @TextColumn({ nullable: true })
  suspenseReason: SuspenseReason | null;

  /** Put aside with a note, still in suspense; all three or none. */
  @InstantColumn({ nullable: true })
  parkedAt: Date | null;

  @TextColumn({ nullable: true })
  parkedByName: string | null;

  @TextColumn({ nullable: true })
  parkedNote: string | null;

  @IdColumn({ nullable: true })
  orderId: string | null;

  /** Of a payment of ours that the bank sent back. */
  @IdColumn({ nullable: true })
  instructionId: string | null;

  /** What of it serves the order. */
  @MoneyColumn()
  held: Money;

  /** What of it goes back. */
  @MoneyColumn()
  excess: Money;

  @IdColumn({ nullable: true })
  bookedBy: string | null;

  @InstantColumn()
  createdAt: Date;
}
