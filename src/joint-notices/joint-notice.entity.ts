import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../platform/index.js';

/** One notice for many small lots of a village (trading.md, "Batch session"); published once, never changed. What is changed later is changed lot by lot. */
@Entity('joint_notice')
export class JointNotice {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  number: string;

  @TextColumn()
  title: string;

  @TextColumn()
  villageCode: string;

  @TextColumn()
  townCode: string;

  /** From one lot's opening to the next one's; 0: all at once. */
  @Column({ type: 'integer' })
  minutesBetween: number;

  /** Per cent of each lot's estimated value; null: each lot's own deposit. */
  @Column({ type: 'integer', nullable: true })
  depositPercent: number | null;

  @InstantColumn()
  publishedAt: Date;

  @IdColumn()
  publishedBy: string;
}

@Entity('joint_notice_lot')
export class JointNoticeLot {
  @PrimaryColumn('uuid')
  noticeId: string;

  /** In the order in which they open, from 1. */
  @PrimaryColumn('integer')
  no: number;

  @IdColumn()
  listingId: string;
}
