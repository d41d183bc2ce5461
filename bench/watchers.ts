import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { measureProduct } from './bidders.js';
import type { Accepted } from './bidders.js';
import type { Bidder, Lot } from './lots.js';

export interface WatcherFigures {
  readonly watchers: number;
  /** Bids told to every watcher. */
  readonly bids: number;
  /** Bids that a watcher was not told, over all watchers. */
  readonly missed: number;
  /** Milliseconds from the bidder's answer (the bid is durable then) to the watcher. */
  readonly p50: number;
  readonly p99: number;
  readonly accepted: readonly Accepted[];
}

interface Plan {
  readonly port: number;
  readonly lot: Lot;
  readonly bidders: readonly Bidder[];
  readonly watchers: number;
  readonly seconds: number;
  readonly reserve: bigint;
  readonly increment: bigint;
}

/** How long stragglers may still be told after the last bid, ms. */
const patience = 3_000;

/** An open stream of server-sent events, read by hand: a thousand HTTP clients would take more of the machine than the server. */
class Watcher {
  /** When each bid came, by its number. */
  readonly told = new Map<number, number>();
  private rest = '';

  private constructor(private readonly socket: Socket) {
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => this.take(chunk));
  }

  static async open(port: number, sessionId: string): Promise<Watcher> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    await once(socket, 'connect');
    const watcher = new Watcher(socket);
    socket.write(
      `GET /api/public/sessions/${sessionId}/events HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\naccept: text/event-stream\r\n\r\n`,
    );
    await once(socket, 'data');
    return watcher;
  }

  close(): void {
    this.socket.destroy();
  }

  /** An event may come in two parts, so what has no end yet waits for the rest. */
  private take(chunk: string): void {
    const now = performance.now();
    const parts = (this.rest + chunk).split('\n\n');
    this.rest = parts.pop()!;
    for (const part of parts) {
      const id = /^event: bid$/m.test(part) ? /^id: (\d+)$/m.exec(part) : null;
      if (id) this.told.set(Number(id[1]), now);
    }
  }
}

/** Twenty people bid, each a second after its last answer, and a thousand look on. */
export async function measureWatchers(plan: Plan): Promise<WatcherFigures> {
  const { port, lot } = plan;
  const watchers: Watcher[] = [];
  for (let left = plan.watchers; left > 0; left -= 100) {
    const group = Array.from({ length: Math.min(100, left) }, () => Watcher.open(port, lot.sessionId));
    watchers.push(...(await Promise.all(group)));
  }
  const { reserve, increment, seconds, bidders } = plan;
  const { accepted } = await measureProduct({
    ports: [port],
    lots: [lot],
    bidders,
    reserve,
    increment,
    seconds,
    pauseMs: 1000,
  });
  await new Promise((resolve) => setTimeout(resolve, patience));
  const waits: number[] = [];
  let missed = 0;
  for (const { told } of watchers) {
    for (const { seq, answeredAt } of accepted) {
      const at = told.get(seq);
      if (at === undefined) missed += 1;
      else waits.push(Math.max(0, at - answeredAt));
    }
  }
  for (const watcher of watchers) watcher.close();
  const sorted = Float64Array.from(waits).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { watchers: watchers.length, bids: accepted.length, missed, p50: at(0.5), p99: at(0.99), accepted };
}
