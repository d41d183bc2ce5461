import type { Money } from '../values/index.js';
import { yuan } from './rule.js';

/** What the signed record of an auction says. */
export interface HammerRecord {
  readonly sold: boolean;
  readonly heldAt: Date;
  /** Paddle and price, in the order in which they were called; the hammer is the last. */
  readonly calls: readonly { readonly number: number; readonly amount: Money }[];
}

/** What was announced, and who may bid. */
export interface AuctionFacts {
  readonly opensAt: Date;
  readonly now: Date;
  readonly reserve: Money;
  readonly paddles: readonly number[];
}

export interface HammerFault {
  readonly code: 'VALIDATION' | 'NOT_ELIGIBLE' | 'BID_BELOW_RESERVE' | 'BID_TOO_LOW';
  readonly field: string;
  readonly detail: string;
}

/** What speaks against a hammer record, all at once (Auction Law 50, 51): nothing below the reserve, the highest call buys, registered paddles only. */
export function hammerFaults(record: HammerRecord, { opensAt, now, reserve, paddles }: AuctionFacts): HammerFault[] {
  const faults: HammerFault[] = [];
  const say = (code: HammerFault['code'], field: string, detail: string): void =>
    void faults.push({ code, field, detail });
  if (record.heldAt < opensAt) say('VALIDATION', 'heldAt', '拍卖时间早于公告载明的时间，请核对笔录');
  if (record.heldAt > now) say('VALIDATION', 'heldAt', '拍卖时间晚于现在，请核对笔录');
  const last = record.calls.at(-1);
  if (record.sold && !last) say('VALIDATION', 'calls', '落槌成交的，请至少登记成交的号牌和价格');
  if (!record.sold && last) say('VALIDATION', 'calls', '未成交的不登记应价；低于底价的应价不发生效力');
  record.calls.forEach(({ number, amount }, at) => {
    const before = record.calls[at - 1];
    if (!paddles.includes(number)) say('NOT_ELIGIBLE', `calls.${at}.number`, `${number}号没有在本场登记号牌`);
    if (before && !amount.gt(before.amount))
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
