import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  DateColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  MoneyColumn,
  type Root,
  TextColumn,
} from '../platform/index.js';
import type { PartyKind } from '../rulebook/index.js';
import type { Money } from '../values/index.js';
import type { ReportState } from './report.machine.js';

/** A deal that was made outside the market and reported (art. 30, 35). */
@Entity('market_report')
export class MarketReport implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: ReportState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  townCode: string;

  /** The day of the deal. */
  @DateColumn()
  dealtOn: string;

  @TextColumn()
  asset: string;

  /** Of the owners of what was dealt. */
  @JsonColumn()
  ownerKinds: PartyKind[];

  /** Yuan, over the whole term. */
  @MoneyColumn()
  value: Money;

  @TextColumn()
  text: string;

  @IdColumn({ nullable: true })
  evidenceFileId: string | null;

  @IdColumn({ nullable: true })
  reportedBy: string | null;

  @TextColumn()
  reportedByName: string;

  @InstantColumn()
  createdAt: Date;

  /** What the threshold rule said of it, in Chinese; empty where it should not have come here. */
  @TextColumn()
  finding: string;

  /** What was found out, newest last. */
  @JsonColumn()
  notes: { at: string; by: string; text: string }[];

  @TextColumn({ nullable: true })
  outcome: string | null;
}
