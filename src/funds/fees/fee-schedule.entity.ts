import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, InstantColumn, JsonColumn, MoneyColumn, TextColumn } from '../../platform/index.js';
import type { Money } from '../../values/index.js';

/** A version of the centre's fees, from its day until the next one's (art. 23). Added only: a change is another version. */
@Entity('fee_schedule')
export class FeeScheduleVersion {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  no: number;

  /** Its first day. */
  @DateColumn()
  fromOn: string;

  /** Upper ends in yuan as text, null for the last; rates as shares. */
  @JsonColumn()
  tiers: { upTo: string | null; rate: string }[];

  @MoneyColumn()
  minimum: Money;

  @MoneyColumn({ nullable: true })
  cap: Money | null;

  @Column({ type: 'integer' })
  dueWorkingDays: number;

  @TextColumn()
  reason: string;

  @TextColumn()
  recordedByName: string;

  @InstantColumn()
  recordedAt: Date;
}
