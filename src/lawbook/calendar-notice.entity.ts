import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, JsonColumn, TextColumn } from '../platform/index.js';
import type { Holiday } from '../rulebook/index.js';

/** A year's notice of holidays as it was loaded; append only, the latest of a year is in force. */
@Entity('calendar_notice')
export class LoadedNotice {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  year: number;

  /** From 1, per year. */
  @Column({ type: 'integer' })
  no: number;

  /** The State Council's document number. */
  @TextColumn()
  number: string;

  @DateColumn()
  issuedOn: string;

  @JsonColumn()
  holidays: Holiday[];

  /** Weekend days that are worked. */
  @JsonColumn()
  workdays: string[];

  /** Why it was loaded again. */
  @TextColumn({ nullable: true })
  reason: string | null;

  @InstantColumn()
  recordedAt: Date;

  @IdColumn({ nullable: true })
  recordedBy: string | null;

  @TextColumn()
  recordedByName: string;
}
