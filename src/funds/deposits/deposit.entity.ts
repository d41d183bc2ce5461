import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Money } from '../../values/index.js';
import { IdColumn, InstantColumn, MoneyColumn, TextColumn } from '../../platform/index.js';
import { account, type AccountRef } from '../ledger/ledger.service.js';
import type { DepositState } from './deposit.machine.js';

/** Why a deposit goes back (art. 20): all but the first count as a termination for that depositor. */
export const depositEnds = {
  certified: '交易鉴证书已出具',
  terminated: '交易终止',
  unsold: '流拍',
  rejected: '受让申请未通过',
  withdrawn: '受让申请撤回',
  lost: '竞价未成交',
  notQualified: '未取得竞价资格',
  defaulted: '未签约，不予扣留',
  performed: '合同履行完毕',
  contracted: '招标项目合同已签订',
  placeGivenUp: '放弃递补顺位',
  remainder: '转作价款后的余额',
} as const;
export type DepositEnd = keyof typeof depositEnds;

export const depositKinds = { bid: '交易保证金', bond: '履约保证金' } as const;
export type DepositKind = keyof typeof depositKinds;

/** The deposit of one application, or the performance bond of the one that won. */
@Entity('deposit')
export class Deposit {
  @PrimaryColumn('uuid')
  id: string;

  @Column({ type: 'integer' })
  version: number;

  @TextColumn()
  kind: DepositKind;

  @TextColumn()
  state: DepositState;

  @InstantColumn()
  stateSince: Date;

  @IdColumn()
  orderId: string;

  @IdColumn()
  applicationId: string;

  /** What the treasurer knows it by: never the listing (trading.md, "Who has applied is a secret"). */
  @TextColumn({ nullable: true })
  applicationNumber: string | null;

  @IdColumn()
  listingId: string;

  @IdColumn()
  payerPartyId: string;

  @MoneyColumn()
  amount: Money;

  /** Everything booked to it. */
  @MoneyColumn()
  paid: Money;

  /** Of that, what the bank booked in time. Only this qualifies. */
  @MoneyColumn()
  paidInTime: Money;

  /** Turned into price by a published term. */
  @MoneyColumn()
  applied: Money;

  /** Of a statutory tender: goes back with what it earned at the bank. */
  @Column({ type: 'boolean' })
  bearsInterest: boolean;

  /** When its interest was reckoned, be it nothing; once. */
  @InstantColumn({ nullable: true })
  interestAt: Date | null;

  @InstantColumn()
  dueBy: Date;

  /** Booking time of the payment that made it full, in time or late. */
  @InstantColumn({ nullable: true })
  paidAt: Date | null;

  @TextColumn({ nullable: true })
  endedBy: DepositEnd | null;

  @InstantColumn({ nullable: true })
  endedAt: Date | null;

  /** 24:00 of the third working day after the end. */
  @InstantColumn({ nullable: true })
  refundDueAt: Date | null;

  @InstantColumn({ nullable: true })
  refundedAt: Date | null;

  @InstantColumn()
  createdAt: Date;
}

/** Where its money stands while it is held. */
export const heldIn = ({ kind, applicationId }: Pick<Deposit, 'kind' | 'applicationId'>): AccountRef =>
  kind === 'bond' ? account.bondHeld(applicationId) : account.depositHeld(applicationId);
