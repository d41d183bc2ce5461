import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, type Root, TextColumn } from '../platform/index.js';
import type { PromotionState } from './promotion.machine.js';

/** A project put forward at the head of the hall (art. 9). */
@Entity('promotion')
export class Promotion implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: PromotionState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  listingId: string;

  @TextColumn()
  text: string;

  @InstantColumn()
  createdAt: Date;

  @TextColumn()
  createdByName: string;
}
