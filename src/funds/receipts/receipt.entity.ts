import { Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '../../platform/index.js';

/** What a receipt says, as it was when it was issued; account numbers are masked in it already. */
export interface ReceiptContent {
  readonly direction: 'in' | 'out';
  readonly purpose: string;
  readonly partyName: string;
  readonly partyAccount: string;
  readonly amount: string;
  readonly receivedAt: string;
  readonly bankSerial: string;
  readonly reference: string | null;
  /** Number of the application, deal or batch; never the listing while that is a secret (trading.md). */
  readonly about: string | null;
  readonly account: { readonly holder: string; readonly bankName: string; readonly accountNumber: string };
  readonly treasurer: string;
}

/** The receipt of one payment in or out: one per bank line, in a series without a gap. */
@Entity('receipt')
export class PaymentReceipt {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  number: string;

  @IdColumn()
  bankLineId: string;

  /** Whose payment it was, where that is known. */
  @IdColumn({ nullable: true })
  partyId: string | null;

  @JsonColumn()
  content: ReceiptContent;

  @IdColumn({ nullable: true })
  issuedBy: string | null;

  @InstantColumn()
  issuedAt: Date;
}
