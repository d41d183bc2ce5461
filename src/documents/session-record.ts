import { bidsOf, courseOf, happeningsOf } from '../deals/index.js';
import type { TxContext } from '../platform/index.js';
import type { SessionRecordData } from '../platform/pdf/index.js';
import { methodNames } from '../rulebook/index.js';
import { DrawRecord, sessionStateNames, type TradingSession } from '../trading/index.js';
import { formatDate, formatSecond } from '../values/index.js';
import type { Said } from './notices.js';
import type { ListingSubject } from './subjects.js';

/** Everything that happened in a session, bidders under their numbers (art. 25, trading.md). */
export async function sessionRecord(
  ctx: TxContext,
  { frame, listing }: ListingSubject,
  session: TradingSession,
): Promise<Said<SessionRecordData>> {
  const { events } = await courseOf(ctx, { sessionId: session.id });
  const bidders = new Set(events.flatMap(({ kind, number }) => (kind === 'bid' && number !== null ? [number] : [])));
  return {
    issuer: frame.issuer,
    ...(frame.watermark && { watermark: frame.watermark }),
    title: listing.title,
    listingNumber: listing.number ?? '',
    method:
      session.mode === 'quotes'
        ? '公告后密封报价'
        : methodNames[session.mode === 'agreement' ? 'agreement' : listing.method],
    venue: listing.venue.arrangedTo ? '镇交易服务站' : frame.issuer,
    openedAt: formatSecond(session.opensAt),
    closedAt: formatSecond(ctx.now),
    reserve: `${session.reserve.format()}${session.basisText}`,
    attendance: `具备资格${session.qualified}个，其中${bidders.size}个报价`,
    outcome: outcomeOf(session),
    rules: session.mode === 'draw' ? await lotsOf(ctx, session) : rulesOf(session),
    bids: bidsOf(events),
    noBids: session.mode === 'agreement' ? '本场为协议交易，没有竞价。' : '本场没有有效报价。',
    events: happeningsOf(events),
    ...(events.length > 0 && { proof: session.head.toString('hex') }),
    on: frame.on,
    lawStatement: frame.lawStatement,
  };
}

function outcomeOf({ state, standingNumber, standingAmount, agreedAmount, basisText }: TradingSession): string {
  if (state === 'agreed' && agreedAmount) return `双方协议，价格${agreedAmount.format()}${basisText}`;
  if (state === 'closed' && standingNumber !== null && standingAmount)
    return `${standingNumber}号以${standingAmount.format()}${basisText}报价成为成交候选人`;
  return sessionStateNames[state];
}

/** Everything to draw the lots again from the paper alone. */
async function lotsOf(ctx: TxContext, session: TradingSession): Promise<string[]> {
  const record = await ctx.tx.findOneBy(DrawRecord, { sessionId: session.id });
  const rule = '按公布的价格承租；只有一名合格报名人的由其承租，有数名的抽签决定，有优先权的先于抽签。';
  if (!record?.publicValue || !record.tickets) return [rule];
  return [
    rule,
    `公开结果：${record.publicValue}（${record.recordedByName}登记，${record.confirmedByName}另行抄录）；种子：${record.seed}。`,
    ...record.tickets.map(({ number, ticket }) => `${number}号的签：${ticket}`),
    '签为“种子|公开结果|竞租号”的SHA-256值，最小者中签，其余依次递补。',
  ];
}

function rulesOf(session: TradingSession): string[] {
  if (session.mode === 'agreement' && session.unsoldOn !== null) {
    const lower = '低于底价的，出让方为集体的须有新的决议并公示，产权持有者可优先回购。';
    return [`${formatDate(session.unsoldOn)}流拍后，与合格受让申请人协议；${lower}`];
  }
  if (session.mode === 'agreement') return ['唯一合格受让方与出让方协议，价格不低于公布的底价。'];
  if (session.mode === 'quotes')
    return [
      `密封报价${session.freePeriodMinutes}分钟，截止时同时开启；截止前可以修改或者撤回。`,
      session.best === 'lowest'
        ? '报价不高于最高限价，最低者成交；价格相同的，先报者成交。'
        : '报价不低于公布价格，最高者成交；价格相同的，先报者成交。',
    ];
  return [
    `自由竞价${session.freePeriodMinutes}分钟；其后每次有效报价延时${session.extensionMinutes}分钟${
      session.maxExtensions === null ? '' : `，最多延时${session.maxExtensions}次`
    }。`,
    `报价为底价加上加价幅度${session.increment.format()}元的整数倍${
      session.maxIncrement ? `，单次加价最多${session.maxIncrement.format()}元` : ''
    }。`,
  ];
}
