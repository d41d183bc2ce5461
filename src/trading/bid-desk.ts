import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { problem } from '../platform/index.js';
import { decide, fold } from '../rulebook/index.js';
import { Money } from '../values/index.js';
import { type BidAnswer, type BidEvent, type BidInput, keyOf, type OpenLot } from './bid-batch.js';
import { chained, type Hand } from './bidding-state.js';
import { type BidFacts, BidWriter } from './bid-writer.js';
import { LiveFeed } from './live-feed.js';
import { refused } from './sessions.service.js';

interface Waiting extends BidInput {
  readonly answer: (answer: BidAnswer) => void;
  readonly refuse: (error: unknown) => void;
}

const mostInABatch = 256;

/**
 * The desk that takes bids. Bids that wait while a commit is under way are decided together, in the order they came, and
 * written in one transaction: one lock, one fsync for many bids. A bid alone goes at once. Nobody is answered before the
 * commit. The rules are the rulebook's engine; the clock is the database's, read after the locks, so that a bid that
 * waited while its lot closed is late.
 */
@Injectable()
export class BidDesk implements BeforeApplicationShutdown {
  private readonly log = new Logger('BidDesk');
  private readonly queue: Waiting[] = [];
  private working: Promise<void> | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly writer: BidWriter,
    private readonly feed: LiveFeed,
  ) {}

  /** Errors: the engine's codes, VALIDATION, NOT_FOUND, IDEMPOTENCY_KEY_REUSED. */
  place(input: BidInput): Promise<BidAnswer> {
    return new Promise((answer, refuse) => {
      this.queue.push({ ...input, answer, refuse });
      this.working ??= this.work().finally(() => {
        this.working = undefined;
      });
    });
  }

  /** What is in the queue is still decided and answered, before the server closes its connections. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.working;
  }

  private async work(): Promise<void> {
    // Give bids that arrive in this very turn of the loop a chance to share the commit.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.queue.length > 0) {
      const batch = this.queue.splice(0, mostInABatch);
      try {
        await this.settle(batch);
      } catch (err) {
        this.log.warn({ err, bids: batch.length }, 'a batch of bids failed; each is tried alone');
        await this.settleEach(batch);
      }
    }
  }

  private async settle(batch: readonly Waiting[]): Promise<void> {
    const outcomes = await this.source.transaction((tx) => this.decideBatch(tx, batch));
    for (const tell of outcomes) tell();
    this.feed.wake(batch.map(({ sessionId }) => sessionId));
  }

  /**
   * Nothing of the failed batch was written, or, where the answer to its commit was lost, all of it: then each bid finds
   * its first answer under its key. So a deadlock or one bad bid costs nobody else anything.
   */
  private async settleEach(batch: readonly Waiting[]): Promise<void> {
    for (const bid of batch) {
      try {
        await this.settle([bid]);
      } catch (error) {
        bid.refuse(error);
      }
    }
  }

  /** Decides every bid; answers what to tell each of them after the commit. */
  private async decideBatch(tx: EntityManager, batch: readonly Waiting[]): Promise<(() => void)[]> {
    const { lots, now } = await this.writer.lock(
      tx,
      batch.map(({ sessionId }) => sessionId),
    );
    const facts = await this.writer.facts(tx, batch);
    // A key that comes twice in one batch: the second gets the first's answer.
    const answered = new Map<string, BidAnswer>();
    const outcomes = batch.map((bid, place) =>
      this.decideOne(bid, { lot: lots.get(bid.sessionId), facts: facts[place]!, answered, now }),
    );
    await this.writer.write(tx, [...lots.values()]);
    return outcomes;
  }

  private decideOne(bid: Waiting, { lot, facts: { hand, first: stored }, answered, now }: Scene): () => void {
    const first = stored ?? answered.get(keyOf(bid));
    if (first) return replay(bid, first);
    if (!lot) return () => bid.refuse(problem('NOT_FOUND', '该场次不存在'));
    if (lot.session.mode === 'agreement') {
      return () => bid.refuse(problem('METHOD_NOT_ALLOWED', '本场为协议成交，不接受竞价出价', { article: '14' }));
    }
    if (bid.amount.gt(lot.session.maxAmount)) {
      return () => bid.refuse(problem('VALIDATION', '出价超出可记录的范围，请核对是否多填了几位'));
    }
    const command = {
      kind: 'bid',
      bidder: String(hand?.number),
      amount: bid.amount.fen,
      eligible: hand !== undefined,
    } as const;
    const { events, refusal } = decide(lot.state, command, now);
    if (refusal) return () => bid.refuse(refused(refusal));
    const event = events[0] as BidEvent;
    accept(lot, event, { applicationId: hand!.applicationId, accountId: bid.accountId, key: bid.key });
    const answer = answerOf(event);
    answered.set(keyOf(bid), answer);
    return () => bid.answer(answer);
  }
}

interface Scene {
  readonly lot: OpenLot | undefined;
  readonly facts: BidFacts;
  /** What this batch has accepted, by key. */
  readonly answered: Map<string, BidAnswer>;
  /** Milliseconds by the database's clock, read after the locks. */
  readonly now: number;
}

function accept(lot: OpenLot, event: BidEvent, hand: Hand): void {
  lot.head = chained(lot.head, lot.session.id, event, hand);
  lot.state = fold(lot.state, event);
  lot.standingApplicationId = hand.applicationId;
  lot.bids.push({ event, hand, hash: lot.head });
}

const answerOf = (event: BidEvent): BidAnswer => ({
  seq: event.seq,
  amount: Money.ofFen(event.amount),
  bidder: Number(event.bidder),
  at: new Date(event.at),
  closesAt: new Date(event.closesAt),
  extended: event.extended,
});

/** The same key gets the first answer; with another amount it is refused. */
function replay(bid: Waiting, first: BidAnswer): () => void {
  if (first.amount.eq(bid.amount)) return () => bid.answer(first);
  return () => bid.refuse(problem('IDEMPOTENCY_KEY_REUSED', '该幂等键已用于另一金额的出价，请换一个新的幂等键'));
}
