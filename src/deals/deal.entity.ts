import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../values/index.js';
import { IdColumn, InstantColumn, JsonColumn, MoneyColumn, TextColumn } from '../platform/index.js';
import type { DealState } from './deal.machine.js';

/** What one payee gets of the total; the parts add up to it to the fen (art. 31). */
export interface DealBeneficiary {
  readonly partyId: string;
  readonly name: string;
  /** Where the listing names shares. */
  readonly share?: string;
  readonly amount: string;
}

/** The outcome of a trading session or an agreement (art. 19). */
@Entity('deal')
export class Deal {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  state: DealState;

  @InstantColumn()
  stateSince: Date;

  /** Where an upheld objection met it. */
  @TextColumn({ nullable: true })
  rememberedState: DealState | null;

  @IdColumn()
  listingId: string;

  @IdColumn({ nullable: true })
  sessionId: string | null;

  /** How the price came about. */
  @TextColumn()
  origin: 'bidding' | 'agreement' | 'quotes' | 'tender' | 'auction' | 'draw';

  @IdColumn()
  applicationId: string;

  /** Whoever comes next in the ranking: its deposit stays until the contract (art. 20). */
  @IdColumn({ nullable: true })
  nextApplicationId: string | null;

  /** The transferee; of joint ones the one that leads. */
  @IdColumn()
  transfereePartyId: string;

  /** Both sides with every member, so that a deal is found by those whose it is. */
  @JsonColumn()
  transfereePartyIds: string[];

  @JsonColumn()
  transferorPartyIds: string[];

  /** Repeated from the listing for row scopes. */
  @TextColumn()
  townCode: string;

  @TextColumn()
  villageCode: string;

  @Column({ type: 'integer', nullable: true })
  bidderNumber: number | null;

  /** Yuan on the basis that people bid on. */
  @MoneyColumn()
  price: Money;

  /** 元/亩·年 */
  @TextColumn()
  basisText: string;

  /** Over the whole term, by the one function that computes totals. */
  @MoneyColumn()
  total: Money;

  @JsonColumn()
  beneficiaries: DealBeneficiary[];

  /** How many could have bid (art. 35: whether an agreement is open). */
  @Column({ type: 'integer' })
  qualified: number;

  /** 24:00 of the last working day of the result notice. */
  @InstantColumn()
  noticeUntil: Date;

  /** Null while the notice runs. */
  @InstantColumn({ nullable: true })
  dealtAt: Date | null;

  @InstantColumn({ nullable: true })
  contractDueAt: Date | null;

  @InstantColumn({ nullable: true })
  contractedAt: Date | null;

  /** The result was announced with the certificate (art. 21). */
  @InstantColumn({ nullable: true })
  announcedAt: Date | null;

  /** The printed confirmation of the deal (art. 25): one, by its number. */
  @TextColumn({ nullable: true })
  confirmationNumber: string | null;

  @IdColumn({ nullable: true })
  confirmationFileId: string | null;

  /** How many of the payments have been asked for so far. */
  @Column({ type: 'integer', default: 0 })
  paymentsOrdered: number;

  /** Art. 29: until when a holder of a better rank may take the deal; null where nobody can. */
  @InstantColumn({ nullable: true })
  priorityUntil: Date | null;

  /** Of the priority by which it came about. */
  @Column({ type: 'integer', nullable: true })
  priorityRank: number | null;

  /** Art. 29: agreed below the reserve, so that the owner may buy back until then; null otherwise. */
  @InstantColumn({ nullable: true })
  buyBackUntil: Date | null;

  /** What he said, where an officer entered it for him. */
  @IdColumn({ nullable: true })
  buyBackFileId: string | null;

  /** The winner did not sign (art. 19, 32): when that was recorded, on what evidence, and why. */
  @InstantColumn({ nullable: true })
  defaultedAt: Date | null;

  @IdColumn({ nullable: true })
  defaultFileId: string | null;

  @TextColumn({ nullable: true })
  defaultReason: string | null;

  /** The listing's clocks stand still since then (art. 26). */
  @InstantColumn({ nullable: true })
  frozenAt: Date | null;

  @InstantColumn()
  createdAt: Date;
}

export type ObjectionState = 'open' | 'dismissed' | 'upheld';

/** Somebody objects to a result while its notice runs (trading.md, "Result notice"). */
@Entity('deal_objection')
export class DealObjection {
  @PrimaryColumn('uuid')
  id: string;

  @IdColumn()
  dealId: string;

  @TextColumn()
  state: ObjectionState;

  /** Null for somebody from the public. */
  @IdColumn({ nullable: true })
  accountId: string | null;

  /** Of somebody from the public: sealed; and the code to ask for the answer with. */
  @TextColumn({ nullable: true })
  contactSealed: string | null;

  @TextColumn({ nullable: true })
  code: string | null;

  /** What the clerk found out, before the director decides. */
  @TextColumn({ nullable: true })
  finding: string | null;

  @IdColumn({ nullable: true })
  findingFileId: string | null;

  @IdColumn({ nullable: true })
  examinedBy: string | null;

  @InstantColumn({ nullable: true })
  examinedAt: Date | null;

  /** Who objects, as they named themselves. */
  @TextColumn()
  party: string;

  @TextColumn()
  reason: string;

  @IdColumn({ nullable: true })
  evidenceFileId: string | null;

  @InstantColumn()
  madeAt: Date;

  @IdColumn({ nullable: true })
  decidedBy: string | null;

  @InstantColumn({ nullable: true })
  decidedAt: Date | null;

  @TextColumn({ nullable: true })
  decision: string | null;
}
