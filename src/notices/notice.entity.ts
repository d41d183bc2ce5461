import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, TextColumn } from '../platform/index.js';
import type { NoticeKindName } from './notice-kinds.js';

/** What one person, body or party was told. Append-only. */
@Entity('notice')
export class Notice {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  kind: NoticeKindName;

  @TextColumn()
  recipientKind: 'account' | 'organization' | 'party';

  @IdColumn()
  recipientId: string;

  @TextColumn()
  title: string;

  @TextColumn()
  text: string;

  @TextColumn()
  href: string;

  @InstantColumn()
  at: Date;
}

/** The administrator's words in place of the product's. */
@Entity('notice_text')
export class NoticeText {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  kind: NoticeKindName;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  title: string;

  @TextColumn()
  text: string;

  @InstantColumn()
  editedAt: Date;

  @TextColumn()
  editedByName: string;
}
