import { App, Button, Segmented } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { ApiError } from '../../../api/client';
import type { MatchingLine, OrderChoice, Which } from '../../../api/types.matching';
import { Answer, DateTime, PageFrame, Refusal } from '../../../components';
import { ExportRows } from '../../../components/ExportButton';
import type { Column } from '../../../components/DataList';
import { matchingTexts as texts } from '../../../texts.matching';
import '../../../styles.work.css';
import '../../../styles.matching.css';
import { useKeys } from './keys';
import { LineDesk, QueueRow } from './Line';
import { useQueue } from './useQueue';
import { SearchWindow, WordsWindow } from './Windows';
import { t } from '../../../language';

/** Of the export: what the bank said of each, and why nothing named it. */
const columns: Column<MatchingLine>[] = [
  { key: 'serial', title: t('流水号'), render: ({ serial }) => serial },
  { key: 'at', title: t('记账时间'), render: ({ bookedAt }) => <DateTime at={bookedAt} /> },
  { key: 'payer', title: t('付款人'), render: ({ payerName }) => payerName },
  { key: 'amount', title: t('金额'), text: ({ amount }) => amount, render: ({ amount }) => amount },
  { key: 'remark', title: t('附言'), render: ({ remark }) => remark },
  { key: 'note', title: texts.note, render: ({ parked }) => parked?.note ?? '' },
];

type Asked = { kind: 'search' } | { kind: 'park' } | { kind: 'reason'; order: OrderChoice; start: string };

/** Money to match (art. 31): a whole morning's lines without a mouse, or with a thumb. */
export default function Matching(): ReactNode {
  const [which, setWhich] = useState<Which>('waiting');
  const { queue, rows, match, park, interest, resume, undo } = useQueue(which);
  const [chosen, setChosen] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { message } = App.useApp();
  const open = rows.filter(({ outcome }) => !outcome);
  const row = rows.find(({ line }) => line.id === chosen) ?? open[0] ?? null;
  const line = row && !row.outcome ? row.line : null;
  const currentId = row?.line.id ?? null;

  useEffect(() => {
    if (asked || !currentId) return;
    const button = document.querySelector<HTMLElement>(`[data-line="${currentId}"]`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
  }, [currentId, asked]);

  /** The next line that still waits, else the one before. */
  const goOn = (from: string): void => {
    const at = rows.findIndex((one) => one.line.id === from);
    const waiting = (one: (typeof rows)[number]): boolean => !one.outcome && one.line.id !== from;
    setChosen((rows.slice(at + 1).find(waiting) ?? rows.slice(0, at).findLast(waiting))?.line.id ?? from);
  };
  const move = (by: 1 | -1): void => {
    const at = rows.findIndex((one) => one.line.id === currentId);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) setChosen(next.line.id);
  };
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    setError(null);
    setBusy(true);
    try {
      await work();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  const give = async (order: OrderChoice, reason?: string): Promise<void> => {
    const { id } = line!;
    await match(id, order, reason);
    setAsked(null);
    goOn(id);
  };
  const take = (order: OrderChoice, start: string, ask: boolean): void => {
    if (ask) setAsked({ kind: 'reason', order, start });
    else
      void guarded(() =>
        give(order).catch((refusal: unknown) => {
          // Another payer's name: the server asks for a reason, and so does the page.
          const wanted = refusal instanceof ApiError && refusal.violations.some(({ field }) => field === 'reason');
          if (!wanted) throw refusal;
          setAsked({ kind: 'reason', order, start });
        }),
      );
  };
  const accept = (index: number): void => {
    const one = line?.suggestions[index];
    if (one) take(one, one.reasons.map(({ label }) => label).join('，'), one.otherPayer);
  };
  const undoLast = (): void =>
    void guarded(async () => {
      const id = await undo();
      if (!id) return;
      setChosen(id);
      void message.success(texts.undone);
    });
  const ask = (kind: 'search' | 'park'): void => {
    if (line) setAsked({ kind });
  };
  const bankPaid = (): void => {
    if (line) void guarded(() => interest(line.id).then(() => goOn(line.id)));
  };
  const deeds = {
    move,
    accept,
    reassign: () => ask('search'),
    park: () => ask('park'),
    interest: bankPaid,
    undo: undoLast,
  };
  useKeys(deeds, { asleep: asked !== null, busy, refused: error !== null });

  return (
    <PageFrame title={texts.title}>
      <Answer of={queue}>
        {({ waiting, parked }) => {
          const all = which === 'waiting' ? waiting : parked;
          return (
            <>
              <div className="matching-top">
                <Segmented<Which>
                  value={which}
                  options={[
                    { value: 'waiting', label: `${texts.waiting} ${waiting}` },
                    { value: 'parked', label: `${texts.parked} ${parked}` },
                  ]}
                  onChange={(next) => {
                    setWhich(next);
                    setChosen(null);
                  }}
                />
                <span role="status" aria-live="polite" className="matching-left">
                  {texts.left(all)}
                </span>
                {open.length > 0 && (
                  <ExportRows
                    small
                    name={texts.title}
                    rows={open.map((one) => one.line)}
                    cut={all > open.length ? String(all) : undefined}
                    columns={columns}
                  />
                )}
              </div>
              <Refusal error={error} onClose={() => setError(null)} />
              {!row && <p className="panel">{which === 'waiting' ? texts.none : texts.noneParked}</p>}
              <div className="matching">
                <ul className="matching-queue" role="listbox" aria-label={texts.title}>
                  {rows.map((one) => (
                    <QueueRow
                      key={one.line.id}
                      row={one}
                      current={one.line.id === currentId}
                      onChoose={() => setChosen(one.line.id)}
                    />
                  ))}
                </ul>
                {row && (
                  <div className="panel matching-desk">
                    <LineDesk line={row.line} outcome={row.outcome} onAccept={accept} />
                    <div className="matching-buttons">
                      <Button disabled={!line} onClick={deeds.reassign}>
                        {texts.reassign} <kbd>R</kbd>
                      </Button>
                      <Button disabled={!line} onClick={deeds.park}>
                        {which === 'parked' ? texts.note : texts.park} <kbd>P</kbd>
                      </Button>
                      <Button disabled={!line} onClick={bankPaid}>
                        {texts.interest} <kbd>I</kbd>
                      </Button>
                      {which === 'parked' && (
                        <Button
                          disabled={!line}
                          onClick={() => void guarded(() => resume(row.line.id).then(() => goOn(row.line.id)))}
                        >
                          {texts.resume}
                        </Button>
                      )}
                      <Button onClick={undoLast}>
                        {texts.undo} <kbd>U</kbd>
                      </Button>
                      <Button onClick={() => move(-1)}>{texts.previous}</Button>
                      <Button onClick={() => move(1)}>{texts.next}</Button>
                    </div>
                  </div>
                )}
              </div>
              <dl className="matching-keys">
                {texts.keys.map(([key, what]) => [<dt key={key}>{key}</dt>, <dd key={what}>{what}</dd>])}
              </dl>
            </>
          );
        }}
      </Answer>
      {asked?.kind === 'search' && (
        <SearchWindow onPick={(order) => take(order, '', false)} onClose={() => setAsked(null)} />
      )}
      {asked?.kind === 'park' && line && (
        <WordsWindow
          title={texts.parkTitle}
          help={texts.parkHelp}
          start={line.parked?.note ?? ''}
          okText={texts.park}
          min={2}
          onClose={() => setAsked(null)}
          onDone={async (note) => {
            await park(line.id, note);
            setAsked(null);
            goOn(line.id);
          }}
        />
      )}
      {asked?.kind === 'reason' && line && (
        <WordsWindow
          title={texts.reasonTitle}
          help={texts.reasonHelp}
          start={asked.start}
          okText={texts.accept}
          min={4}
          onClose={() => setAsked(null)}
          onDone={(reason) => give(asked.order, reason)}
        />
      )}
    </PageFrame>
  );
}
