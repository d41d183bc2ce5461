import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, type Root, TextColumn } from '../platform/index.js';
import type { ComplaintKindCode } from '../rulebook/index.js';
import type { ComplaintState } from './complaint.machine.js';

/** A report of wrongdoing (art. 28), by anybody. */
@Entity('complaint')
export class Complaint implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  number: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: ComplaintState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  kind: ComplaintKindCode;

  @IdColumn({ nullable: true })
  listingId: string | null;

  @TextColumn()
  text: string;

  /** Null where nothing was left. */
  @TextColumn({ nullable: true })
  contactSealed: string | null;

  @IdColumn({ nullable: true })
  evidenceFileId: string | null;

  @TextColumn()
  code: string;

  @InstantColumn()
  createdAt: Date;

  /** What was found out, newest last. */
  @JsonColumn()
  notes: { at: string; by: string; text: string }[];

  @TextColumn({ nullable: true })
  answer: string | null;
}
