import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../platform/index.js';
import type { IdType, PartyKind } from '../rulebook/index.js';

/** A household, person, collective, company or organisation that can stand on either side of a trade (art. 13). */
@Entity('party')
export class Party {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @TextColumn()
  kind: PartyKind;

  @TextColumn()
  name: string;

  @TextColumn()
  idType: IdType;

  /** Sealed; see Secrets. */
  @TextColumn()
  idSealed: string;

  @TextColumn()
  idIndex: string;

  @TextColumn()
  idMask: string;

  /** A household's land contract or right certificate. */
  @TextColumn({ nullable: true })
  rightCertificateNo: string | null;

  /** Who signs for a household, company or collective. */
  @TextColumn({ nullable: true })
  representative: string | null;

  /** Farmers and herders pay no service fee (art. 23). */
  @Column({ type: 'boolean', default: false })
  farmer: boolean;

  /** 16 or 17, living on own labour (Civil Code 18). */
  @Column({ type: 'boolean', default: false })
  ownLabour: boolean;

  @Column({ type: 'boolean', default: true })
  fullCapacity: boolean;

  @TextColumn({ nullable: true })
  phoneSealed: string | null;

  @TextColumn({ nullable: true })
  phoneIndex: string | null;

  @TextColumn({ nullable: true })
  phoneMask: string | null;

  @TextColumn({ nullable: true })
  villageCode: string | null;

  @TextColumn({ nullable: true })
  address: string | null;

  @TextColumn({ nullable: true })
  bankHolder: string | null;

  @TextColumn({ nullable: true })
  bankName: string | null;

  @TextColumn({ nullable: true })
  bankCnaps: string | null;

  @TextColumn({ nullable: true })
  bankAccountSealed: string | null;

  @TextColumn({ nullable: true })
  bankAccountIndex: string | null;

  @TextColumn({ nullable: true })
  bankAccountMask: string | null;

  /** The organisation that a collective's people sign in for. */
  @IdColumn({ nullable: true })
  organizationId: string | null;

  @IdColumn({ nullable: true })
  createdBy: string | null;

  @InstantColumn()
  createdAt: Date;
}
