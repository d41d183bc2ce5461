import { Injectable } from '@nestjs/common';
import { requireMay, requireRole } from '../../accounts/index.js';
import {
  Audit,
  type Context,
  Database,
  Documents,
  type IssuedDocument,
  newId,
  notFound,
  Numbers,
  problem,
  type TxContext,
} from '../../platform/index.js';
import type { PaymentReceiptData, ReceiptData } from '../../platform/pdf/index.js';
import { civilDate, formatDate, formatInstant, Money } from '../../values/index.js';
import { EscrowAccount } from '../bank/escrow-account.js';
import type { MadeFile } from '../../platform/index.js';
import { type ReceiptContent, PaymentReceipt } from './receipt.entity.js';
import { type ReceiptRow, rowsWithoutReceipt } from './receipts.queries.js';

const chunk = 500;

/**
 * Receipts (money.md): for every payment in and out, one, numbered without a gap. The number is drawn when the receipt
 * is issued, on request or at the day's close, and not when the payment is booked: a gap-free counter is one row, and no
 * payment may wait for it.
 */
@Injectable()
export class Receipts {
  constructor(
    private readonly db: Database,
    private readonly numbers: Numbers,
    private readonly escrow: EscrowAccount,
    private readonly documents: Documents,
    private readonly audit: Audit,
  ) {}

  /** The receipt of one bank line: issued now, or the one that was. Errors: NOT_FOUND, CONFLICT (no escrow account). */
  async issue(ctx: TxContext, bankLineId: string): Promise<PaymentReceipt> {
    requireRole(ctx, 'receipt.issue');
    const [row] = await this.rows(ctx, { lineId: bankLineId });
    if (row) await this.write(ctx, [row]);
    const receipt = await ctx.tx.findOneBy(PaymentReceipt, { bankLineId });
    if (!receipt) throw notFound('该银行流水');
    return receipt;
  }

  /** For every payment booked until an instant that has none yet. */
  async issueUntil(ctx: TxContext, until: Date): Promise<number> {
    const rows = await this.rows(ctx, { until });
    await this.write(ctx, rows);
    return rows.length;
  }

  /** Printable, for the treasurer and for the party whose payment it was; each look is on record. */
  async print(ctx: Context, id: string): Promise<MadeFile> {
    const receipt = await this.db.managerOf(ctx).findOneBy(PaymentReceipt, { id });
    if (!receipt) throw notFound('该收据');
    requireMay(ctx, 'receipt.read', { partyIds: receipt.partyId ? [receipt.partyId] : [] }, '该收据');
    const content = await this.db.transaction(ctx, async (inner) => {
      await this.audit.append(inner, { rootType: 'receipt', rootId: id, action: 'read' });
      return this.documents.pdfOf(inner, await this.document(inner, receipt));
    });
    return { name: `${receipt.number}.pdf`, type: 'application/pdf', content };
  }

  /** The receipt in the register, under the number it was issued with (art. 25). */
  private async document(ctx: TxContext, receipt: PaymentReceipt): Promise<IssuedDocument> {
    const about = { type: 'receipt', id: receipt.id };
    await ctx.tx.findOneOrFail(PaymentReceipt, { where: { id: receipt.id }, lock: { mode: 'pessimistic_write' } });
    const [known] = await this.documents.of(ctx, about);
    if (known) return known;
    const { number } = receipt;
    return receipt.content.direction === 'in'
      ? this.documents.issue(ctx, {
          template: 'receipt',

          about,
          number,
          data: () => received(receipt),
        })
      : this.documents.issue(ctx, {
          template: 'payment-receipt',

          about,
          number,
          data: () => paid(receipt),
        });
  }

  /** One after another, so that two who ask for the same receipt get the same one. */
  private async rows(ctx: TxContext, which: { lineId?: string; until?: Date }): Promise<ReceiptRow[]> {
    await ctx.tx.query(`select pg_advisory_xact_lock(hashtextextended('receipt', 0))`);
    return rowsWithoutReceipt(ctx, which);
  }

  private async write(ctx: TxContext, rows: readonly ReceiptRow[]): Promise<void> {
    if (rows.length === 0) return;
    const account = await this.escrow.view(ctx);
    if (!account)
      throw problem('CONFLICT', '尚未登记交易资金专户，不能开具收据，请先由中心登记专户', { article: '31' });
    const numbers = await this.numbers.take(ctx, 'receipt', rows.length);
    const receipts = rows.map((row, index) => ({
      id: newId(),
      number: numbers[index]!,
      bankLineId: row.id,
      partyId: row.partyId,
      content: contentOf(ctx, row, account),
      issuedBy: ctx.actor.accountId,
      issuedAt: ctx.now,
    }));
    for (let at = 0; at < receipts.length; at += chunk)
      await ctx.tx.insert(PaymentReceipt, receipts.slice(at, at + chunk) as never[]);
  }
}

const contentOf = (ctx: TxContext, row: ReceiptRow, account: ReceiptContent['account']): ReceiptContent => ({
  direction: row.direction,
  purpose: row.purpose,
  partyName: row.partyName,
  partyAccount: row.partyAccount,
  amount: row.amount,
  receivedAt: row.bookedAt ? formatInstant(row.bookedAt) : formatDate(row.bookedOn),
  bankSerial: row.serial,
  reference: row.reference,
  about: row.about,
  account,
  treasurer: ctx.actor.name,
});

/** What a receipt and a voucher have in common. */
function common({ number, content, issuedAt }: PaymentReceipt) {
  const amount = Money.of(content.amount);
  return {
    number,
    issuer: content.account.holder,
    purpose: content.purpose,
    amount: amount.format(),
    amountCapitals: amount.toChinese(),
    method: '银行转账',
    bankSerial: content.bankSerial,
    ...(content.reference && { reference: content.reference }),
    ...(content.about && { applicationNumber: content.about }),
    account: content.account,
    treasurer: content.treasurer,
    issuedOn: formatDate(civilDate(issuedAt)),
  };
}

const received = (receipt: PaymentReceipt): ReceiptData => ({
  ...common(receipt),
  payer: receipt.content.partyName,
  payerAccount: receipt.content.partyAccount,
  receivedAt: receipt.content.receivedAt,
  note: '本中心代收代管款项，不计利息（招标保证金依法计息的除外）。',
});

const paid = (receipt: PaymentReceipt): PaymentReceiptData => ({
  ...common(receipt),
  payee: receipt.content.partyName,
  payeeAccount: receipt.content.partyAccount,
  paidAt: receipt.content.receivedAt,
});
