import type { Money } from '../values/index.js';
import type { BiddingCode } from './bidding/refusals.js';
import { matchFault } from './bidding/priority-match.js';
import { yuan } from './rule.js';

/** A call of the auctioneer; a match takes the price that stands, by the right of its paddle (art. 29). */
export interface HammerCall {
  readonly number: number;
  readonly amount: Money;
  readonly match: boolean;
}

/** The rank is the priority that the centre accepted before trading; null for none. */
export interface Paddle {
  readonly number: number;
  readonly rank: number | null;
}

/** What the signed record of an auction says. */
export interface HammerRecord {
  readonly sold: boolean;
  readonly heldAt: Date;
  /** Paddle and price, in the order in which they were called; the hammer is the last. */
  readonly calls: readonly HammerCall[];
}

/** What was announced, and who may bid. */
export interface AuctionFacts {
  readonly opensAt: Date;
  readonly now: Date;
  readonly reserve: Money;
  readonly paddles: readonly Paddle[];
}

export interface HammerFault {
  readonly code: 'VALIDATION' | BiddingCode;
  readonly field: string;
  readonly detail: string;
}

/**
 * What speaks against a hammer record, all at once (Auction Law 50, 51; art. 29): nothing below the reserve, the highest call buys, registered
 * paddles only; the same price again only by who has priority over who called it.
 */
export function hammerFaults(record: HammerRecord, { opensAt, now, reserve, paddles }: AuctionFacts): HammerFault[] {
  const faults: HammerFault[] = [];
  const say = (code: HammerFault['code'], field: string, detail: string): void =>
    void faults.push({ code, field, detail });
  if (record.heldAt < opensAt) say('VALIDATION', 'heldAt', '拍卖时间早于公告载明的时间，请核对笔录');
  if (record.heldAt > now) say('VALIDATION', 'heldAt', '拍卖时间晚于现在，请核对笔录');
  const last = record.calls.at(-1);
  if (record.sold && !last) say('VALIDATION', 'calls', '落槌成交的，请至少登记成交的号牌和价格');
  if (!record.sold && last) say('VALIDATION', 'calls', '未成交的不登记应价；低于底价的应价不发生效力');
  const rankOf = (number: number): number | null => paddles.find((one) => one.number === number)?.rank ?? null;
  record.calls.forEach((call, at) => {
    const before = record.calls[at - 1];
    if (!paddles.some(({ number }) => number === call.number))
      say('NOT_ELIGIBLE', `calls.${at}.number`, `${call.number}号没有在本场登记号牌`);
    const fault = call.match ? matchRefused(call, before, rankOf) : null;
    if (fault) say(fault.code, `calls.${at}.match`, `第${at + 1}次应价：${fault.detail}`);
    if (!call.match && before && !call.amount.gt(before.amount))
      say('BID_TOO_LOW', `calls.${at}.amount`, `第${at + 1}次应价须高于前一次的${yuan(before.amount)}`);
  });
  if (last && last.amount.lt(reserve))
    say(
      'BID_BELOW_RESERVE',
      'calls',
      `成交价${yuan(last.amount)}低于底价${yuan(reserve)}，应价不发生效力，应当停止拍卖`,
    );
  return faults;
}

function matchRefused(
  { number, amount }: HammerCall,
  before: HammerCall | undefined,
  rankOf: (number: number) => number | null,
) {
  const bidder = (paddle: number): string => String(paddle);
  const standing = before && { bidder: bidder(before.number), amount: before.amount.fen, rank: rankOf(before.number) };
  const command = {
    kind: 'match',
    bidder: bidder(number),
    amount: amount.fen,
    eligible: true,
    rank: rankOf(number),
  } as const;
  return matchFault({ standing: standing ?? null }, command)?.refusal;
}
