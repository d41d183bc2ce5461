import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Observable } from 'rxjs';
import { DataSource } from 'typeorm';
import type { TxContext } from '../platform/index.js';
import { Money, toOffsetIso } from '../values/index.js';

export interface LiveEvent {
  /** The event's number in its session; a client that reconnects sends the last one it saw. */
  readonly id: string;
  readonly type: 'bid' | 'state' | 'beat';
  /** JSON, written once for all watchers. */
  readonly data: string;
}

interface Watcher {
  /** The last event it was told, so that it hears each one once and in order. */
  last: number;
  tell(event: LiveEvent): void;
  end(): void;
}

interface EventRow {
  session_id: string;
  seq: number;
  kind: string;
  at: Date;
  number: number | null;
  amount: string | null;
  opens_at: Date | null;
  closes_at: Date | null;
  extended: boolean | null;
  made_by: string | null;
}

const pollMs = 300;
const beatMs = 15_000;
/** Of one session in one round: a newcomer who asks for a long past gets it in several. */
const mostInARound = 2_000;

/**
 * Tells watchers what happened, within a second, whichever process did it: one question a round for all watched sessions
 * of this process, and at once after a commit of its own. No NOTIFY: inside a transaction it would make every commit of the
 * server wait for the others.
 */
@Injectable()
export class LiveFeed implements BeforeApplicationShutdown {
  private readonly log = new Logger('LiveFeed');
  private readonly watched = new Map<string, Set<Watcher>>();
  private timer: NodeJS.Timeout | undefined;
  private beats: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(private readonly source: DataSource) {}

  /** Everything after `after`, then what comes, and a beat now and then. Ends with the process. */
  watch(sessionId: string, after: number): Observable<LiveEvent> {
    return new Observable<LiveEvent>((subscriber) => {
      const watcher: Watcher = {
        last: after,
        tell: (event) => subscriber.next(event),
        end: () => subscriber.complete(),
      };
      if (this.stopped) return watcher.end();
      this.join(sessionId, watcher);
      return () => this.leave(sessionId, watcher);
    });
  }

  /** After the commit of this transaction there is something to tell. */
  poke(ctx: TxContext, sessionId: string): void {
    ctx.afterCommit(() => this.wake([sessionId]));
  }

  wake(sessionIds: readonly string[]): void {
    if (sessionIds.some((id) => this.watched.has(id))) this.look();
  }

  /** Before the server closes: an open stream would keep its connection. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    clearInterval(this.beats);
    for (const watchers of this.watched.values()) for (const watcher of [...watchers]) watcher.end();
    this.watched.clear();
    await this.round;
  }

  private join(sessionId: string, watcher: Watcher): void {
    const watchers = this.watched.get(sessionId) ?? new Set();
    this.watched.set(sessionId, watchers.add(watcher));
    this.beats ??= setInterval(() => this.beat(), beatMs);
    this.schedule();
    this.look();
  }

  private leave(sessionId: string, watcher: Watcher): void {
    const watchers = this.watched.get(sessionId);
    watchers?.delete(watcher);
    if (watchers?.size === 0) this.watched.delete(sessionId);
    if (this.watched.size > 0) return;
    clearInterval(this.beats);
    this.beats = undefined;
  }

  /** A sign of life. It carries the last number told: a stream's own counting would lead a client that reconnects astray. */
  private beat(): void {
    for (const watchers of this.watched.values()) {
      for (const watcher of watchers) watcher.tell({ id: String(watcher.last), type: 'beat', data: '{}' });
    }
  }

  private schedule(): void {
    if (this.timer || this.stopped || this.watched.size === 0) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.look();
      this.schedule();
    }, pollMs);
  }

  private look(): void {
    if (this.round) {
      this.again = true;
      return;
    }
    this.round = this.tell()
      .catch((err: unknown) => this.log.error({ err }, 'watchers could not be told'))
      .finally(() => {
        this.round = undefined;
        if (!this.again || this.stopped) return;
        this.again = false;
        this.look();
      });
  }

  private async tell(): Promise<void> {
    const ids = [...this.watched.keys()];
    if (ids.length === 0) return;
    const rows = await this.eventsAfter(
      ids,
      ids.map((id) => Math.min(...[...this.watched.get(id)!].map(({ last }) => last))),
    );
    if (rows.length >= mostInARound) this.again = true;
    for (const row of rows) {
      const event = liveEvent(row);
      for (const watcher of this.watched.get(row.session_id) ?? []) {
        // Numbers have no gap: what is not the next one was told before, or comes after a past this newcomer has yet to read.
        if (row.seq !== watcher.last + 1) continue;
        watcher.last = row.seq;
        watcher.tell(event);
      }
    }
  }

  private eventsAfter(ids: readonly string[], after: readonly number[]): Promise<EventRow[]> {
    return this.source.query<EventRow[]>(
      `select e.session_id, e.seq, e.kind, e.at, e.number, e.amount, e.opens_at, e.closes_at, e.extended, e.made_by
       from unnest($1::uuid[], $2::int[]) as w(session_id, after)
       cross join lateral (
         select * from session_event s where s.session_id = w.session_id and s.seq > w.after order by s.seq limit $3) e
       order by e.session_id, e.seq`,
      [ids, after, mostInARound],
    );
  }
}

/** Bidders are numbers; nothing else of them leaves the house while a session runs. */
function liveEvent(row: EventRow): LiveEvent {
  const at = toOffsetIso(row.at);
  const closesAt = row.closes_at && toOffsetIso(row.closes_at);
  const id = String(row.seq);
  if (row.kind === 'bid') {
    const amount = Money.of(row.amount!).toString();
    // That a standing order bid is not said: it would tell that there may be more behind it.
    const match = row.made_by === 'match' ? { match: true } : {};
    const data = { seq: row.seq, bidder: `${row.number}号`, amount, at, closesAt, extended: row.extended, ...match };
    return { id, type: 'bid', data: JSON.stringify(data) };
  }
  const opensAt = row.opens_at && toOffsetIso(row.opens_at);
  return { id, type: 'state', data: JSON.stringify({ seq: row.seq, state: row.kind, at, opensAt, closesAt }) };
}
