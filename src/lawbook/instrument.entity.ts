import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, JsonColumn, type Root, TextColumn } from '../platform/index.js';
import type { InstrumentJson } from '../platform/laws.js';

/** An extension or a successor of the Measures, as the director recorded it (art. 37); never edited, the database refuses it. */
@Entity('law_instrument')
export class LawInstrument implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: 'recorded' | 'withdrawn';

  @InstantColumn()
  stateSince: Date;

  /** The first day of force that the instrument names. */
  @DateColumn()
  effectiveFrom: string;

  /** It binds no decision before this day. */
  @DateColumn()
  recordedOn: string;

  @JsonColumn()
  body: InstrumentJson;

  /** The instrument itself; null only for the demonstration's fictional one. */
  @IdColumn({ nullable: true })
  fileId: string | null;

  @IdColumn({ nullable: true })
  recordedBy: string | null;

  @TextColumn({ nullable: true })
  recordedByName: string | null;

  @InstantColumn()
  recordedAt: Date;
}

/** The director's decision that refusals resting on lapsed Measures alone are warnings (rules.md, art. 37). */
@Entity('law_advisory')
export class LawAdvisory implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: 'set' | 'lifted';

  @InstantColumn()
  stateSince: Date;

  /** First day on which it counts. */
  @DateColumn()
  fromDate: string;

  /** First day on which it no longer counts. */
  @DateColumn({ nullable: true })
  liftedOn: string | null;

  @TextColumn()
  reason: string;

  @IdColumn({ nullable: true })
  fileId: string | null;

  @IdColumn({ nullable: true })
  setBy: string | null;

  @TextColumn()
  setByName: string;

  @InstantColumn()
  setAt: Date;
}
