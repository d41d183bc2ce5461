import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, type Root, TextColumn } from '../platform/index.js';
import type { BlacklistState, CreditEntryKind } from './credit.machine.js';

/** One fact of a party's conduct, by an event or by an officer with evidence; added only (art. 32). */
@Entity('credit_entry')
export class CreditEntry {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  partyId: string;

  @TextColumn()
  kind: CreditEntryKind;

  @TextColumn()
  text: string;

  @IdColumn({ nullable: true })
  evidenceFileId: string | null;

  /** The deal that it comes from; null for what an officer recorded. */
  @IdColumn({ nullable: true })
  dealId: string | null;

  @InstantColumn()
  at: Date;

  @IdColumn({ nullable: true })
  recordedBy: string | null;

  @TextColumn()
  recordedByName: string;
}

/** That a party may not trade here for a time, and why (art. 32). */
@Entity('blacklisting')
export class Blacklisting implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: BlacklistState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  partyId: string;

  @TextColumn()
  kind: CreditEntryKind;

  @TextColumn()
  ground: string;

  @IdColumn()
  evidenceFileId: string;

  /** Its last day. */
  @DateColumn()
  until: string;

  @IdColumn({ nullable: true })
  proposedBy: string | null;

  @TextColumn()
  proposedByName: string;

  @InstantColumn()
  createdAt: Date;

  @TextColumn({ nullable: true })
  approvedByName: string | null;

  @InstantColumn({ nullable: true })
  approvedAt: Date | null;

  @TextColumn({ nullable: true })
  objection: string | null;

  @IdColumn({ nullable: true })
  objectionFileId: string | null;

  @InstantColumn({ nullable: true })
  objectedAt: Date | null;

  /** The director's answer to the objection; null while it waits. */
  @TextColumn({ nullable: true })
  answer: string | null;

  @TextColumn({ nullable: true })
  liftedBecause: string | null;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;
}
