import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../database/columns.js';

/** An upload. Content lives on disk under its SHA-256; the same content uploaded twice is two rows and one file. */
@Entity('file')
export class StoredFile {
  @PrimaryColumn('uuid')
  id: string;

  /** Hex. */
  @TextColumn()
  sha256: string;

  /** Bytes. */
  @Column({ type: 'integer' })
  size: number;

  /** Media type, found in the content and never taken from the name. */
  @TextColumn()
  type: string;

  /** The name it was uploaded under, for people. */
  @TextColumn()
  name: string;

  @IdColumn({ nullable: true })
  uploadedBy: string | null;

  @InstantColumn()
  uploadedAt: Date;
}
