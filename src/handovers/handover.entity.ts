import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, type Root, TextColumn } from '../platform/index.js';
import type { HandoverDue } from '../rulebook/index.js';
import type { HandoverState } from './handover.machine.js';

/** A registration or a filing that a trade makes due (art. 22, 24), from the certificate until the office has recorded it. */
@Entity('handover')
export class Handover implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: HandoverState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  dealId: string;

  @IdColumn()
  listingId: string;

  /** Repeated from the listing for row scopes. */
  @TextColumn()
  townCode: string;

  @TextColumn()
  code: string;

  @TextColumn()
  kind: HandoverDue['kind'];

  @TextColumn()
  name: string;

  @TextColumn()
  office: string;

  @TextColumn()
  citation: string;

  /** The law lets the parties choose. */
  @Column({ type: 'boolean' })
  optional: boolean;

  @DateColumn({ nullable: true })
  handedOn: string | null;

  /** Who took it there, and who received it. */
  @TextColumn({ nullable: true })
  handedTo: string | null;

  /** Of the registry's or the office's own book. */
  @TextColumn({ nullable: true })
  recordNumber: string | null;

  @DateColumn({ nullable: true })
  doneOn: string | null;

  /** The receipt, the office's answer, or the parties' word; the newest. */
  @IdColumn({ nullable: true })
  fileId: string | null;

  @TextColumn({ nullable: true })
  reason: string | null;

  @InstantColumn()
  createdAt: Date;
}
