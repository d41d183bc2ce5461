import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '../platform/index.js';

/** A bid as the auctioneer called it. */
export interface AuctionCall {
  /** The paddle: the bidder number of the session. */
  readonly number: number;
  /** Yuan, on the basis of the listing. */
  readonly amount: string;
  /** Art. 29: the price that stood, taken by priority. */
  readonly match?: boolean;
}

/** What the signed record of an auction says (Auction Law 53): written down by one officer, confirmed by another. */
@Entity('auction_record')
export class AuctionRecord {
  @PrimaryColumn('uuid')
  sessionId: string;

  /** `passed`: no bid reached the reserve; a bid below it has no effect (Auction Law 50). */
  @TextColumn()
  outcome: 'sold' | 'passed';

  @InstantColumn()
  heldAt: Date;

  @TextColumn()
  auctioneer: string;

  /** In the order in which they were called; the hammer is the last. */
  @JsonColumn()
  calls: AuctionCall[];

  @TextColumn({ nullable: true })
  note: string | null;

  /** The record with the signatures of auctioneer, recorder and buyer. */
  @IdColumn()
  fileId: string;

  @IdColumn()
  recordedBy: string;

  @TextColumn()
  recordedByName: string;

  @InstantColumn()
  recordedAt: Date;

  @IdColumn({ nullable: true })
  confirmedBy: string | null;

  @TextColumn({ nullable: true })
  confirmedByName: string | null;

  @InstantColumn({ nullable: true })
  confirmedAt: Date | null;

  @Column({ type: 'text', nullable: true })
  opinion: string | null;
}
