import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, MoneyColumn, type Root, TextColumn } from '../platform/index.js';
import type { Money } from '../values/index.js';
import type { SessionState } from './session.machine.js';

/** One session of a listing: ascending bidding, or an agreement with the one qualified applicant. */
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
  mode: 'ascending' | 'agreement';

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

  @InstantColumn({ nullable: true })
  opensAt: Date | null;

  @InstantColumn({ nullable: true })
  freePeriodEndsAt: Date | null;

  @InstantColumn({ nullable: true })
  closesAt: Date | null;

  @Column({ type: 'boolean', nullable: true })
  extended: boolean | null;

  /** The bidder's Idempotency-Key. */
  @TextColumn({ nullable: true })
  key: string | null;

  @Column({ type: 'bytea' })
  hash: Buffer;
}
