import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, type Root, TextColumn } from '../platform/index.js';
import type { Department } from '../rulebook/index.js';
import type { VerificationState } from './verification.machine.js';

/** A question to the town (title review) or to a department of the banner, answered in writing (art. 16, 18). */
@Entity('verification')
export class Verification implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: VerificationState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  listingId: string;

  @TextColumn()
  stage: 'town' | 'banner';

  @IdColumn()
  organizationId: string;

  /** The department's code; null for the town's title review. */
  @TextColumn({ nullable: true })
  department: Department | null;

  @InstantColumn()
  askedAt: Date;

  /** 24:00 of the fifth working day; moves by the time a suspension took. */
  @InstantColumn()
  dueAt: Date;

  @TextColumn({ nullable: true })
  opinion: string | null;

  /** The written reply. Silence is never consent. */
  @IdColumn({ nullable: true })
  documentFileId: string | null;

  @InstantColumn({ nullable: true })
  repliedAt: Date | null;

  @IdColumn({ nullable: true })
  repliedBy: string | null;
}
