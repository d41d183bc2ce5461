import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, TextColumn } from '../platform/index.js';

export type ContractState = 'drawn' | 'signed' | 'compared' | 'void';

/** The contract of a deal, from the uniform template of its category (art. 19, 25). */
@Entity('contract')
export class Contract {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  dealId: string;

  @TextColumn()
  number: string;

  @TextColumn()
  state: ContractState;

  @TextColumn()
  template: string;

  /** Which text of the template was used: an edit changes the next document only. */
  @TextColumn()
  templateVersion: string;

  /** As drawn up from the record. */
  @IdColumn()
  fileId: string;

  @InstantColumn()
  drawnAt: Date;

  @IdColumn({ nullable: true })
  drawnBy: string | null;

  /** The signed and sealed original, scanned. */
  @IdColumn({ nullable: true })
  signedFileId: string | null;

  @IdColumn({ nullable: true })
  signedUploadedBy: string | null;

  @DateColumn({ nullable: true })
  transferorSignedOn: string | null;

  @DateColumn({ nullable: true })
  transfereeSignedOn: string | null;

  @Column({ type: 'boolean', default: false })
  sealed: boolean;

  /** An officer other than the one who uploaded it compared the original with the record (art. 21). */
  @IdColumn({ nullable: true })
  comparedBy: string | null;

  @InstantColumn({ nullable: true })
  comparedAt: Date | null;

  @TextColumn({ nullable: true })
  opinion: string | null;
}

/** The certificate of a deal (art. 21): one that is valid, ever; a correction voids and replaces it, with trace. */
@Entity('certificate')
export class Certificate {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  dealId: string;

  @TextColumn()
  number: string;

  @TextColumn()
  state: 'valid' | 'void';

  /** Printed beside the number: whoever checks it has the paper in hand, and numbers cannot be tried one by one. */
  @TextColumn()
  checkCode: string;

  @IdColumn()
  fileId: string;

  @TextColumn()
  templateVersion: string;

  /** What was certified, as it stood: title, sides (the transferee masked), total. */
  @Column({ type: 'jsonb' })
  shown: { title: string; transferor: string; transferee: string; total: string };

  @InstantColumn()
  issuedAt: Date;

  @IdColumn({ nullable: true })
  issuedBy: string | null;

  @IdColumn({ nullable: true })
  replaces: string | null;

  @TextColumn({ nullable: true })
  voidReason: string | null;
}

/** Each time a certificate is put on paper: which copy, for whom, by whom; append only. */
@Entity('certificate_copy')
export class CertificateCopy {
  @PrimaryColumn('uuid')
  certificateId: string;

  /** From 1, without a gap. */
  @PrimaryColumn('integer')
  no: number;

  @TextColumn()
  handedTo: string;

  @IdColumn()
  fileId: string;

  @InstantColumn()
  printedAt: Date;

  @IdColumn()
  printedBy: string;

  @TextColumn()
  printedByName: string;
}
