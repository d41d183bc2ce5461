import pg from 'pg';
import { BankLine } from '../../src/funds/bank/bank-line.entity.js';
import {
  BankLines,
  Batches,
  DayCloses,
  Deposit,
  DepositRefunds,
  Deposits,
  type IncomingLine,
  Ledger,
  PaymentBatch,
  PaymentInstruction,
  PaymentOrder,
  Payout,
  Payouts,
  PriceOrders,
  Refund,
  Settlements,
} from '../../src/funds/index.js';
import { centreOwner } from '../../src/funds/ledger/ledger.service.js';
import { type Context, Database, newId, systemContext, type TxContext } from '../../src/platform/index.js';
import { addDays, civilDate, Money } from '../../src/values/index.js';
import type { TestApp } from './app.js';

/** mulberry32: the same seed, the same life. */
export function random(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

type Deed = () => Promise<unknown>;

const own = (kind: 'bankCharges' | 'bankInterest') => ({ kind, ownerType: 'centre', ownerId: centreOwner }) as const;

/** What can happen to other people's money, each deed with particulars chosen at random; refusals are part of life. */
export class MoneyDeeds {
  private readonly system = systemContext('random');
  private readonly booked: IncomingLine[] = [];
  private serials = 0;

  constructor(
    private readonly t: TestApp,
    private readonly next: () => number,
    /** Two treasurers; either does whatever falls to a treasurer. */
    private readonly officers: readonly [Context, Context],
  ) {}

  /** By name, for the report of a failure. */
  readonly all: Readonly<Record<string, Deed>> = {
    orderDeposit: () =>
      this.inTx(this.system, (inner) =>
        this.of(Deposits).order(inner, {
          listingId: newId(),
          applicationId: newId(),
          payerPartyId: newId(),
          payerName: '巴特尔',
          amount: this.money(),
          dueBy: new Date(inner.now.getTime() + this.below(3) * 86_400_000),
        }),
      ),
    orderPrice: async () => {
      const parties = await this.rows<{ id: string }>(
        `select id from party where bank_account_sealed is not null order by name limit 6`,
      );
      await this.inTx(this.system, (inner) =>
        this.of(PriceOrders).order(inner, {
          dealId: newId(),
          listingId: newId(),
          payerPartyId: parties[0]!.id,
          amount: this.money(),
          dueBy: new Date(inner.now.getTime() + 86_400_000),
          beneficiaries: parties
            .slice(1, 2 + this.below(4))
            .map(({ id }) => ({ partyId: id, share: String(1 + this.below(9)) })),
        }),
      );
    },
    pay: async () => {
      const order = this.pick(await this.list(PaymentOrder));
      if (!order) return;
      const missing = order.amount.minus(order.paid);
      await this.asOfficer((inner) => {
        const line = {
          serial: `L${++this.serials}`,
          bookedAt: inner.now.toISOString(),
          amount: this.below(2) && missing.isPositive() ? missing : this.money(),
          payerName: this.below(8) ? order.payerName : '别人',
          payerAccount: `62170000000000${1000 + this.below(3)}`,
          remark: this.below(6) ? order.reference : '没写',
        };
        this.booked.push(line);
        return this.of(BankLines).book(inner, line);
      });
    },
    bookAgain: async () => {
      const line = this.pick(this.booked);
      if (!line) return;
      const other = { ...line, amount: line.amount.plus(Money.of('0.01')) };
      await this.asOfficer((inner) => this.of(BankLines).book(inner, this.below(2) ? line : other));
    },
    match: async () => {
      const line = this.pick((await this.list(BankLine)).filter(({ state }) => state === 'suspense'));
      const order = this.pick(await this.list(PaymentOrder));
      if (!line || !order) return;
      const reason = this.below(2) ? '已核实' : undefined;
      await this.asOfficer((inner) => this.of(BankLines).match(inner, line.id, { orderId: order.id, reason }));
    },
    giveBack: async () => {
      const line = this.pick((await this.list(BankLine)).filter(({ direction }) => direction === 'in'));
      if (line && !this.below(3))
        await this.asOfficer((inner) => this.of(BankLines).giveBack(inner, line.id, '无人认领'));
    },
    fallDue: async () => {
      const deposit = this.pick(await this.list(Deposit));
      if (!deposit) return;
      const applicationIds = [deposit.applicationId];
      await this.inTx(this.system, (inner) => this.of(Deposits).fallDue(inner, { applicationIds }, { event: 'lost' }));
    },
    moveDueBy: async () => {
      const deposit = this.pick(await this.list(Deposit));
      if (!deposit) return;
      const lost = this.below(5) * 3_600_000;
      await this.inTx(this.system, (inner) => this.of(Deposits).moveDueBy(inner, deposit.listingId, lost));
    },
    refundDeposit: async () => {
      const deposit = this.pick((await this.list(Deposit)).filter(({ state }) => state.startsWith('refund')));
      if (!deposit) return;
      // Now and then a serial that has been used.
      const payment = { bankSerial: `L${++this.serials - (this.below(5) ? 0 : 1)}`, bookedAt: await this.today() };
      await this.asOfficer((inner) => this.of(DepositRefunds).refund(inner, deposit.id, deposit.version, payment));
    },
    refundOne: async () => {
      const refund = this.pick(await this.list(Refund));
      if (refund)
        await this.asOfficer(async (inner) => this.of(DepositRefunds).payOne(inner, refund.id, this.slip(inner)));
    },
    payBeneficiary: async () => {
      const payout = this.pick(await this.list(Payout));
      if (payout) await this.asOfficer((inner) => this.of(Payouts).pay(inner, payout.id, this.slip(inner)));
    },
    prepareBatch: () =>
      this.asOfficer((inner) =>
        this.of(Batches).prepare(inner, { allRefunds: this.below(2) === 0, allPayouts: this.below(2) === 0 }),
      ),
    approveBatch: () => this.onBatch((inner, { id, version }) => this.of(Batches).approve(inner, id, version)),
    exportBatch: () => this.onBatch((inner, { id, version }) => this.of(Batches).export(inner, id, version)),
    cancelBatch: () =>
      this.onBatch((inner, { id, version }) =>
        this.below(3) ? Promise.resolve() : this.of(Batches).cancel(inner, id, version, '重编'),
      ),
    settlePayment: () => this.onPayment((inner, { id }) => this.of(Settlements).settle(inner, id, this.slip(inner))),
    refusePayment: () => this.onPayment((inner, { id }) => this.of(Settlements).refuse(inner, id, '账号有误')),
    sendBack: () =>
      this.onPayment((inner, { id }) => this.of(Settlements).sendBack(inner, id, this.slip(inner), '收款户已销')),
    /** The bank gives interest and takes it back: an entry and the one that reverses it, once. */
    reverse: async () => {
      const entryId = await this.asOfficer((inner) =>
        this.of(Ledger).post(inner, {
          reason: '结转试记',
          recordType: 'random',
          recordId: newId(),
          lines: [
            { account: own('bankCharges'), amount: Money.of('1.00') },
            { account: own('bankInterest'), amount: Money.of('1.00').negate() },
          ],
        }),
      );
      const back = (): Promise<unknown> => this.asOfficer((inner) => this.of(Ledger).reverse(inner, entryId, '记错'));
      await Promise.allSettled([back(), back()]);
    },
    closeDay: async () => {
      const day = await this.today();
      await this.t.advance(new Date(`${addDays(day, 1)}T09:00:00+08:00`));
      const [row] = await this.rows<{ bank: string }>(
        `select coalesce(sum(case direction when 'in' then amount else -amount end), 0)::text as bank from bank_line`,
      );
      const { id, version } = await this.asOfficer((inner) =>
        this.of(DayCloses).compare(inner, { day, statementBalance: Money.of(row!.bank) }),
      );
      await this.asOfficer((inner) => this.of(DayCloses).sign(inner, id, version));
    },
    timePasses: () => this.t.advance(`PT${1 + this.below(8)}H`),
  };

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  pick<T>(all: readonly T[]): T | undefined {
    return all[this.below(all.length)];
  }

  /** What a killed process looks like to the database: every connection gone in the middle of whatever it did. */
  async cutConnections(): Promise<void> {
    const admin = new pg.Client({ connectionString: this.t.url });
    await admin.connect();
    try {
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and state <> 'idle'`,
      );
    } finally {
      await admin.end();
    }
  }

  private onBatch(work: (inner: TxContext, batch: PaymentBatch) => Promise<unknown>): Promise<unknown> {
    return this.onOne(PaymentBatch, work);
  }

  private onPayment(work: (inner: TxContext, payment: PaymentInstruction) => Promise<unknown>): Promise<unknown> {
    return this.onOne(PaymentInstruction, work);
  }

  private async onOne<E extends object>(
    entity: new () => E,
    work: (inner: TxContext, one: E) => Promise<unknown>,
  ): Promise<unknown> {
    const one = this.pick(await this.list(entity));
    return one && this.asOfficer((inner) => work(inner, one));
  }

  private asOfficer<T>(work: (inner: TxContext) => Promise<T>): Promise<T> {
    return this.inTx(this.pick(this.officers)!, work);
  }

  private inTx<T>(ctx: Context, work: (inner: TxContext) => Promise<T>): Promise<T> {
    return this.of(Database).transaction(ctx, work);
  }

  private of<S>(service: new (...args: never[]) => S): S {
    return this.t.app.get<S>(service);
  }

  private rows<R>(sql: string): Promise<R[]> {
    return this.of(Database).reader.query<R[]>(sql);
  }

  private list<E extends object>(entity: new () => E): Promise<E[]> {
    return this.of(Database).reader.find(entity, { order: { createdAt: 'ASC', id: 'ASC' } as never });
  }

  private money(): Money {
    return Money.ofFen(BigInt(1 + this.below(20_000)));
  }

  private slip(inner: TxContext): { bankSerial: string; bookedAt: string } {
    return { bankSerial: `L${++this.serials}`, bookedAt: civilDate(inner.now) };
  }

  private async today(): Promise<string> {
    return civilDate(await this.of(Database).now());
  }
}
