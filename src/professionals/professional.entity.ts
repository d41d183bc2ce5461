import { Column, Entity, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn, type Root, TextColumn } from '../platform/index.js';
import type { ProfessionalKindName, Span } from '../rulebook/index.js';
import type { ProfessionalState } from './professional.machine.js';

/** A qualification as its certificate states it. */
export interface Term extends Span {
  readonly qualification: string;
  readonly issuedBy: string;
  /** The certificate; null for those of the demonstration. */
  readonly fileId: string | null;
}

export interface Note {
  readonly kind: 'training' | 'praise' | 'fault';
  readonly on: string;
  readonly text: string;
  /** Of a training. */
  readonly hours: number | null;
  readonly byName: string;
}

/** Who appraises, advises or brokers, as everybody may read it (art. 9, 29). */
@Entity('professional')
export class Professional implements Root {
  @PrimaryColumn('uuid')
  id: string;

  @TextColumn()
  number: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: ProfessionalState;

  @InstantColumn()
  stateSince: Date;

  @TextColumn()
  kind: ProfessionalKindName;

  @TextColumn()
  name: string;

  @TextColumn()
  phone: string;

  /** Where a broker works; null for the whole banner. */
  @TextColumn({ nullable: true })
  townCode: string | null;

  @JsonColumn()
  terms: Term[];

  @JsonColumn()
  pauses: Span[];

  @JsonColumn()
  notes: Note[];

  @InstantColumn()
  createdAt: Date;
}
