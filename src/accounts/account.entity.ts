import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, type Role, TextColumn } from '../platform/index.js';

/** A person's sign-in. A company's operators are accounts of their own for one party. */
@Entity('account')
export class Account {
  @PrimaryColumn('uuid')
  id: string;

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

  /** argon2id. */
  @TextColumn()
  passwordHash: string;

  @Column({ type: 'integer', default: 0 })
  failedSignIns: number;

  @InstantColumn({ nullable: true })
  lockedUntil: Date | null;

  @Column({ type: 'boolean', default: true })
  active: boolean;

  /** Has the published demonstration password. */
  @Column({ type: 'boolean', default: false })
  demo: boolean;

  @InstantColumn()
  createdAt: Date;
}
