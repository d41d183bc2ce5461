import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate, Money } from '../../values/index.js';
import { DateColumn, IdColumn, InstantColumn, JsonColumn, MoneyColumn, TextColumn } from '../../platform/index.js';
import type { Mapping } from './mapping.js';
import type { FileFault } from './statement-file.js';

/** What became of a line of a statement. */
export const outcomes = {
  matched: '已认领',
  suspense: '待认领',
  settled: '已核销付款',
  sentBack: '退汇，重新应付',
  known: '此前已入账',
  unsettled: '付出未核销，未入账',
} as const;
export type LineOutcome = keyof typeof outcomes;

export type Counts = Partial<Record<LineOutcome | 'lines' | 'repeated', number>>;

/** One file of the bank. It is taken in as a whole or not at all. */
@Entity('bank_statement')
export class BankStatement {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: 'waiting' | 'imported' | 'refused';

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  bank: string;

  /** As it was when the file was loaded. */
  @JsonColumn({ nullable: true })
  mapping: Mapping | null;

  @TextColumn()
  fileName: string;

  @TextColumn()
  fileSha256: string;

  @TextColumn({ nullable: true })
  contentSealed: string | null;

  @TextColumn({ nullable: true })
  format: 'csv' | 'xlsx' | 'camt053' | null;

  @TextColumn({ nullable: true })
  encoding: string | null;

  @DateColumn({ nullable: true })
  fromDate: CivilDate | null;

  @DateColumn({ nullable: true })
  toDate: CivilDate | null;

  @MoneyColumn({ nullable: true })
  openingBalance: Money | null;

  @MoneyColumn({ nullable: true })
  closingBalance: Money | null;

  /** What the bank's account held at the end of each day, where the file proves it. */
  @JsonColumn()
  dayBalances: Readonly<Record<CivilDate, string>>;

  @JsonColumn()
  counts: Counts;

  /** The first five hundred. */
  @JsonColumn()
  faults: readonly FileFault[];

  @Column({ type: 'integer' })
  faultCount: number;

  @IdColumn()
  uploadedBy: string;

  @TextColumn()
  uploadedByName: string;

  @InstantColumn()
  createdAt: Date;
}

/** How one bank writes its files. */
@Entity('bank_mapping')
export class BankMapping {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: 'inUse';

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  bank: string;

  @JsonColumn()
  mapping: Mapping;

  @InstantColumn()
  createdAt: Date;
}
