import { Injectable } from '@nestjs/common';
import { type Problem, problem } from '../platform/index.js';
import {
  type BiddingCommand,
  type BiddingRefusal,
  type BidPlaced,
  decide,
  fold,
  type OrderChange,
  withOrder,
} from '../rulebook/index.js';
import { Money } from '../values/index.js';
import { type BidAnswer, type BidderHand, type BidInput, type FirstAnswer, keyOf, type OpenLot } from './bid-batch.js';
import { chained, type Hand } from './bidding-state.js';
import type { BidFacts } from './bid-writer.js';
import { orderHash, OrderLog } from './order-log.js';
import { refused } from './refused.js';

export type Outcome = { readonly answer: FirstAnswer['answer'] } | { readonly refusal: Problem };

/** Decides what waits at the desk, in the order it came, over lots that are locked. Nothing here is asynchronous: facts were read before, rows are written after. */
@Injectable()
export class BatchDecider {
  constructor(private readonly orders: OrderLog) {}

  /** `now`: milliseconds by the database's clock, read after the locks. */
  round(now: number): Round {
    return new Round(now, this.orders);
  }
}

export class Round {
  /** What this batch has accepted: a key that comes twice in it gets the first's answer. */
  private readonly answered = new Map<string, FirstAnswer>();

  constructor(
    private readonly now: number,
    private readonly orders: OrderLog,
  ) {}

  decide(input: BidInput, lot: OpenLot | undefined, { hand, first: stored }: BidFacts): Outcome {
    const first = stored ?? this.answered.get(keyOf(input));
    if (first) return replay(input, first);
    const fault = faultOf(input, lot);
    if (fault) return { refusal: fault };
    const accepted = this.accept(input, lot!, hand);
    if ('refusal' in accepted) return accepted;
    this.answered.set(keyOf(input), accepted.first);
    return { answer: accepted.first.answer };
  }

  private accept(
    input: BidInput,
    lot: OpenLot,
    bidder: BidderHand | undefined,
  ): { first: FirstAnswer } | { refusal: Problem } {
    const decision = decide(lot.state, commandOf(input, lot, bidder), this.now, lot.orders);
    if (decision.refusal) return { refusal: refusalOf(decision.refusal, bidder) };
    const { events, order } = decision;
    const hand = { applicationId: bidder!.applicationId, accountId: input.accountId, key: input.key };
    if (order) this.leave(lot, order, hand);
    for (const event of events as readonly BidPlaced[]) {
      append(lot, event, event.by === 'order' ? lot.orderHands.get(event.bidder)! : hand);
    }
    if (!order) return { first: firstOf(events[0] as BidPlaced) };
    const answer = { no: order.no, maximum: input.amount, at: new Date(this.now) };
    return { first: { kind: 'order', amount: input.amount, answer } };
  }

  /** A standing order left or taken back: it holds for the events after it. */
  private leave(lot: OpenLot, change: OrderChange, hand: Hand): void {
    const { id } = lot.session;
    const sealed = change.maximum === null ? null : this.orders.seal(id, Number(change.bidder), change.maximum);
    const entry = { change, hand, at: this.now, afterSeq: lot.state.seq, sealed };
    lot.ordersHead = orderHash(lot.ordersHead, id, entry);
    lot.ordersSeq = change.no;
    lot.orders = withOrder(lot.orders, change);
    lot.orderHands.set(change.bidder, { ...hand, key: null });
    lot.newOrders.push({ ...entry, hash: lot.ordersHead });
  }
}

function faultOf(input: BidInput, lot: OpenLot | undefined): Problem | undefined {
  if (!lot) return problem('NOT_FOUND', '该场次不存在');
  if (lot.session.mode === 'agreement') {
    return problem('METHOD_NOT_ALLOWED', '本场为协议成交，不接受竞价出价', { article: '14' });
  }
  if (lot.session.mode === 'auction') {
    return problem('METHOD_NOT_ALLOWED', '本场为现场拍卖，请凭号牌到场应价，不接受网上出价', { article: '14' });
  }
  if (lot.session.mode === 'draw') {
    return problem('METHOD_NOT_ALLOWED', '本场按公布的价格招租，报名人多于一名时抽签决定，不接受出价', {
      article: '14',
    });
  }
  const quotes = lot.session.mode === 'quotes';
  if (quotes !== (input.quote ?? false)) {
    const detail = quotes ? '本场为一次性密封报价，请提交报价' : '本场为公开竞价，请直接出价或留委托出价';
    return problem('METHOD_NOT_ALLOWED', detail, { article: quotes ? '12(10)' : '14' });
  }
  if (input.amount?.gt(lot.session.maxAmount)) {
    return problem('VALIDATION', '出价超出可记录的范围，请核对是否多填了几位');
  }
  return undefined;
}

/** Who was barred in mid-session is told why (art. 20, 32). */
const refusalOf = (refusal: BiddingRefusal, bidder: BidderHand | undefined): Problem =>
  refusal.code === 'NOT_ELIGIBLE' && bidder?.barred
    ? problem('NOT_ELIGIBLE', bidder.barred, { article: '17、32' })
    : refused(refusal);

function commandOf(input: BidInput, lot: OpenLot, hand: BidderHand | undefined): BiddingCommand {
  const bidder = String(hand?.number);
  const rank = hand?.rank ?? null;
  const eligible = hand !== undefined && hand.barred === null;
  if (input.kind === 'order') {
    return { kind: 'order', bidder, maximum: input.amount?.fen ?? null, eligible, rank, no: lot.ordersSeq + 1 };
  }
  return { kind: input.kind, bidder, amount: input.amount!.fen, eligible, rank };
}

function append(lot: OpenLot, event: BidPlaced, hand: Hand): void {
  lot.head = chained(lot.head, lot.session.id, event, hand);
  lot.state = fold(lot.state, event);
  lot.standingApplicationId = hand.applicationId;
  lot.bids.push({ event, hand, hash: lot.head });
}

function firstOf(event: BidPlaced): FirstAnswer {
  const amount = Money.ofFen(event.amount);
  const match = event.by === 'match';
  const answer: BidAnswer = {
    seq: event.seq,
    amount,
    bidder: Number(event.bidder),
    at: new Date(event.at),
    closesAt: new Date(event.closesAt),
    extended: event.extended,
    match,
  };
  return { kind: match ? 'match' : 'bid', amount, answer };
}

/** The same key gets the first answer; with another content it is refused. */
function replay(input: BidInput, first: FirstAnswer): Outcome {
  const same = first.amount === null ? input.amount === null : input.amount?.eq(first.amount) === true;
  if (first.kind === input.kind && same) return { answer: first.answer };
  const detail = '该幂等键已用于另一金额或另一种出价，请换一个新的幂等键';
  return { refusal: problem('IDEMPOTENCY_KEY_REUSED', detail) };
}
