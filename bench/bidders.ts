import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { demoPassword } from '../src/app/demo/people.js';
import { Connection } from './connection.js';
import type { Bidder, Lot } from './lots.js';

/** An answer that a bidder got: what the database must hold afterwards, exactly once. */
export interface Accepted {
  readonly sessionId: string;
  readonly seq: number;
  readonly amount: string;
  readonly key: string;
  /** performance.now() of the answer. */
  readonly answeredAt: number;
}

export interface ProductFigures {
  /** Accepted bids a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** Refusals by code: a bidder that was overtaken hears BID_TOO_LOW. */
  readonly refused: Readonly<Record<string, number>>;
  readonly accepted: readonly Accepted[];
}

/** What a bidder sees of a lot: the answers to all bids, as the live view would show them. */
interface Seen {
  readonly lot: Lot;
  /** Fen: the next amount that nobody has named yet. */
  next: bigint;
  leader: Bidder | undefined;
  standing: bigint;
}

interface Plan {
  /** One application process or several on one database; bidders are spread over them. */
  readonly ports: readonly number[];
  readonly lots: readonly Lot[];
  readonly bidders: readonly Bidder[];
  readonly reserve: bigint;
  readonly increment: bigint;
  readonly seconds: number;
  /** What a bidder waits after an answer; none where absent. */
  readonly pauseMs?: number;
}

const warmUpMs = 2000;

/** Every bidder signs in as a person does. */
export async function signIn(port: number, bidders: readonly Bidder[]): Promise<Bidder[]> {
  const door = await Connection.open(port);
  const signedIn: Bidder[] = [];
  for (const bidder of bidders) {
    const { status, body } = await door.post(
      '/api/auth/login',
      JSON.stringify({ username: bidder.username, password: demoPassword }),
    );
    if (status !== 200) throw new Error(`sign-in: ${status} ${body}`);
    signedIn.push({ ...bidder, token: (JSON.parse(body) as { token: string }).token });
  }
  door.close();
  return signedIn;
}

/**
 * All bidders at once, each on its own connection, each with one bid under way: they bid the next step that nobody has named
 * yet. (The yardstick's procedure works its price out by itself and never refuses; bidders who all named the same step
 * would measure refusals.)
 */
export async function measureProduct(plan: Plan): Promise<ProductFigures> {
  const { reserve, increment } = plan;
  const seen = plan.lots.map((lot): Seen => ({ lot, next: reserve, leader: undefined, standing: reserve - increment }));
  const mine = new Map(plan.bidders.map(({ accountId }) => [accountId, [] as Seen[]]));
  for (const one of seen) for (const { accountId } of one.lot.bidders) mine.get(accountId)!.push(one);
  const from = performance.now() + warmUpMs;
  const run = new Run(from, from + plan.seconds * 1000, increment, plan.pauseMs ?? 0);
  await Promise.all(
    plan.bidders.map(async (bidder, place) => {
      const connection = await Connection.open(plan.ports[place % plan.ports.length]!, bidder.token);
      await run.bidOn(connection, bidder, mine.get(bidder.accountId)!);
      connection.close();
    }),
  );
  return run.figures(plan.seconds);
}

class Run {
  private readonly accepted: Accepted[] = [];
  private readonly waits: number[] = [];
  private readonly refused: Record<string, number> = {};

  constructor(
    private readonly from: number,
    private readonly until: number,
    private readonly increment: bigint,
    private readonly pauseMs: number,
  ) {}

  async bidOn(connection: Connection, bidder: Bidder, lots: readonly Seen[]): Promise<void> {
    for (;;) {
      const seen = pick(lots, bidder);
      const amount = seen.next;
      seen.next += this.increment;
      const key = randomUUID();
      const sent = performance.now();
      const { status, body } = await connection.post(
        `/api/sessions/${seen.lot.sessionId}/bids`,
        `{"amount":"${amount / 100n}.00"}`,
        key,
      );
      const now = performance.now();
      const answer = JSON.parse(body) as { seq: number; amount: string; code?: string };
      if (status === 201) {
        this.accepted.push({
          sessionId: seen.lot.sessionId,
          seq: answer.seq,
          amount: answer.amount,
          key,
          answeredAt: now,
        });
        if (amount > seen.standing) Object.assign(seen, { standing: amount, leader: bidder });
        if (now >= this.from && now < this.until) this.waits.push(now - sent);
      } else if (answer.code?.startsWith('BID_')) {
        this.refused[answer.code] = (this.refused[answer.code] ?? 0) + 1;
      } else {
        throw new Error(`a bid was answered with ${status} ${body}`);
      }
      if (now >= this.until) return;
      if (this.pauseMs > 0) await sleep(this.pauseMs);
    }
  }

  figures(seconds: number): ProductFigures {
    const waits = Float64Array.from(this.waits).sort();
    const at = (share: number): number => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? NaN;
    const { accepted, refused } = this;
    return { rate: waits.length / seconds, p50: at(0.5), p99: at(0.99), refused, accepted };
  }
}

/** One of the bidder's lots at random, rather one where somebody else leads: nobody raises himself. */
function pick(lots: readonly Seen[], bidder: Bidder): Seen {
  for (let attempt = 0; ; attempt++) {
    const seen = lots[Math.floor(Math.random() * lots.length)]!;
    if (seen.leader !== bidder || attempt === 10) return seen;
  }
}
