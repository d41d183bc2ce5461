import { ApiProperty } from '@nestjs/swagger';
import { depositEnds, depositKinds } from './deposits/deposit.entity.js';
import { depositStateNames } from './deposits/deposit.machine.js';

const Text = (more: object = {}): PropertyDecorator => ApiProperty({ type: String, ...more });
const Nullable = (more: object = {}): PropertyDecorator => ApiProperty({ type: String, nullable: true, ...more });
const Yuan = (): PropertyDecorator => ApiProperty({ type: String, format: 'decimal', example: '1300.00' });
const Instant = (): PropertyDecorator => ApiProperty({ type: String, format: 'date-time' });
const MaybeInstant = (): PropertyDecorator => ApiProperty({ type: String, format: 'date-time', nullable: true });
const OneOf = (values: readonly string[], more: object = {}): PropertyDecorator =>
  ApiProperty({ type: String, enum: values, ...more });

/** Where payers pay to. */
export class EscrowAccountView {
  @Text() holder: string;
  @Text() bankName: string;
  @Text() accountNumber: string;
}

/** Where one payment is paid to. */
export class PayeeAccountView extends EscrowAccountView {
  @ApiProperty({ type: Boolean, description: 'a sub-account of this payment alone: its number names the payment' })
  own: boolean;
}

export class SuspenseView {
  @Text() code: string;
  @Text({ description: 'in Chinese' }) label: string;
}

/** What a bank line was recognised as. */
export class MatchView {
  @Text({ format: 'uuid' }) orderId: string;
  @OneOf(['deposit', 'bond', 'price', 'fee']) purpose: string;
  @Text() reference: string;
  @Nullable({ format: 'uuid' }) depositId: string | null;
  @Nullable() applicationNumber: string | null;
  @Nullable({ format: 'uuid' }) dealId: string | null;
}

export class BankLineView {
  @Text({ format: 'uuid' }) id: string;
  @ApiProperty({ type: Number }) version: number;
  @OneOf(['matched', 'suspense', 'returned', 'interest']) state: string;
  @OneOf(['in', 'out']) direction: string;
  @Text({ description: "the bank's own number of the line" }) serial: string;
  @Text({ description: 'an instant, or the day where the statement knew no more' }) bookedAt: string;
  @Yuan() amount: string;
  @Text({ description: 'the other side: who paid, or who was paid' }) payerName: string;
  @Text({ description: 'masked' }) payerAccount: string;
  @Nullable({ description: 'the number of ours that was paid to, where the bank says it' }) ownAccount: string | null;
  @Text() remark: string;
  @ApiProperty({ type: SuspenseView, nullable: true }) suspenseReason: SuspenseView | null;
  @ApiProperty({ type: MatchView, nullable: true }) match: MatchView | null;
  @ApiProperty({ type: String, description: 'what of it serves its order' }) held: string;
  @ApiProperty({ type: String, description: 'what of it goes back' }) excess: string;
}

/** The batch in which something owed lies. */
export class InBatch {
  @Text({ format: 'uuid' }) id: string;
  @Text() number: string;
}

export class RefundPayeeView {
  @Text() holder: string;
  @Text({ description: "whole only on the treasurer's page of one refund, where each look is on record" })
  account: string;
}

export class RefundView {
  @Text({ format: 'uuid' }) id: string;
  @ApiProperty({ type: Number }) version: number;
  @OneOf(['due', 'paid', 'void']) state: string;
  @OneOf(['deposit', 'surplus', 'afterEnd', 'unknown', 'interest']) kind: string;
  @Nullable({ format: 'uuid' }) depositId: string | null;
  @Nullable({ description: 'whose deposit it was; never the listing (trading.md)' }) applicationNumber: string | null;
  @Yuan() amount: string;
  @Instant() dueAt: string;
  @ApiProperty({ type: Boolean }) overdue: boolean;
  @ApiProperty({ type: RefundPayeeView }) payee: RefundPayeeView;
  @ApiProperty({ type: InBatch, nullable: true }) batch: InBatch | null;
}

/** What the treasurer is shown of a deposit is its payer and its application's number, never the listing (trading.md). */
export class DepositView {
  @OneOf(Object.keys(depositKinds), { description: 'of a bid, or the performance bond of a winner' }) kind: string;
  @Text({ format: 'uuid' }) id: string;
  @ApiProperty({ type: Number }) version: number;
  @OneOf(Object.keys(depositStateNames)) state: string;
  @Text({ example: '100000000165', description: 'written into the transfer by the payer' }) reference: string;
  @Text({ format: 'uuid' }) orderId: string;
  @Text({ format: 'uuid' }) applicationId: string;
  @Nullable() applicationNumber: string | null;
  @Nullable({ description: 'sealed from the supervisor until the deposit has ended' }) payerName: string | null;
  @Yuan() amount: string;
  @Yuan() paid: string;
  @ApiProperty({ type: String, description: 'art. 20: only this qualifies' }) paidInTime: string;
  @Instant() dueBy: string;
  @MaybeInstant() paidAt: string | null;
  @ApiProperty({ type: Boolean, description: 'of a statutory tender, whose interest is still to be reckoned' })
  owesInterest: boolean;
  @OneOf(Object.keys(depositEnds), { nullable: true }) endedBy: string | null;
  @MaybeInstant() refundDueAt: string | null;
  @MaybeInstant() refundedAt: string | null;
  @ApiProperty({ type: Boolean, description: 'its return is late: an alarm (art. 20)' }) overdue: boolean;
  @ApiProperty({ type: PayeeAccountView, nullable: true }) account: PayeeAccountView | null;
}

/** A deposit with everything that came in and goes back. */
export class DepositStory extends DepositView {
  @ApiProperty({ type: [BankLineView] }) lines: BankLineView[];
  @ApiProperty({ type: [RefundView] }) refunds: RefundView[];
}

export class OrderView {
  @Text({ format: 'uuid' }) id: string;
  @OneOf(['deposit', 'bond', 'price', 'fee']) purpose: string;
  @Text() reference: string;
  @Yuan() amount: string;
  @Yuan() paid: string;
  @ApiProperty({ type: String, description: 'what of it a deposit was turned into (art. 20)' }) applied: string;
  @OneOf(['ordered', 'partPaid', 'paid', 'late', 'closed']) state: string;
  @Nullable() payerName: string | null;
  @Instant() dueBy: string;
  @MaybeInstant() paidAt: string | null;
  @Nullable({ format: 'uuid' }) dealId: string | null;
  @Nullable({ format: 'uuid' }) applicationId: string | null;
  @ApiProperty({ type: PayeeAccountView, nullable: true }) account: PayeeAccountView | null;
}

export class PayoutParty {
  @Text({ format: 'uuid' }) id: string;
  @Text() name: string;
}

export class PayeeView {
  @Text() holder: string;
  @Nullable() bankName: string | null;
  @Text({ description: 'masked in lists' }) account: string;
  @Nullable({ description: 'CNAPS code' }) cnaps: string | null;
}

export class PayoutView {
  @Text({ format: 'uuid' }) id: string;
  @ApiProperty({ type: Number }) version: number;
  @OneOf(['waiting', 'due', 'paid']) state: string;
  @Text({ format: 'uuid' }) orderId: string;
  @Text({ format: 'uuid' }) dealId: string;
  @ApiProperty({ type: PayoutParty }) party: PayoutParty;
  @Yuan() amount: string;
  @MaybeInstant() paidAt: string | null;
  @ApiProperty({ type: PayeeView, nullable: true }) payee: PayeeView | null;
  @ApiProperty({ type: InBatch, nullable: true }) batch: InBatch | null;
}

export class LedgerAccountView {
  @Text({ format: 'uuid' }) id: string;
  @Text() kind: string;
  @Text({ description: 'in Chinese' }) name: string;
  @Text() ownerType: string;
  @Text({ format: 'uuid' }) ownerId: string;
  @ApiProperty({ type: String, description: 'on its natural side: what the bank has, what is owed' }) balance: string;
}

export class LedgerLineView {
  @Text({ format: 'uuid' }) accountId: string;
  @Text() kind: string;
  @Text() name: string;
  @Text() ownerType: string;
  @Text({ format: 'uuid' }) ownerId: string;
  @Nullable() debit: string | null;
  @Nullable() credit: string | null;
}

export class LedgerEntryView {
  @Text({ format: 'uuid' }) id: string;
  @ApiProperty({ type: Number, description: 'order of posting' }) seq: number;
  @Instant() at: string;
  @Text() reason: string;
  @Text() recordType: string;
  @Text({ format: 'uuid' }) recordId: string;
  @Nullable({ format: 'uuid', description: 'the entry that this one takes back' }) reverses: string | null;
  @ApiProperty({ type: [LedgerLineView] }) lines: LedgerLineView[];
}

export class BooksProblem {
  @Text({ description: 'which proof failed' }) check: string;
  @Text({ description: 'Chinese: what is wrong, and where' }) detail: string;
}

export class BooksReport {
  @ApiProperty({ type: Boolean }) balanced: boolean;
  @ApiProperty({ type: Number }) accounts: number;
  @ApiProperty({ type: Number }) entries: number;
  @ApiProperty({ type: String, description: 'money at the bank' }) bank: string;
  @ApiProperty({ type: String, description: 'what of it is held for others' }) heldForOthers: string;
  @ApiProperty({ type: [BooksProblem] }) problems: BooksProblem[];
}
