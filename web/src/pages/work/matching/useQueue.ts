import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { at } from '../../../api/address';
import { api, ApiError } from '../../../api/client';
import type { MatchingLine, MatchingQueue, Which } from '../../../api/types.matching';
import { matchingTexts as texts } from '../../../texts.matching';

const path = at('/api/funds/matching');

/** A line on the screen: what came of it stays in sight until the page is opened anew. */
export interface Row {
  line: MatchingLine;
  outcome: { text: string; mine: boolean; at: number } | null;
}
type Deed = { id: string; kind: 'match' | 'park' | 'interest' };

interface Answer extends MatchingQueue {
  /** When it was asked for: an older answer must not undo what was decided since. */
  askedAt: number;
}

const merge = (rows: readonly Row[], answer: Answer): Row[] => {
  const waiting = new Map(answer.items.map((line) => [line.id, line]));
  const kept = rows.map((row): Row => {
    const line = waiting.get(row.line.id);
    waiting.delete(row.line.id);
    if (!line || (row.outcome && row.outcome.at >= answer.askedAt)) return row;
    return { line, outcome: null };
  });
  return [...kept, ...[...waiting.values()].map((line) => ({ line, outcome: null }))];
};

/** The money that waits, as two officers work on it at once: asked again every five seconds, and after every deed. */
export function useQueue(which: Which) {
  const [rows, setRows] = useState<Row[]>([]);
  const deeds = useRef<Deed[]>([]);
  const client = useQueryClient();
  const queue = useQuery({
    queryKey: ['matching', which],
    queryFn: async (): Promise<Answer> => {
      const askedAt = performance.now();
      return { ...(await api.get(path, { which })), askedAt };
    },
    refetchInterval: 5000,
    gcTime: 0,
  });

  const mark = useCallback((id: string, text: string, mine: boolean): void => {
    const outcome = { text, mine, at: performance.now() };
    setRows((before) => before.map((row) => (row.line.id === id ? { ...row, outcome } : row)));
  }, []);
  /** Gone from the queue, and not by our doing: who was it? True where somebody was. */
  const askWho = useCallback(
    async (id: string): Promise<boolean> => {
      const { state, lastDeed } = await api.get(at('/api/funds/matching/{id}', { id }));
      if (state === 'suspense' && lastDeed?.action !== 'park' && lastDeed?.action !== 'resume') return false;
      mark(id, lastDeed ? texts.byOther(lastDeed.by, lastDeed.label) : texts.gone, false);
      return true;
    },
    [mark],
  );

  const { data } = queue;
  useEffect(() => {
    if (data) setRows((before) => merge(before, data));
  }, [data]);
  useEffect(() => {
    if (!data || data.items.length >= 50) return;
    const here = new Set(data.items.map(({ id }) => id));
    for (const { line, outcome } of rows)
      if (!outcome && !here.has(line.id)) void askWho(line.id).catch(() => undefined);
    // Asked when an answer has come, not whenever a row changes.
  }, [data]);
  // Another queue is another page.
  useEffect(() => {
    setRows([]);
    deeds.current = [];
  }, [which]);

  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: ['matching'] });
  const done = (deed: Deed, text: string): void => {
    deeds.current.push(deed);
    mark(deed.id, text, true);
    void refresh();
  };
  return {
    queue,
    rows,
    async match(id: string, order: { orderId: string; payerName: string; reference: string }, reason?: string) {
      try {
        await api.post(at('/api/funds/bank-lines/{id}/match', { id }), { orderId: order.orderId, reason });
      } catch (error) {
        if (!(error instanceof ApiError && error.status === 409 && (await askWho(id)))) throw error;
        return;
      }
      done({ id, kind: 'match' }, texts.matchedTo(order.payerName, order.reference));
    },
    async park(id: string, note: string) {
      await api.post(at('/api/funds/matching/{id}/park', { id }), { note });
      done({ id, kind: 'park' }, texts.parkedMine);
    },
    async interest(id: string) {
      await api.post(at('/api/funds/matching/{id}/interest', { id }));
      done({ id, kind: 'interest' }, texts.interestDone);
    },
    async resume(id: string) {
      await api.post(at('/api/funds/matching/{id}/resume', { id }));
      mark(id, texts.resume, true);
      void refresh();
    },
    /** Takes the last own deed back; answers which line waits again. */
    async undo(): Promise<string | null> {
      const last = deeds.current.at(-1);
      if (!last) return null;
      if (last.kind === 'match')
        await api.post(at('/api/funds/matching/{id}/unmatch', { id: last.id }), { reason: texts.undoReason });
      else if (last.kind === 'interest')
        await api.post(at('/api/funds/matching/{id}/take-back-interest', { id: last.id }), {
          reason: texts.undoReason,
        });
      else await api.post(at('/api/funds/matching/{id}/resume', { id: last.id }));
      deeds.current.pop();
      setRows((before) => before.map((row) => (row.line.id === last.id ? { ...row, outcome: null } : row)));
      void refresh();
      return last.id;
    },
  };
}
