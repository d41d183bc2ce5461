import { stateNames } from '../../rulebook/index.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../values/index.js';
import { IdColumn, InstantColumn, MoneyColumn, TextColumn } from '../../platform/index.js';

export type BatchState = keyof typeof stateNames.batch;

/** Payments that leave together: prepared by one officer, approved by another (art. 31). */
@Entity('payment_batch')
export class PaymentBatch {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: BatchState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  number: string;

  @Column({ type: 'integer' })
  count: number;

  @MoneyColumn()
  total: Money;

  @IdColumn()
  preparedBy: string;

  @TextColumn()
  preparedByName: string;

  @IdColumn({ nullable: true })
  approvedBy: string | null;

  @TextColumn({ nullable: true })
  approvedByName: string | null;

  @InstantColumn({ nullable: true })
  approvedAt: Date | null;

  @InstantColumn({ nullable: true })
  exportedAt: Date | null;

  /** Of the files as they were exported: whoever takes them again gets the same. */
  @TextColumn({ nullable: true })
  csvSha256: string | null;

  @TextColumn({ nullable: true })
  xmlSha256: string | null;

  @InstantColumn({ nullable: true })
  sentAt: Date | null;

  @InstantColumn()
  createdAt: Date;
}
