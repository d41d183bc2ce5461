import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, type Root, TextColumn } from '../platform/index.js';
import type { DisputeState, DisputeType, Outcome } from './dispute.machine.js';

/** A dispute about a listing, or about a right by its certificate and owner (art. 34). */
@Entity('dispute')
export class Dispute implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  number: string;

  @Column({ type: 'integer' })
  version: number;

  /** How it is being settled now; `closed` at its end. */
  @TextColumn()
  state: DisputeState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  kind: DisputeType;

  @IdColumn({ nullable: true })
  listingId: string | null;

  @IdColumn({ nullable: true })
  ownerPartyId: string | null;

  @TextColumn({ nullable: true })
  certificateNo: string | null;

  @TextColumn()
  claimant: string;

  @IdColumn({ nullable: true })
  claimantPartyId: string | null;

  @TextColumn()
  claim: string;

  @IdColumn()
  evidenceFileId: string;

  @IdColumn({ nullable: true })
  openedBy: string | null;

  @IdColumn({ nullable: true })
  openedByOrganizationId: string | null;

  @TextColumn()
  openedByName: string;

  @InstantColumn()
  createdAt: Date;

  @TextColumn({ nullable: true })
  outcome: Outcome | null;

  @TextColumn({ nullable: true })
  outcomeText: string | null;

  @IdColumn({ nullable: true })
  outcomeFileId: string | null;

  @InstantColumn({ nullable: true })
  closedAt: Date | null;
}

/** What happened in it: a meeting, a mediation session, a document of arbitration or court; added only. */
@Entity('dispute_record')
export class DisputeRecord {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  disputeId: string;

  @TextColumn()
  stage: DisputeState;

  @DateColumn()
  on: string;

  /** Who led it: the centre, the town, the collective, the commission, the court. */
  @TextColumn()
  led: string;

  @TextColumn()
  text: string;

  @IdColumn({ nullable: true })
  fileId: string | null;

  @InstantColumn()
  recordedAt: Date;

  @TextColumn()
  recordedByName: string;
}
