import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, MoneyColumn, type Root, TextColumn } from '../platform/index.js';
import type { CategoryNo, TransferKind } from '../rulebook/index.js';
import type { Money } from '../values/index.js';
import type { DemandState } from './demand.machine.js';

/** What somebody looks for (art. 9). Who he is, the public does not read. */
@Entity('demand')
export class Demand implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  number: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: DemandState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  partyId: string;

  @Column({ type: 'integer' })
  category: CategoryNo;

  @TextColumn()
  transferKind: TransferKind;

  /** Null: anywhere in the banner. */
  @TextColumn({ nullable: true })
  townCode: string | null;

  /** Mu; null where it does not matter. */
  @Column({ type: 'numeric', precision: 14, scale: 4, nullable: true })
  areaFrom: string | null;

  @Column({ type: 'numeric', precision: 14, scale: 4, nullable: true })
  areaTo: string | null;

  /** Yuan for the whole term, as the estimated value of a listing is. */
  @MoneyColumn({ nullable: true })
  budget: Money | null;

  @TextColumn()
  text: string;

  /** The last day. */
  @DateColumn()
  until: string;

  @InstantColumn()
  createdAt: Date;
}
