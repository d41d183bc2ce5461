import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../platform/index.js';

/** Art. 29: what an applicant claims, what proves it, what the centre found, and what became of it. */
@Entity('priority_claim')
export class PriorityClaim {
  @PrimaryColumn('uuid')
  applicationId: string;

  /** A code of the priorities that the listing knows. */
  @TextColumn()
  kind: string;

  /** As the rulebook ranked it when it was claimed. */
  @Column({ type: 'integer' })
  rank: number;

  @IdColumn()
  evidenceFileId: string;

  @InstantColumn()
  claimedAt: Date;

  @IdColumn({ nullable: true })
  claimedBy: string | null;

  /** Null until the centre has examined the evidence. */
  @Column({ type: 'boolean', nullable: true })
  accepted: boolean | null;

  @TextColumn({ nullable: true })
  reason: string | null;

  @InstantColumn({ nullable: true })
  decidedAt: Date | null;

  @IdColumn({ nullable: true })
  decidedBy: string | null;

  /** Null until trading is over. */
  @TextColumn({ nullable: true })
  outcome: 'exercised' | 'lapsed' | null;

  @InstantColumn({ nullable: true })
  settledAt: Date | null;
}
