import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, JsonColumn, type Root, TextColumn } from '../platform/index.js';
import type { CategoryNo, TradingFigures } from '../rulebook/index.js';

/** One dated version of a category's trading rules (art. 12 last paragraph, 25), whole; never edited, the database refuses it. */
@Entity('trading_rules')
export class TradingVersion implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: 'recorded' | 'withdrawn';

  @InstantColumn()
  stateSince: Date;

  @Column({ type: 'integer' })
  category: CategoryNo;

  /** 1, 2, 3 … within the category, withdrawn ones included. */
  @Column({ type: 'integer' })
  no: number;

  /** First day of force. */
  @DateColumn()
  validFrom: string;

  @JsonColumn()
  figures: TradingFigures;

  @TextColumn()
  reason: string;

  @IdColumn({ nullable: true })
  recordedBy: string | null;

  @TextColumn()
  recordedByName: string;

  @InstantColumn()
  recordedAt: Date;
}
