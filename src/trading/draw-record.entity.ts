import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '../platform/index.js';
import type { DrawTicket } from '../rulebook/index.js';

/** How lots were drawn at a fixed price: the public value as one officer wrote it down and another typed it again. */
@Entity('draw_record')
export class DrawRecord {
  @PrimaryColumn('uuid')
  sessionId: string;

  /** Null where one applicant took the right. */
  @TextColumn({ nullable: true })
  publicValue: string | null;

  @IdColumn({ nullable: true })
  recordedBy: string | null;

  @TextColumn({ nullable: true })
  recordedByName: string | null;

  @InstantColumn()
  recordedAt: Date;

  @IdColumn({ nullable: true })
  confirmedBy: string | null;

  @TextColumn({ nullable: true })
  confirmedByName: string | null;

  @InstantColumn({ nullable: true })
  drawnAt: Date | null;

  /** Told with the result, not before. */
  @Column({ type: 'text', nullable: true })
  seed: string | null;

  /** The winner first. */
  @JsonColumn({ nullable: true })
  tickets: DrawTicket[] | null;
}
