import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, type Root, TextColumn } from '../platform/index.js';
import type { ConsultationState } from './consultation.machine.js';

/** A question of anybody (art. 9-11); of one on a listing everybody reads the answer. */
@Entity('consultation')
export class Consultation implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  number: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: ConsultationState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn({ nullable: true })
  listingId: string | null;

  /** Of the listing, or where the asker wants to be answered; null is the centre. */
  @TextColumn({ nullable: true })
  townCode: string | null;

  /** Where a village's room is asked. */
  @TextColumn({ nullable: true })
  villageCode: string | null;

  @TextColumn()
  question: string;

  /** Null where nothing was left. */
  @TextColumn({ nullable: true })
  contactSealed: string | null;

  @TextColumn()
  code: string;

  @InstantColumn()
  createdAt: Date;

  /** The question as everybody reads it beside the notice, without what is personal. */
  @TextColumn({ nullable: true })
  shown: string | null;

  @TextColumn({ nullable: true })
  answer: string | null;

  @TextColumn({ nullable: true })
  answeredByName: string | null;

  @InstantColumn({ nullable: true })
  answeredAt: Date | null;
}
