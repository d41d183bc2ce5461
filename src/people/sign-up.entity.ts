import { Column, Entity, PrimaryColumn } from 'typeorm';
import { IdColumn, InstantColumn, type Root, TextColumn } from '../platform/index.js';
import type { IdType, PartyKind } from '../rulebook/index.js';
import type { SignUpState } from './sign-up.machine.js';

/** Somebody who wants an account to trade with (screens.md, art. 13). */
@Entity('sign_up')
export class SignUp implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: SignUpState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  code: string;

  /** Of the station where the document is shown; null is the centre. */
  @TextColumn({ nullable: true })
  townCode: string | null;

  @TextColumn()
  kind: PartyKind;

  @TextColumn()
  name: string;

  @TextColumn()
  idType: IdType;

  @TextColumn()
  idMask: string;

  @TextColumn()
  idIndex: string;

  @TextColumn({ nullable: true })
  operatorName: string | null;

  @TextColumn()
  username: string;

  /** The particulars as given, until it is decided. */
  @TextColumn({ nullable: true })
  givenSealed: string | null;

  @TextColumn({ nullable: true })
  passwordHash: string | null;

  @InstantColumn()
  createdAt: Date;

  @TextColumn({ nullable: true })
  decidedByName: string | null;

  @TextColumn({ nullable: true })
  reason: string | null;

  @IdColumn({ nullable: true })
  accountId: string | null;
}
