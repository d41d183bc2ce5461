import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DateColumn, IdColumn, InstantColumn, JsonColumn, TextColumn } from '../platform/index.js';
import type { ApplicationState } from './application.machine.js';

/** Who acts for an applicant, by written delegation (art. 15). */
export interface ApplicationAgent {
  readonly name: string;
  readonly partyId?: string;
  readonly idMask?: string;
  readonly phone?: string;
}

/** One party's, or joint parties', application to take over what a listing offers (art. 15, 17). */
@Entity('application')
export class Application {
  @PrimaryColumn('uuid')
  id: string;

  /** Given at acceptance: what is not accepted is not registered. */
  @TextColumn({ nullable: true })
  number: string | null;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: ApplicationState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  listingId: string;

  /** The applicant; of joint applicants the one they elected to lead, who pays and bids. */
  @IdColumn()
  partyId: string;

  @JsonColumn({ nullable: true })
  agent: ApplicationAgent | null;

  /** The declaration and warranty, accepted by the person who applied (art. 15, last paragraphs). */
  @InstantColumn({ nullable: true })
  statementAcceptedAt: Date | null;

  @TextColumn({ nullable: true })
  statementAcceptedBy: string | null;

  @IdColumn({ nullable: true })
  filerOrganizationId: string | null;

  @IdColumn({ nullable: true })
  filerAccountId: string | null;

  @InstantColumn({ nullable: true })
  submittedAt: Date | null;

  @InstantColumn({ nullable: true })
  acceptedAt: Date | null;

  /** 24:00 of the fifth working day after acceptance (art. 17). */
  @InstantColumn({ nullable: true })
  checkDueAt: Date | null;

  @InstantColumn({ nullable: true })
  decidedAt: Date | null;

  /** The centre found that the announced conditions are met; null until it has looked. */
  @Column({ type: 'boolean', nullable: true })
  conditionsMet: boolean | null;

  @TextColumn({ nullable: true })
  opinion: string | null;

  /** Version of the last notice that binds, as far as the applicant has confirmed it by applying or since (art. 18). */
  @Column({ type: 'integer' })
  knownNotice: number;

  /** What the last return named as lacking, all of it at once. */
  @JsonColumn({ nullable: true })
  returnedFor: string[] | null;

  /** The only name under which a bidder appears; drawn at random when trading opens. */
  @Column({ type: 'integer', nullable: true })
  bidderNumber: number | null;

  /** The listing ended, and this application with it: `terminated`, `unsold`. A new notice takes new applications. */
  @TextColumn({ nullable: true })
  endedBy: ApplicationEnd | null;

  @InstantColumn()
  createdAt: Date;
}

/** `lost`: announced again after a winner who did not sign, who himself is `defaulted`. */
export type ApplicationEnd = 'terminated' | 'unsold' | 'lost' | 'defaulted';

/** Each applicant; one row with share 1 for somebody who applies alone. */
@Entity('application_member')
export class ApplicationMember {
  @PrimaryColumn('uuid')
  applicationId: string;

  @PrimaryColumn('uuid')
  partyId: string;

  /** Repeated here for the unique index: a joint application counts for each of its members (rules.md, art. 32). */
  @IdColumn()
  listingId: string;

  /** In the order given. */
  @Column({ type: 'integer' })
  no: number;

  /** Of the whole, "0.3". */
  @Column({ type: 'numeric', precision: 11, scale: 10 })
  share: string;

  /** False once the application is withdrawn or rejected, or ended with its listing: then the party may apply again. */
  @Column({ type: 'boolean' })
  live: boolean;
}

/** Land Contract Law 45: the review of business capital that takes over land, by the office that the banner names, with its own clock. */
@Entity('capital_review')
export class CapitalReview {
  @PrimaryColumn('uuid')
  applicationId: string;

  /** Who reviews: the town, the agriculture bureau, by the graded system of the place. */
  @TextColumn()
  office: string;

  @IdColumn()
  requestFileId: string;

  @InstantColumn()
  askedAt: Date;

  @IdColumn({ nullable: true })
  askedBy: string | null;

  @InstantColumn()
  dueAt: Date;

  /** The three findings; null until the written reply is in. */
  @Column({ type: 'boolean', nullable: true })
  qualification: boolean | null;

  @Column({ type: 'boolean', nullable: true })
  project: boolean | null;

  @Column({ type: 'boolean', nullable: true })
  risk: boolean | null;

  @TextColumn({ nullable: true })
  opinion: string | null;

  @IdColumn({ nullable: true })
  documentFileId: string | null;

  @DateColumn({ nullable: true })
  repliedOn: string | null;

  @InstantColumn({ nullable: true })
  recordedAt: Date | null;

  @IdColumn({ nullable: true })
  recordedBy: string | null;
}

/** A transferee's document under one of the kinds of the checklist (art. 15). */
@Entity('application_material')
export class ApplicationMaterial {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  applicationId: string;

  /** Catalogue code of the rulebook. */
  @TextColumn()
  kind: string;

  @IdColumn()
  fileId: string;

  @TextColumn()
  name: string;

  @IdColumn({ nullable: true })
  addedBy: string | null;

  @InstantColumn()
  addedAt: Date;
}
