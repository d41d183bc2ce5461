import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../values/index.js';
import { IdColumn, InstantColumn, MoneyColumn, TextColumn } from '../../platform/index.js';

/** `afterEnd`: came after its deposit had ended. `unknown`: nobody could name it. `interest`: of a statutory tender's deposit. */
export type RefundKind = 'deposit' | 'surplus' | 'afterEnd' | 'unknown' | 'interest';

/** Money that goes back to the account it came from: one per paying account. */
@Entity('refund')
export class Refund {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  /** `void`: its payment was named wrongly, and that has been taken back. */
  @TextColumn()
  state: 'due' | 'paid' | 'void';

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  kind: RefundKind;

  /** Owner of the refundPayable account it is paid from. */
  @TextColumn()
  sourceType: 'application' | 'deal' | 'bankLine';

  @IdColumn()
  sourceId: string;

  @IdColumn({ nullable: true })
  depositId: string | null;

  @TextColumn()
  payeeName: string;

  @TextColumn()
  payeeAccountSealed: string;

  @TextColumn()
  payeeAccountIndex: string;

  @TextColumn()
  payeeAccountMask: string;

  @MoneyColumn()
  amount: Money;

  @InstantColumn()
  dueAt: Date;

  /** The bank's line that settled it. */
  @IdColumn({ nullable: true })
  bankLineId: string | null;

  @InstantColumn()
  createdAt: Date;
}
