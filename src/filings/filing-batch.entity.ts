import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Actor, InstantColumn, JsonColumn, TextColumn } from '../platform/index.js';
import type { RowGroup } from './row-draft.js';
import type { CellFault, Letters } from './workbook-in.js';

export const outcomeNames = {
  waiting: '等待处理',
  drafted: '已建草稿',
  known: '此前已建草稿',
  faulty: '有误，未建草稿',
} as const;
export type RowOutcome = keyof typeof outcomeNames;

/** One file of filings that was taken; its rows become drafts in the background. */
@Entity('filing_batch')
export class FilingBatch {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: 'waiting' | 'done';

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  fileName: string;

  @TextColumn()
  fileSha256: string;

  @JsonColumn()
  letters: Letters;

  @Column('uuid')
  filedBy: string;

  @Column('uuid')
  uploadedBy: string;

  @TextColumn()
  uploadedByName: string;

  @JsonColumn()
  actor: Actor;

  @InstantColumn()
  createdAt: Date;
}

/** A filing of the file with its parcels, and what became of it. */
@Entity('filing_batch_row')
export class FilingBatchRow {
  @PrimaryColumn('uuid')
  batchId: string;

  /** In the order of the file, from 1. */
  @PrimaryColumn({ type: 'integer' })
  no: number;

  @Column('uuid')
  filedBy: string;

  @TextColumn()
  ownNo: string;

  @TextColumn()
  title: string;

  /** A RowGroup; see Secrets. */
  @TextColumn()
  cellsSealed: string;

  /** Of the cells, keyed: the same filing again is known by it. */
  @TextColumn()
  digest: string;

  @TextColumn()
  outcome: RowOutcome;

  @JsonColumn()
  faults: CellFault[];

  @Column({ type: 'uuid', nullable: true })
  listingId: string | null;
}

export const cellsPurpose = 'filingBatch.cells';
export type { RowGroup };
