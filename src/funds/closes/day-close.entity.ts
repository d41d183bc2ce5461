import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDate, Money } from '../../values/index.js';
import { DateColumn, IdColumn, InstantColumn, JsonColumn, MoneyColumn, TextColumn } from '../../platform/index.js';

/** Why the bank's balance and the book's may differ. */
export const differenceKinds = {
  bankedNotPosted: '银行当日已记，账面其后才记',
  postedNotBanked: '账面已记，银行其后才记',
  stated: '经办人说明',
} as const;

export interface Difference {
  readonly kind: keyof typeof differenceKinds;
  readonly bankLineId: string | null;
  readonly serial: string | null;
  /** By how much it makes the statement higher than the book; a decimal with its sign. */
  readonly amount: string;
  readonly cause: string;
}

/**
 * One closed day of the books (art. 31): it takes in everything posted since the close before. `signed` ones are a
 * chain: each holds the hash of the former and of its own entries.
 */
@Entity('day_close')
export class DayClose {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: 'open' | 'signed';

  @InstantColumn()
  stateSince: Date;

  @DateColumn()
  day: CivilDate;

  /** The day of the close before; null for the first. */
  @DateColumn({ nullable: true })
  afterDay: CivilDate | null;

  /** Without a gap, from the moment of signing. */
  @Column({ type: 'integer', nullable: true })
  seq: number | null;

  @MoneyColumn()
  statementBalance: Money;

  @TextColumn()
  statementSource: 'entered' | 'imported';

  @MoneyColumn()
  bookBalance: Money;

  @JsonColumn()
  differences: readonly Difference[];

  /** Statement − book − Σ differences: only 0 is signed. */
  @MoneyColumn()
  unexplained: Money;

  @Column({ type: 'integer' })
  entries: number;

  @IdColumn({ nullable: true })
  preparedBy: string | null;

  @IdColumn({ nullable: true })
  signedBy: string | null;

  @TextColumn({ nullable: true })
  signedByName: string | null;

  @InstantColumn({ nullable: true })
  signedAt: Date | null;

  @Column({ type: 'bytea', nullable: true })
  entriesHash: Buffer | null;

  @Column({ type: 'bytea', nullable: true })
  previousHash: Buffer | null;

  @Column({ type: 'bytea', nullable: true })
  hash: Buffer | null;

  @InstantColumn()
  createdAt: Date;
}
