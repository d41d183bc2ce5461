import { Batches, BankLines, Books as Proof, Deposits, Settlements } from '../src/funds/index.js';
import { type Context, Database, newId, systemContext, type TxContext } from '../src/platform/index.js';
import { Money } from '../src/values/index.js';
import type { Books } from './money.js';
import { rateOf } from './postings.js';
import { say } from './report.js';

/** The great refund step by step. */
export const stepNames = {
  order: 'payment orders written, 8 at once',
  book: 'payments booked from the bank, 8 at once',
  fallDue: 'all fall due (one transaction)',
  prepare: 'one officer prepares the batch',
  approve: 'another approves it',
  export: 'files for the bank (CSV and pain.001)',
  settle: 'settled by the bank’s lines, 8 at once',
  prove: 'the books prove themselves',
} as const;
type Step = keyof typeof stepNames;

export interface RefundFigures {
  readonly deposits: number;
  /** Milliseconds. */
  readonly steps: Readonly<Record<Step, number>>;
  /** What the books say against themselves at the end, and deposits that were not refunded. */
  readonly faults: readonly string[];
}

const amount = Money.of('5000.00');
const payerName = '巴特尔';
const atOnce = 8;

/** Deposits that all fall due at one moment and go back in one batch (art. 20, 31). */
export async function measureRefunds(books: Books, count: number): Promise<RefundFigures> {
  const run = new Refunding(books, count);
  await run.takeIn();
  await run.payBack();
  const faults = [...(await run.prove()), ...(await run.notRefunded())];
  return { deposits: count, steps: run.steps as Record<Step, number>, faults };
}

class Refunding {
  readonly steps: Partial<Record<Step, number>> = {};
  private readonly system = systemContext('bench');
  private readonly owed: { applicationId: string; reference: string }[] = [];

  constructor(
    private readonly books: Books,
    private readonly count: number,
  ) {}

  async takeIn(): Promise<void> {
    const deposits = this.books.app.get(Deposits);
    const lines = this.books.app.get(BankLines);
    await this.timed('order', () =>
      this.each(async () => {
        const applicationId = newId();
        const { orderId } = await this.inTx(this.system, (inner) =>
          deposits.order(inner, {
            listingId: newId(),
            applicationId,
            payerPartyId: newId(),
            payerName,
            amount,
            dueBy: new Date(inner.now.getTime() + 86_400_000),
          }),
        );
        this.owed.push({ applicationId, reference: await this.referenceOf(orderId) });
      }),
    );
    await this.timed('book', () =>
      this.each((no) =>
        this.inTx(this.books.officer, (inner) =>
          lines.book(inner, {
            serial: `I${no}`,
            bookedAt: inner.now.toISOString(),
            amount,
            payerName,
            payerAccount: `62170000000${no}`,
            remark: this.owed[no]!.reference,
          }),
        ),
      ),
    );
    const applicationIds = this.owed.map(({ applicationId }) => applicationId);
    await this.timed('fallDue', () =>
      this.inTx(this.system, (inner) => deposits.fallDue(inner, { applicationIds }, { event: 'lost' })),
    );
  }

  async payBack(): Promise<void> {
    const { app, officer, second, admin } = this.books;
    const batches = app.get(Batches);
    const settlements = app.get(Settlements);
    const { batch } = await this.timed('prepare', () =>
      this.inTx(officer, (inner) => batches.prepare(inner, { allRefunds: true })),
    );
    const approved = await this.timed('approve', () =>
      this.inTx(second, (inner) => batches.approve(inner, batch.id, batch.version)),
    );
    await this.timed('export', () => this.inTx(officer, (inner) => batches.export(inner, batch.id, approved.version)));
    const { rows } = await admin.query<{ id: string }>(
      `select id from payment_instruction where batch_id = $1 order by no`,
      [batch.id],
    );
    if (rows.length !== this.count) throw new Error(`the batch holds ${rows.length} of ${this.count} refunds`);
    await this.timed('settle', () =>
      this.each((no) =>
        this.inTx(officer, (inner) =>
          settlements.settle(inner, rows[no]!.id, { bankSerial: `O${no}`, bookedAt: inner.now.toISOString() }),
        ),
      ),
    );
  }

  async prove(): Promise<string[]> {
    const { problems } = await this.timed('prove', () => this.books.app.get(Proof).check(this.system));
    return problems.map(({ check, detail }) => `${check}: ${detail}`);
  }

  async notRefunded(): Promise<string[]> {
    const { rows } = await this.books.admin.query<{ state: string; count: string }>(
      `select state, count(*) from deposit where state <> 'refunded' group by state`,
    );
    return rows.map(({ state, count }) => `${count} deposits are left ${state}`);
  }

  private async referenceOf(orderId: string): Promise<string> {
    const { rows } = await this.books.admin.query<{ reference: string }>(
      `select reference from payment_order where id = $1`,
      [orderId],
    );
    return rows[0]!.reference;
  }

  private each(work: (no: number) => Promise<unknown>): Promise<unknown> {
    return rateOf(this.count, atOnce, work);
  }

  private inTx<T>(ctx: Context, work: (inner: TxContext) => Promise<T>): Promise<T> {
    return this.books.app.get(Database).transaction(ctx, work);
  }

  private async timed<T>(step: Step, work: () => Promise<T>): Promise<T> {
    say(`${this.count} deposits: ${stepNames[step]} …`);
    const from = performance.now();
    const answer = await work();
    this.steps[step] = performance.now() - from;
    return answer;
  }
}
