import { Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, TextColumn } from '../../platform/index.js';

/** A number that the bank books into the escrow account; given to one payment order, and never again. */
@Entity('escrow_sub_account')
export class EscrowSubAccount {
  @PrimaryColumn('text')
  number: string;

  @InstantColumn()
  loadedAt: Date;

  @TextColumn({ nullable: true })
  loadedByName: string | null;

  @InstantColumn({ nullable: true })
  assignedAt: Date | null;
}
