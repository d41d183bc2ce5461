import type { TxContext } from '../platform/index.js';
import type { DealConfirmationData } from '../platform/pdf/index.js';
import { SessionEvent, TradingSession } from '../trading/index.js';
import { civilDate, formatDate, formatInstant, formatSecond } from '../values/index.js';
import { sideNames } from './certificate.document.js';
import { base, kindsOf, lawStatement, type Papers, priceOf } from './contract.document.js';
import type { Deal } from './deal.entity.js';

/** A session and everything that happened in it, in order. */
export interface Course {
  readonly session: TradingSession | null;
  readonly events: readonly SessionEvent[];
}

export async function courseOf(ctx: TxContext, { sessionId }: Pick<Deal, 'sessionId'>): Promise<Course> {
  if (sessionId === null) return { session: null, events: [] };
  const session = await ctx.tx.findOneBy(TradingSession, { id: sessionId });
  const events = await ctx.tx.find(SessionEvent, { where: { sessionId }, order: { seq: 'asc' } });
  return { session, events };
}

const happenings: Partial<Record<SessionEvent['kind'], string>> = {
  suspended: '中止',
  restarted: '恢复',
  closed: '结束',
  unsold: '流拍',
  terminated: '终止',
};

/** Every bid under its bidder's number (trading.md). */
export const bidsOf = (events: readonly SessionEvent[]): DealConfirmationData['bids'] =>
  events
    .filter(({ kind }) => kind === 'bid')
    .map(({ number: bidder, amount, at, extended }, index) => ({
      seq: `${index + 1}`,
      bidder: `${bidder}号`,
      amount: amount!.format(),
      at: formatSecond(at),
      ...(extended && { note: '触发延时' }),
    }));

export const happeningsOf = (events: readonly SessionEvent[]): { at: string; text: string }[] =>
  events.flatMap(({ kind, at }) => {
    const text = happenings[kind];
    return text ? [{ at: formatSecond(at), text }] : [];
  });

/** Bidders appear under their numbers; the transferee by name, for the trade is over (trading.md). */
export function confirmationData(number: string, papers: Papers, { session, events }: Course): DealConfirmationData {
  const { deal, listing, rows, parties, now } = papers;
  return {
    ...base(number, papers),
    listingNumber: listing.number ?? '',
    title: listing.title,
    method: kindsOf(deal, listing).method,
    venue: listing.venue.level === 'centre' ? papers.issuer : '镇交易服务站',
    openedAt: formatSecond(session?.opensAt ?? deal.createdAt),
    closedAt: formatSecond(deal.createdAt),
    transferors: sideNames(rows.owners.flatMap(({ partyId }) => parties.get(partyId) ?? [])),
    transferee: deal.transfereePartyIds.map((id) => parties.get(id)!.name).join('、'),
    ...(deal.bidderNumber !== null && { bidderNumber: `${deal.bidderNumber}号` }),
    qualified: `${deal.qualified}`,
    reserve: `${listing.reserve.format()}${deal.basisText}`,
    price: priceOf(deal),
    bids: bidsOf(events),
    events: happeningsOf(events),
    contractDue: deal.contractDueAt ? formatInstant(deal.contractDueAt) : '—',
    noticeUntil: formatInstant(deal.noticeUntil),
    confirmedOn: formatDate(civilDate(now)),
    lawStatement: lawStatement(papers.law),
  };
}
