import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { Money } from '../values/index.js';
import type { BidAnswer, BidInput, FirstAnswer, OrderAnswer } from './bid-batch.js';
import { BatchDecider } from './bid-decider.js';
import { BidLanes, type Lane } from './bid-lane.js';
import { BidWriter } from './bid-writer.js';
import { LiveFeed } from './live-feed.js';

interface Waiting extends BidInput {
  readonly answer: (answer: FirstAnswer['answer']) => void;
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
  /** Durable, and not answered yet: the next batch is sent off first, so that the database works while they are answered. */
  private readonly untold: (() => void)[] = [];

  constructor(
    private readonly lanes: BidLanes,
    private readonly writer: BidWriter,
    private readonly decider: BatchDecider,
    private readonly feed: LiveFeed,
  ) {}

  /** Errors: the engine's codes, VALIDATION, NOT_FOUND, IDEMPOTENCY_KEY_REUSED. */
  place(input: BidInput & { kind: 'bid' | 'match'; amount: Money }): Promise<BidAnswer> {
    return this.enqueue(input) as Promise<BidAnswer>;
  }

  /** A standing order; `amount` null takes it back. Errors: as of `place`, ORDER_NONE, ORDER_UNCHANGED. */
  order(input: Omit<BidInput, 'kind'>): Promise<OrderAnswer> {
    return this.enqueue({ kind: 'order', ...input }) as Promise<OrderAnswer>;
  }

  private enqueue(input: BidInput): Promise<FirstAnswer['answer']> {
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
    this.tell();
  }

  private async settle(batch: readonly Waiting[]): Promise<void> {
    const outcomes = await this.lanes.transaction(
      (lane) => this.decideBatch(lane, batch),
      () => this.tell(),
    );
    this.untold.push(...outcomes);
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

  private tell(): void {
    for (const tell of this.untold.splice(0)) tell();
  }

  /** Decides every bid; answers what to tell each of them after the commit. */
  private async decideBatch(lane: Lane, batch: readonly Waiting[]): Promise<(() => void)[]> {
    const { lots, now, facts } = await this.writer.ground(lane, batch);
    const round = this.decider.round(now);
    const outcomes = batch.map((bid, place) => {
      const outcome = round.decide(bid, lots.get(bid.sessionId), facts[place]!);
      return () => ('answer' in outcome ? bid.answer(outcome.answer) : bid.refuse(outcome.refusal));
    });
    this.writer.write(lane, [...lots.values()]);
    return outcomes;
  }
}
