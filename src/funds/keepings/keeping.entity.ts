import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../values/index.js';
import { IdColumn, InstantColumn, MoneyColumn, TextColumn } from '../../platform/index.js';
import type { KeepingPurpose } from '../../rulebook/index.js';
import type { KeepingState } from './keeping.machine.js';

/** The proposal to keep a deposit back, and what a second officer decided of it (art. 20). */
@Entity('deposit_keeping')
export class DepositKeeping {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: KeepingState;

  @InstantColumn()
  stateSince: Date;

  /** `keep`: not given back. `price`: turned into the price that its payer owes. */
  @TextColumn()
  purpose: KeepingPurpose;

  @IdColumn()
  depositId: string;

  @IdColumn()
  applicationId: string;

  @IdColumn()
  payerPartyId: string;

  @MoneyColumn()
  amount: Money;

  /** Word for word as it was announced. */
  @TextColumn()
  term: string;

  @TextColumn()
  ground: string;

  @IdColumn()
  evidenceFileId: string;

  @IdColumn()
  preparedBy: string;

  @TextColumn()
  preparedByName: string;

  @IdColumn({ nullable: true })
  decidedBy: string | null;

  @TextColumn({ nullable: true })
  decidedByName: string | null;

  @InstantColumn({ nullable: true })
  decidedAt: Date | null;

  @TextColumn({ nullable: true })
  opinion: string | null;

  @InstantColumn()
  createdAt: Date;
}
