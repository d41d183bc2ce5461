import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, MoneyColumn, type Root, TextColumn } from '../platform/index.js';
import type { BestQuote, BidBy } from '../rulebook/index.js';
import type { CivilDate, Money } from '../values/index.js';
import type { SessionMode, SessionState } from './session.machine.js';

/** One session of a listing: ascending bidding, sealed quotes, an auction in a hall, or an agreement with the one qualified applicant. */
@Entity('trading_session')
export class TradingSession implements Root {
  @PrimaryColumn('uuid')
  id: string;

  /** Moves with changes of state; a bid moves `seq` instead. */
  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: SessionState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn({ nullable: true })
  rememberedState: SessionState | null;

  @IdColumn()
  listingId: string;

  @TextColumn()
  mode: SessionMode;

  /** Of a purchase the lowest price wins, and `reserve` is its ceiling (art. 12(10)). */
  @TextColumn()
  best: BestQuote;

  /** Yuan on the basis that people bid on. */
  @MoneyColumn()
  reserve: Money;

  @TextColumn()
  basisText: string;

  @MoneyColumn()
  increment: Money;

  @MoneyColumn({ nullable: true })
  maxIncrement: Money | null;

  /** The highest price whose total over the whole term can still be recorded; a slip of the finger cannot jam the close. */
  @MoneyColumn()
  maxAmount: Money;

  @Column({ type: 'integer' })
  freePeriodMinutes: number;

  @Column({ type: 'integer' })
  extensionMinutes: number;

  @Column({ type: 'integer', nullable: true })
  maxExtensions: number | null;

  @TextColumn()
  oneApplicant: 'session' | 'agreement';

  /** As published. */
  @InstantColumn()
  announcedOpensAt: Date;

  /** Later than announced where a suspension lay over it. */
  @InstantColumn()
  opensAt: Date;

  @InstantColumn()
  freePeriodEndsAt: Date;

  @InstantColumn()
  closesAt: Date;

  @InstantColumn({ nullable: true })
  suspendedAt: Date | null;

  @Column({ type: 'integer' })
  extensions: number;

  /** The number of the last event. */
  @Column({ type: 'integer' })
  seq: number;

  /** The hash of the last event; 32 zero bytes before the first. */
  @Column({ type: 'bytea' })
  head: Buffer;

  @MoneyColumn({ nullable: true })
  standingAmount: Money | null;

  @IdColumn({ nullable: true })
  standingApplicationId: string | null;

  /** The bidder number under which everybody knows it. */
  @Column({ type: 'integer', nullable: true })
  standingNumber: number | null;

  @InstantColumn({ nullable: true })
  standingAt: Date | null;

  @Column({ type: 'integer', nullable: true })
  standingSeq: number | null;

  @TextColumn({ nullable: true })
  standingBy: BidBy | null;

  /** The standing bidder's rank of priority (art. 29); null without one. */
  @Column({ type: 'integer', nullable: true })
  standingRank: number | null;

  /** The number of the last standing order left or taken back; a series of its own, because this one is secret. */
  @Column({ type: 'integer' })
  ordersSeq: number;

  @Column({ type: 'bytea' })
  ordersHead: Buffer;

  /** How many could bid. Not told to anybody before the session ends (trading.md). */
  @Column({ type: 'integer' })
  qualified: number;

  @MoneyColumn({ nullable: true })
  agreedAmount: Money | null;

  @IdColumn({ nullable: true })
  agreedBy: string | null;

  @InstantColumn({ nullable: true })
  transferorConfirmedAt: Date | null;

  @IdColumn({ nullable: true })
  transferorConfirmedBy: string | null;

  @InstantColumn({ nullable: true })
  transfereeConfirmedAt: Date | null;

  @IdColumn({ nullable: true })
  transfereeConfirmedBy: string | null;

  /** Talks after nobody bid (art. 29): the day on which that was found. Null for the session that the notice announced. */
  @DateColumn({ nullable: true })
  unsoldOn: CivilDate | null;

  @InstantColumn()
  createdAt: Date;
}

/** A qualified applicant of a session, under its number. */
@Entity('session_bidder')
export class SessionBidder {
  @PrimaryColumn('uuid')
  sessionId: string;

  @PrimaryColumn('uuid')
  applicationId: string;

  @Column({ type: 'integer' })
  number: number;

  /** As accepted by the centre before trading (art. 29), 1 the highest; null without one. */
  @Column({ type: 'integer', nullable: true })
  priorityRank: number | null;
}

/** An account that may act for a bidder in a session. */
@Entity('session_account')
export class SessionAccount {
  @PrimaryColumn('uuid')
  sessionId: string;

  @PrimaryColumn('uuid')
  accountId: string;

  @IdColumn()
  applicationId: string;

  @Column({ type: 'integer' })
  number: number;

  /** The bidder's, repeated here because every bid looks at this row. */
  @Column({ type: 'integer', nullable: true })
  priorityRank: number | null;

  /** Why its bids are refused from now on; null while it may bid. */
  @TextColumn({ nullable: true })
  barred: string | null;
}

/** What happened in a session; append only, chained by hash. */
@Entity('session_event')
export class SessionEvent {
  @PrimaryColumn('uuid')
  sessionId: string;

  @PrimaryColumn('integer')
  seq: number;

  @TextColumn()
  kind: 'bid' | 'suspended' | 'restarted' | 'closed' | 'unsold' | 'terminated';

  @InstantColumn()
  at: Date;

  @Column({ type: 'integer', nullable: true })
  number: number | null;

  @IdColumn({ nullable: true })
  applicationId: string | null;

  @IdColumn({ nullable: true })
  accountId: string | null;

  @MoneyColumn({ nullable: true })
  amount: Money | null;

  @TextColumn({ nullable: true })
  madeBy: BidBy | null;

  @Column({ type: 'integer', nullable: true })
  rank: number | null;

  @InstantColumn({ nullable: true })
  opensAt: Date | null;

  @InstantColumn({ nullable: true })
  freePeriodEndsAt: Date | null;

  @InstantColumn({ nullable: true })
  closesAt: Date | null;

  @Column({ type: 'boolean', nullable: true })
  extended: boolean | null;

  /** The bidder's Idempotency-Key; null for what a standing order bid. */
  @TextColumn({ nullable: true })
  key: string | null;

  @Column({ type: 'bytea' })
  hash: Buffer;
}

/** A standing order left, changed or taken back; append only, chained by hash. Its maximum is sealed and shown to its owner alone. */
@Entity('session_order')
export class SessionOrder {
  @PrimaryColumn('uuid')
  sessionId: string;

  @PrimaryColumn('integer')
  no: number;

  @TextColumn()
  kind: 'placed' | 'withdrawn';

  @InstantColumn()
  at: Date;

  /** The number of the session's last event when it came: it holds for the events after it. */
  @Column({ type: 'integer' })
  afterSeq: number;

  @Column({ type: 'integer' })
  number: number;

  @IdColumn()
  applicationId: string;

  @IdColumn()
  accountId: string;

  @TextColumn({ nullable: true })
  sealed: string | null;

  @Column({ type: 'integer', nullable: true })
  rank: number | null;

  @TextColumn()
  key: string;

  @Column({ type: 'bytea' })
  hash: Buffer;
}

/** What a proof reads, for a connection without the application. */
export const tradingEntities = [TradingSession, SessionBidder, SessionAccount, SessionEvent, SessionOrder];
