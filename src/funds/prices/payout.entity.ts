import { stateNames } from '../../rulebook/index.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../values/index.js';
import { IdColumn, InstantColumn, MoneyColumn, TextColumn } from '../../platform/index.js';

/** `waiting`: the price is not paid in full yet. */
export type PayoutState = keyof typeof stateNames.payout;

/** One beneficiary's part of a price; Σ over an order is exactly the order's amount. */
@Entity('payout')
export class Payout {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: PayoutState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  orderId: string;

  @IdColumn()
  dealId: string;

  @IdColumn()
  listingId: string;

  @IdColumn()
  partyId: string;

  @Column({ type: 'integer' })
  no: number;

  @MoneyColumn()
  amount: Money;

  /** The account that was paid, as it stood on record then (art. 31). */
  @TextColumn({ nullable: true })
  payeeName: string | null;

  @TextColumn({ nullable: true })
  payeeAccountMask: string | null;

  @IdColumn({ nullable: true })
  bankLineId: string | null;

  @InstantColumn()
  createdAt: Date;
}
