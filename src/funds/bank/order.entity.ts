import { stateNames } from '../../rulebook/index.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../values/index.js';
import { IdColumn, InstantColumn, MoneyColumn, TextColumn } from '../../platform/index.js';

export type OrderPurpose = 'deposit' | 'bond' | 'price' | 'fee';
export type OrderState = keyof typeof stateNames.order;

/** An expected payment. The payer writes its reference in the transfer. */
@Entity('payment_order')
export class PaymentOrder {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  /** Of a deposit's order it follows the deposit; `closed`: the deposit has ended, whatever still comes goes back. */
  @TextColumn()
  state: OrderState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  purpose: OrderPurpose;

  /** Twelve digits, the last two are check digits (reference.ts). */
  @TextColumn()
  reference: string;

  /** The escrow sub-account of its own (trading.md); null where it is named by its reference alone. */
  @TextColumn({ nullable: true })
  subAccount: string | null;

  @IdColumn()
  listingId: string;

  @IdColumn({ nullable: true })
  applicationId: string | null;

  @IdColumn({ nullable: true })
  dealId: string | null;

  @IdColumn()
  payerPartyId: string;

  /** The name a payment must come from. */
  @TextColumn()
  payerName: string;

  @MoneyColumn()
  amount: Money;

  /** Everything that was booked to it, surplus and late money included. */
  @MoneyColumn()
  paid: Money;

  /** What of it a deposit was turned into (art. 20), and when. */
  @MoneyColumn()
  applied: Money;

  @InstantColumn({ nullable: true })
  appliedAt: Date | null;

  /** Payments booked before this instant are in time. */
  @InstantColumn()
  dueBy: Date;

  /** Booking time of the payment that made it full. */
  @InstantColumn({ nullable: true })
  paidAt: Date | null;

  @InstantColumn()
  createdAt: Date;
}
