import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, type Role, type Root, TextColumn } from '../platform/index.js';
import type { AccountState } from './account.machine.js';

/** A person's sign-in. A company's operators are accounts of their own for one party. */
@Entity('account')
export class Account implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: AccountState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  username: string;

  @TextColumn()
  name: string;

  @TextColumn()
  role: Exclude<Role, 'system' | 'anyone'>;

  @IdColumn({ nullable: true })
  organizationId: string | null;

  @IdColumn({ nullable: true })
  partyId: string | null;

  /** argon2id; null until the person has chosen one. */
  @TextColumn({ nullable: true })
  passwordHash: string | null;

  /** Where mail goes. */
  @TextColumn({ nullable: true })
  mailSealed: string | null;

  @TextColumn({ nullable: true })
  mailMask: string | null;

  @Column({ type: 'integer', default: 0 })
  failedSignIns: number;

  @InstantColumn({ nullable: true })
  lockedUntil: Date | null;

  /** Has the published demonstration password. */
  @Column({ type: 'boolean', default: false })
  demo: boolean;

  @InstantColumn()
  createdAt: Date;
}
