import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, JsonColumn, type Root, TextColumn } from '../platform/index.js';
import type { InspectionFinding } from '../rulebook/index.js';
import type { InspectionState } from './inspection.machine.js';

/** How the right is used after its trade, as somebody saw it on the spot (art. 36). */
@Entity('inspection')
export class Inspection implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: InspectionState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  dealId: string;

  /** Repeated from the deal for row scopes. */
  @TextColumn()
  townCode: string;

  @DateColumn()
  inspectedOn: string;

  /** Empty where it is used as agreed. */
  @JsonColumn()
  findings: InspectionFinding[];

  @TextColumn()
  text: string;

  @IdColumn({ nullable: true })
  evidenceFileId: string | null;

  /** The last day to put it right. */
  @DateColumn({ nullable: true })
  rectifyBy: string | null;

  @IdColumn({ nullable: true })
  inspectedBy: string | null;

  @TextColumn()
  inspectedByName: string;

  @InstantColumn()
  createdAt: Date;

  /** How it was put right, newest last. */
  @JsonColumn()
  notes: { at: string; by: string; text: string }[];

  @TextColumn({ nullable: true })
  outcome: string | null;
}
