import pg from 'pg';
import { BankLines, type IncomingLine } from '../../../src/funds/index.js';
import { type Context, Database, systemContext, type TxContext } from '../../../src/platform/index.js';
import { civilDate, Money } from '../../../src/values/index.js';
import type { TestApp } from '../app.js';

/** mulberry32: the same seed, the same life. */
export function random(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export type Deed = () => Promise<unknown>;
export type Deeds = Readonly<Record<string, Deed>>;

/** A deed for which there is no occasion yet. */
export class NothingToDo extends Error {}

/** What the deeds share: the people, the dice, and what is there to be chosen from. */
export class MoneyWorld {
  readonly system = systemContext('random');
  /** Whatever the bank has booked; the bank may say it again. */
  readonly booked: IncomingLine[] = [];
  private serials = 0;

  constructor(
    private readonly t: TestApp,
    private readonly next: () => number,
    readonly people: {
      /** Two treasurers; either does whatever falls to a treasurer. */
      readonly treasurers: readonly [Context, Context];
      /** Two clerks: what one proposes of a deposit the other decides. */
      readonly clerks: readonly [Context, Context];
      readonly evidenceFileId: string;
    },
  ) {}

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  pick<T>(all: readonly T[]): T | undefined {
    return all[this.below(all.length)];
  }

  money(): Money {
    return Money.ofFen(BigInt(1 + this.below(20_000)));
  }

  serial(): string {
    return `L${++this.serials}`;
  }

  slip(inner: TxContext): { bankSerial: string; bookedAt: string } {
    return { bankSerial: this.serial(), bookedAt: civilDate(inner.now) };
  }

  now(): Promise<Date> {
    return this.of(Database).now();
  }

  async today(): Promise<string> {
    return civilDate(await this.now());
  }

  /** A line that the bank books now, from one of three accounts. */
  async book(line: Pick<IncomingLine, 'amount' | 'payerName' | 'remark'> & Partial<IncomingLine>): Promise<void> {
    await this.asTreasurer((inner) => {
      const whole = {
        serial: this.serial(),
        bookedAt: inner.now.toISOString(),
        payerAccount: `62170000000000${1000 + this.below(3)}`,
        ...line,
      };
      this.booked.push(whole);
      return this.of(BankLines).book(inner, whole);
    });
  }

  /** Twice at the same moment, by whomever: what can be done once is done once. Rejects where neither was done. */
  async both(deed: Deed): Promise<void> {
    const results = await Promise.allSettled([deed(), deed()]);
    const [failed] = results.filter((result) => result.status === 'rejected');
    if (results.every(({ status }) => status === 'fulfilled')) throw new Error('两次都成功了');
    if (results.every(({ status }) => status === 'rejected')) throw failed!.reason;
  }

  /** Of two who move the clock at once, one may find it further on already: it never goes back. */
  async advance(to: string | Date): Promise<void> {
    if (to instanceof Date && to <= (await this.now())) throw new NothingToDo();
    await this.t.advance(to).catch((refusal: unknown) => {
      throw String(refusal).includes('只能向前拨') ? new NothingToDo() : refusal;
    });
  }

  asTreasurer<T>(work: (inner: TxContext) => Promise<T>): Promise<T> {
    return this.inTx(this.pick(this.people.treasurers)!, work);
  }

  asClerk<T>(work: (inner: TxContext) => Promise<T>): Promise<T> {
    return this.inTx(this.pick(this.people.clerks)!, work);
  }

  inTx<T>(ctx: Context, work: (inner: TxContext) => Promise<T>): Promise<T> {
    return this.of(Database).transaction(ctx, work);
  }

  of<S>(service: new (...args: never[]) => S): S {
    return this.t.app.get<S>(service);
  }

  rows<R>(sql: string): Promise<R[]> {
    return this.of(Database).reader.query<R[]>(sql);
  }

  /** One of them; rejects with NothingToDo where none fits. */
  async one<E extends object>(entity: new () => E, fits: (row: E) => boolean = () => true): Promise<E> {
    const all = await this.of(Database).reader.find(entity, { order: { createdAt: 'ASC', id: 'ASC' } as never });
    const found = this.pick(all.filter(fits));
    if (!found) throw new NothingToDo();
    return found;
  }

  /** A line that the bank has said already. */
  again(): IncomingLine {
    const line = this.pick(this.booked);
    if (!line) throw new NothingToDo();
    return line;
  }

  /** Lets one in so many through: what happens seldom. */
  seldom(n: number): void {
    if (this.below(n) > 0) throw new NothingToDo();
  }

  /** People and companies with an account to be paid to. */
  parties(): Promise<{ id: string; name: string }[]> {
    return this.rows(`select id, name from party where bank_account_sealed is not null order by name limit 6`);
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
}
