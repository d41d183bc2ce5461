import { stateNames } from '../../rulebook/index.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../values/index.js';
import { IdColumn, InstantColumn, MoneyColumn, TextColumn } from '../../platform/index.js';

/** `returned`: the bank refused it or sent it back. `released`: its batch was cancelled. Either way the debt stands again. */
export type InstructionState = keyof typeof stateNames.instruction;

/** One payment of a batch. Payee and amount never change after it was made; the database refuses it. */
@Entity('payment_instruction')
export class PaymentInstruction {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: InstructionState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  batchId: string;

  @Column({ type: 'integer' })
  no: number;

  /** Our reference, which the bank's statement carries back (reference.ts); at most 35 characters. */
  @TextColumn()
  endToEndId: string;

  @IdColumn({ nullable: true })
  refundId: string | null;

  @IdColumn({ nullable: true })
  payoutId: string | null;

  @TextColumn()
  payeeName: string;

  @TextColumn()
  payeeAccountSealed: string;

  @TextColumn()
  payeeAccountIndex: string;

  @TextColumn()
  payeeAccountMask: string;

  @TextColumn({ nullable: true })
  bankName: string | null;

  /** The bank's number in the clearing system, where it is known. */
  @TextColumn({ nullable: true })
  cnaps: string | null;

  @MoneyColumn()
  amount: Money;

  /** What the payee reads on his statement. */
  @TextColumn()
  purpose: string;

  @IdColumn({ nullable: true })
  bankLineId: string | null;

  /** The line by which it came back. */
  @IdColumn({ nullable: true })
  returnLineId: string | null;

  @TextColumn({ nullable: true })
  returnReason: string | null;

  @InstantColumn()
  createdAt: Date;
}
