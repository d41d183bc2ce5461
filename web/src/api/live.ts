import { useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { syncServerTime, tellServerTime } from '../clock';
import { at } from './address';
import { fromFen, toFen } from './decimal';
import { useRecord } from './hooks';
import type { Bid, SessionView } from './types';

export type Line = 'connecting' | 'live' | 'lost';

export interface Live {
  session: UseQueryResult<SessionView>;
  line: Line;
  /** Milliseconds there and back, as last measured. */
  lag: number | null;
  /** Puts a bid on the page as if the line had told it. */
  tell: (bid: Bid) => void;
}

/** The page after one more bid; told twice or out of order, it stays as it was. */
export function withBid(session: SessionView, bid: Bid): SessionView {
  if (session.bids.some(({ seq }) => seq === bid.seq)) return session;
  const bids = [bid, ...session.bids].sort((a, b) => b.seq - a.seq).slice(0, 50);
  const newest = !session.standing || bid.seq > session.standing.seq;
  if (!newest) return { ...session, bids };
  return {
    ...session,
    bids,
    seq: Math.max(session.seq, bid.seq),
    standing: bid,
    closesAt: bid.closesAt ?? session.closesAt,
    extensions: session.extensions + (bid.extended ? 1 : 0),
    nextMinimum: fromFen(toFen(bid.amount) + toFen(session.increment)),
    me: session.me && meAfter(session.me, bid),
  };
}

/** Whether the holder of a priority may match is the server's to say; until the page has asked again, a bid of somebody else may be. */
function meAfter(me: NonNullable<SessionView['me']>, bid: Bid): NonNullable<SessionView['me']> {
  const leading = bid.bidder === `${me.bidderNumber}号`;
  return { ...me, leading, mayMatch: me.priorityRank !== null && me.eligible && !leading };
}

/** One session, live: the view once, then events on a line that the browser itself mends (Last-Event-ID). */
export function useLiveSession(id: string, signedIn: boolean): Live {
  const client = useQueryClient();
  const path = signedIn ? at('/api/sessions/{id}', { id }) : at('/api/public/sessions/{id}', { id });
  const [line, setLine] = useState<Line>('connecting');
  const [lag, setLag] = useState<number | null>(null);
  // Without a line the page still asks, so that nobody looks at an old price.
  const session = useRecord(path, undefined, line === 'live' ? 30_000 : 4_000);
  const ready = session.data !== undefined;
  const key = ['record', path, {}];

  useEffect(() => {
    if (session.data) tellServerTime(session.data.serverTime);
  }, [session.data?.serverTime]);

  useEffect(() => {
    if (!ready) return;
    let stopped = false;
    let source: EventSource | undefined;
    let again: ReturnType<typeof setTimeout> | undefined;
    const open = (): void => {
      const after = client.getQueryData<SessionView>(key)?.seq ?? 0;
      source = new EventSource(`/api/public/sessions/${id}/events?after=${after}`);
      source.onopen = () => setLine('live');
      source.onerror = () => {
        setLine('lost');
        // A refusal closes the line for good; then a new one is tried after a while.
        if (source?.readyState === EventSource.CLOSED && !stopped) again = setTimeout(open, 3_000);
      };
      source.addEventListener('bid', (event) => {
        const bid = JSON.parse((event as MessageEvent<string>).data) as Bid;
        client.setQueryData<SessionView>(key, (before) => before && withBid(before, bid));
      });
      source.addEventListener('state', () => void client.invalidateQueries({ queryKey: key }));
    };
    open();
    return () => {
      stopped = true;
      clearTimeout(again);
      source?.close();
    };
  }, [id, ready, path]);

  useEffect(() => {
    const measure = (): void => void syncServerTime().then(setLag, () => setLag(null));
    measure();
    const timer = setInterval(measure, 20_000);
    return () => clearInterval(timer);
  }, []);

  return {
    session,
    line,
    lag,
    tell: (bid) => client.setQueryData<SessionView>(key, (before) => before && withBid(before, bid)),
  };
}
