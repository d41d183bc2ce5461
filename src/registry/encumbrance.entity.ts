import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, MoneyColumn, type Root, TextColumn } from '../platform/index.js';
import type { MortgagedRight } from '../rulebook/index.js';
import type { Money } from '../values/index.js';
import type { EncumbranceState, EncumbranceType } from './encumbrance.machine.js';

/** What lies on a right: a mortgage, a seizure, another burden (art. 33). A right is one certificate of one owner, as in art. 35. */
@Entity('encumbrance')
export class Encumbrance implements Root {
  @PrimaryColumn('uuid')
  id: string;

  /** Given at registration. */
  @TextColumn({ nullable: true })
  number: string | null;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: EncumbranceState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  kind: EncumbranceType;

  @IdColumn()
  ownerPartyId: string;

  @TextColumn()
  certificateNo: string;

  /** Mortgagee, court or authority, or who else holds it. */
  @TextColumn()
  holderName: string;

  @IdColumn({ nullable: true })
  holderPartyId: string | null;

  /** An institution that signs in for itself. */
  @IdColumn({ nullable: true })
  holderOrganizationId: string | null;

  /** Yuan secured by a mortgage; null elsewhere. */
  @MoneyColumn({ nullable: true })
  amount: Money | null;

  /** Of a registered mortgage among those of its right, 1 the first. */
  @Column({ type: 'integer', nullable: true })
  rank: number | null;

  /** Land Contract Law 47: who mortgages decides which consents are asked. Null where it is no mortgage. */
  @TextColumn({ nullable: true })
  mortgagedRight: MortgagedRight | null;

  @DateColumn({ nullable: true })
  consentOn: string | null;

  @DateColumn({ nullable: true })
  collectiveNotifiedOn: string | null;

  /** Civil Code 406: it is agreed that the right passes on with the mortgagee's consent only. */
  @Column({ type: 'boolean' })
  consentToTransfer: boolean;

  /** Civil Code 402: the number in the statutory registry; this register only informs. */
  @TextColumn({ nullable: true })
  statutoryNumber: string | null;

  @IdColumn()
  evidenceFileId: string;

  @TextColumn({ nullable: true })
  note: string | null;

  @IdColumn({ nullable: true })
  proposedBy: string | null;

  @TextColumn()
  proposedByName: string;

  @InstantColumn()
  createdAt: Date;

  @InstantColumn({ nullable: true })
  registeredAt: Date | null;

  @TextColumn({ nullable: true })
  registeredByName: string | null;

  @InstantColumn({ nullable: true })
  dischargedAt: Date | null;

  @IdColumn({ nullable: true })
  dischargeFileId: string | null;
}

/** For one listing: the holder was told, or consented (Civil Code 406). */
@Entity('encumbrance_notice')
export class EncumbranceNotice {
  @PrimaryColumn('uuid')
  encumbranceId: string;

  @PrimaryColumn('uuid')
  listingId: string;

  @Column({ type: 'boolean' })
  consented: boolean;

  @IdColumn()
  fileId: string;

  @DateColumn()
  on: string;

  @InstantColumn()
  recordedAt: Date;

  @IdColumn({ nullable: true })
  recordedBy: string | null;
}
