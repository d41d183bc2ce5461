import { Injectable } from '@nestjs/common';
import { requireMay, requireRole } from '../../accounts/index.js';
import { PdfService } from '../../platform/pdf/index.js';
import {
  Audit,
  type Context,
  Database,
  newId,
  notFound,
  Numbers,
  problem,
  type TxContext,
} from '../../platform/index.js';
import { civilDate, formatDate, formatInstant, Money } from '../../values/index.js';
import { EscrowAccount } from '../bank/escrow-account.js';
import type { MadeFile } from '../send-file.js';
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
    private readonly pdf: PdfService,
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
    await this.db.transaction(ctx, (inner) =>
      this.audit.append(inner, { rootType: 'receipt', rootId: id, action: 'read' }),
    );
    const { pdf } = await this.pdf.render('receipt', printed(receipt), { at: receipt.issuedAt });
    return { name: `${receipt.number}.pdf`, type: 'application/pdf', content: pdf };
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

function printed({ number, content, issuedAt }: PaymentReceipt) {
  const { direction, account, partyName, partyAccount } = content;
  const incoming = direction === 'in';
  const amount = Money.of(content.amount);
  return {
    number,
    issuer: account.holder,
    purpose: content.purpose,
    payer: incoming ? partyName : account.holder,
    payerAccount: incoming ? partyAccount : account.accountNumber,
    amount: amount.format(),
    amountCapitals: amount.toChinese(),
    receivedAt: content.receivedAt,
    method: '银行转账',
    bankSerial: content.bankSerial,
    ...(content.reference && { reference: content.reference }),
    listingNumber: content.about ?? '—',
    title: content.purpose,
    account: incoming ? account : { holder: partyName, bankName: '收款人开户行', accountNumber: partyAccount },
    note: incoming ? '本中心代收代管款项，不计利息（招标保证金依法计息的除外）。' : '本单为本中心付出款项的凭证。',
    treasurer: content.treasurer,
    issuedOn: formatDate(civilDate(issuedAt)),
  };
}
