import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, JsonColumn, TextColumn } from '../database/columns.js';
import type { DocumentTemplate } from '../pdf/index.js';

/** A document that was issued: its number, what it says and which text of its template says it (art. 25). Append only. */
@Entity('issued_document')
export class IssuedDocument {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  number: string;

  @TextColumn()
  template: DocumentTemplate;

  @TextColumn()
  templateVersion: string;

  /** Chinese, as people call it: 受理通知书. */
  @TextColumn()
  name: string;

  /** The kind of record it belongs to, and which; who may read that one may read this. */
  @TextColumn()
  about: string;

  @IdColumn()
  aboutId: string;

  /** Everything that is printed; its shape is that of the template. */
  @JsonColumn()
  data: object;

  /** The version of the rules it was issued under (art. 37). */
  @TextColumn()
  law: string;

  @InstantColumn()
  issuedAt: Date;

  @IdColumn({ nullable: true })
  issuedBy: string | null;

  @TextColumn()
  issuedByName: string;

  @IdColumn({ nullable: true })
  fileId: string | null;
}

/** A template's text with what it imports, as documents were printed by it. */
@Entity('template_text')
export class TemplateText {
  @PrimaryColumn('text')
  sha256: string;

  @TextColumn()
  template: DocumentTemplate;

  /** Text by file name. */
  @JsonColumn()
  files: Record<string, string>;
}

/** The administrator's edition of a template; it applies to the next document and never to an earlier one (art. 25). */
@Entity('template_edition')
export class TemplateEdition {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  template: DocumentTemplate;

  /** From 1, per template; 0 is the text that came with the software. */
  @Column({ type: 'integer' })
  no: number;

  @TextColumn()
  source: string;

  @TextColumn()
  reason: string;

  @InstantColumn()
  publishedAt: Date;

  @IdColumn({ nullable: true })
  publishedBy: string | null;

  @TextColumn()
  publishedByName: string;
}
