import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Query, Readable } from '../api/address';
import { api } from '../api/client';
import type { Page } from '../api/types';
import { t } from '../language';
import { work } from '../texts.work';
import { keyOf, type Column, type Known } from './DataList';

/** A cell that a spreadsheet would read as a formula is written as text. */
const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

interface Gathered<T> {
  rows: T[];
  /** How many there are, where not all of them came. */
  cut?: string;
}

interface Common<T> {
  name: string;
  columns: Column<T>[];
  small?: boolean;
}

interface Paged<T> extends Common<T> {
  path: Readable<Page<T>>;
  query: Query;
  /** What a row is known by. */
  rowKey: (item: T) => string;
  most?: number;
}

/** Everything that the filters let through, all pages of it, as a CSV file that Excel and WPS open in Chinese. */
export function ExportAll<T extends object>({ path, query, rowKey, most = 5000, ...common }: Paged<T>): ReactNode {
  const gather = async (): Promise<Gathered<T>> => {
    // By what it is known by: a row that moved to another page meanwhile is not there twice.
    const rows = new Map<string, T>();
    for (let page = 1; ; page++) {
      const answer: Page<T> & { more?: boolean } = await api.get(path, { ...query, page, pageSize: 100 });
      const { items, total, more = false } = answer;
      for (const item of items) rows.set(rowKey(item), item);
      const all = items.length === 0 || (!more && (rows.size >= total || page * 100 >= total));
      if (!all && rows.size < most) continue;
      const cut = more ? `${total}+` : rows.size < total ? String(total) : undefined;
      return { rows: [...rows.values()], cut };
    }
  };
  return <Exporting {...common} gather={gather} />;
}

/** Of rows that are known by an id or a number, as most are. */
export const ExportButton = <T extends Known>(props: Omit<Paged<T>, 'rowKey'>): ReactNode => (
  <ExportAll<T> {...props} rowKey={keyOf} />
);

/** Of rows that are all here already. */
export const ExportRows = <T extends object>({ rows, cut, ...common }: Common<T> & Rows<T>): ReactNode => (
  <Exporting {...common} gather={() => Promise.resolve({ rows: [...rows], cut })} />
);

interface Rows<T> {
  rows: readonly T[];
  /** How many there are, where the server did not send all of them. */
  cut?: string;
}

interface Exported<T> extends Common<T> {
  gather: () => Promise<Gathered<T>>;
}

function Exporting<T extends object>({ name, columns, small, gather }: Exported<T>): ReactNode {
  const [busy, setBusy] = useState(false);
  const [gathered, setGathered] = useState<Gathered<T> | null>(null);
  const { message } = App.useApp();
  const start = async (): Promise<void> => {
    setBusy(true);
    try {
      setGathered(await gather());
    } catch (error) {
      setBusy(false);
      void message.error(error instanceof Error ? error.message : t('没有导出'));
    }
  };
  const save = (lines: readonly (readonly string[])[]): void => {
    const text = lines.map((line) => line.map(cell).join(',')).join('\r\n');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv;charset=utf-8' }));
    link.download = `${name}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    const cut = gathered?.cut;
    setGathered(null);
    setBusy(false);
    const count = lines.length - 1;
    if (!cut) void message.success(t('已导出{{count}}条', { count }));
    else void message.warning(t('共{{total}}条，只导出了{{count}}条，请缩小范围后再导出', { total: cut, count }), 8);
  };
  return (
    <>
      <Button icon={<DownloadOutlined />} loading={busy} size={small ? 'small' : 'middle'} onClick={() => void start()}>
        {busy ? work.exporting : work.export}
      </Button>
      {gathered && <Sheet rows={gathered.rows} columns={columns} onRead={save} />}
    </>
  );
}

/** The rows as the screen would show them, beside the screen, read off and gone: a column needs no second wording for its export. */
function Sheet<T>({
  rows,
  columns,
  onRead,
}: {
  rows: readonly T[];
  columns: readonly Column<T>[];
  onRead: (lines: string[][]) => void;
}): ReactNode {
  const table = useRef<HTMLTableElement>(null);
  // What can only be pressed is no column of a spreadsheet.
  const shown = columns.filter(({ card, text }) => text || card !== 'foot');
  useEffect(() => {
    const lines = [...table.current!.rows].map((row) =>
      [...row.cells].map(({ innerText }) => innerText.replaceAll(/\s*\n\s*/g, ' ').trim()),
    );
    onRead([shown.map(({ title }) => title), ...lines]);
  }, []);
  return createPortal(
    <div className="off-screen" aria-hidden inert>
      <table ref={table}>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {shown.map(({ key, text, render }) => (
                <td key={key}>{text ? String(text(row) ?? '') : render(row)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
