import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, MoneyColumn, type Root, TextColumn } from '../platform/index.js';
import type { Money } from '../values/index.js';
import type { BidContent, SealedEnvelope, Seat } from './sealing/index.js';
import type { TenderState } from './tender.machine.js';

/** One round of a tender: from the documents' issue to the opening. */
@Entity('tender')
export class Tender implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: TenderState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn({ nullable: true })
  rememberedState: TenderState | null;

  @IdColumn()
  listingId: string;

  /** 1 for the first announcement, 2 after one that drew too few bids. */
  @Column({ type: 'integer' })
  round: number;

  /** Close of bids, and opening at the same time (Tender Law 34). Later than announced where a suspension lay over it. */
  @InstantColumn()
  closesAt: Date;

  @InstantColumn({ nullable: true })
  suspendedAt: Date | null;

  /** Known at the close alone. */
  @Column({ type: 'integer', nullable: true })
  bidsReceived: number | null;

  @InstantColumn({ nullable: true })
  openedAt: Date | null;

  /** The members' signed declarations (Tender Law 37). */
  @IdColumn({ nullable: true })
  committeeFileId: string | null;

  /** 24:00 of the last day of the candidates' notice. */
  @InstantColumn({ nullable: true })
  candidateUntil: Date | null;

  @IdColumn({ nullable: true })
  awardedBidId: string | null;

  @InstantColumn({ nullable: true })
  awardedAt: Date | null;

  @InstantColumn()
  createdAt: Date;
}

/** Who holds a share of every bid's key. The private part is in that person's hands alone. */
@Entity('tender_holder')
export class TenderHolder {
  @PrimaryColumn('uuid')
  tenderId: string;

  @PrimaryColumn('text')
  seat: Seat;

  @IdColumn()
  accountId: string;

  @TextColumn()
  name: string;

  /** SubjectPublicKeyInfo, base64. */
  @TextColumn()
  publicKey: string;

  @TextColumn()
  fingerprint: string;

  /** A test share wrapped to the key, and the digest of what it holds. */
  @TextColumn()
  drillSealed: string;

  @TextColumn()
  drillHash: string;

  /** The holder unwrapped it: the key file and its passphrase are at hand. */
  @InstantColumn({ nullable: true })
  drilledAt: Date | null;

  @InstantColumn({ nullable: true })
  sharesAt: Date | null;
}

export type SealedBidState = 'standing' | 'replaced' | 'withdrawn' | 'returned' | 'opened' | 'unreadable';

/** A bid as it was sealed. What was replaced, withdrawn or returned loses its envelope and keeps its hash. */
@Entity('sealed_bid')
export class SealedBid {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  tenderId: string;

  @IdColumn()
  applicationId: string;

  @IdColumn()
  accountId: string;

  @TextColumn()
  state: SealedBidState;

  /** SHA-256 of the envelope, as on the bidder's receipt. */
  @TextColumn()
  hash: string;

  @JsonColumn({ nullable: true })
  envelope: SealedEnvelope | null;

  @InstantColumn()
  sealedAt: Date;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;

  /** Read out at the opening. */
  @MoneyColumn({ nullable: true })
  price: Money | null;

  @JsonColumn({ nullable: true })
  content: BidContent | null;

  /** The committee's mean, where the documents ask for points. */
  @Column({ type: 'numeric', precision: 9, scale: 6, nullable: true })
  score: string | null;

  /** In the ranking of candidates; null outside it. */
  @Column({ type: 'integer', nullable: true })
  place: number | null;

  /** By the committee, on one of the grounds of the law. */
  @InstantColumn({ nullable: true })
  rejectedAt: Date | null;

  @Column({ type: 'integer', nullable: true })
  rejectGround: number | null;

  @TextColumn({ nullable: true })
  rejectReason: string | null;

  /** The opinion as the committee signed it. */
  @IdColumn({ nullable: true })
  rejectFileId: string | null;

  /** A candidate who gave up or turned out not to qualify. */
  @InstantColumn({ nullable: true })
  droppedAt: Date | null;

  @TextColumn({ nullable: true })
  dropReason: string | null;

  @IdColumn({ nullable: true })
  dropFileId: string | null;
}

/** What a holder unwrapped and handed in after the close. */
@Entity('bid_share')
export class BidShare {
  @PrimaryColumn('uuid')
  bidId: string;

  @PrimaryColumn('text')
  seat: Seat;

  @TextColumn()
  share: string;

  @IdColumn()
  accountId: string;

  @InstantColumn()
  at: Date;
}
