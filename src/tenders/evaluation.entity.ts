import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../platform/index.js';

/** Who judges the bids (Tender Law 37). Names stay with the centre until the award. */
@Entity('tender_member')
export class CommitteeMember {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  tenderId: string;

  @Column({ type: 'integer' })
  no: number;

  @TextColumn()
  name: string;

  @Column({ type: 'boolean' })
  expert: boolean;

  @TextColumn()
  employer: string;

  /** Who signs in declares and scores for himself; null: on paper. */
  @IdColumn({ nullable: true })
  accountId: string | null;

  @InstantColumn({ nullable: true })
  declaredAt: Date | null;

  /** An interest in a bidder, as declared; null where nothing is declared. */
  @Column({ type: 'boolean', nullable: true })
  conflict: boolean | null;

  /** The score sheet as signed. */
  @IdColumn({ nullable: true })
  sheetFileId: string | null;

  @InstantColumn({ nullable: true })
  scoredAt: Date | null;
}

/** One member's points for one bid by one published criterion. */
@Entity('tender_score')
export class TenderScore {
  @PrimaryColumn('uuid')
  memberId: string;

  @PrimaryColumn('uuid')
  bidId: string;

  /** Its place in the published list, from 0. */
  @PrimaryColumn('integer')
  criterion: number;

  @Column({ type: 'numeric', precision: 5, scale: 2 })
  points: string;
}

/** Somebody objects to a candidate (Implementing Regulations of the Tender Law 54). */
@Entity('tender_objection')
export class TenderObjection {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  tenderId: string;

  @TextColumn()
  state: 'open' | 'dismissed' | 'upheld';

  @IdColumn()
  accountId: string;

  @TextColumn()
  party: string;

  @TextColumn()
  reason: string;

  @IdColumn({ nullable: true })
  evidenceFileId: string | null;

  @InstantColumn()
  madeAt: Date;

  @IdColumn({ nullable: true })
  decidedBy: string | null;

  @InstantColumn({ nullable: true })
  decidedAt: Date | null;

  @TextColumn({ nullable: true })
  decision: string | null;
}
