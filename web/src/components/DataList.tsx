import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Grid, Pagination, Table } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Readable, Query } from '../api/address';
import { api } from '../api/client';
import type { Page } from '../api/types';
import { work } from '../texts.work';
import { EmptyState } from './feedback';
import '../styles.work.css';
import { t } from '../language';

/** One column of a list: shown in the table, as a line of the card on a phone, and as a field of the export. */
export interface Column<T> {
  key: string;
  title: string;
  render: (item: T) => ReactNode;
  /** In the export; left out: not exported. */
  text?: (item: T) => string | number | null | undefined;
  /** Orders what is on the page. */
  sort?: (a: T, b: T) => number;
  align?: 'right';
  width?: number | string;
  /** On a phone: the head line, the tag at its right, not at all; else a line with its title. */
  card?: 'head' | 'tag' | 'hide' | 'foot';
}

interface Props<T> {
  columns: Column<T>[];
  page: Page<T>;
  rowKey: (item: T) => string;
  /** Left out where the page is all there is. */
  onPage?: (page: number) => void;
  overdue?: (item: T) => boolean;
  loading?: boolean;
  empty?: string;
}

export function DataList<T extends object>({
  columns,
  page,
  rowKey,
  onPage,
  overdue,
  loading,
  empty,
}: Props<T>): ReactNode {
  const wide = Grid.useBreakpoint().md !== false;
  if (page.items.length === 0)
    return (
      <div className="panel">
        <EmptyState text={empty} />
      </div>
    );
  return (
    <>
      {wide ? (
        <Table<T>
          size="small"
          rowKey={rowKey}
          loading={loading}
          dataSource={page.items}
          pagination={false}
          scroll={{ x: 'max-content' }}
          rowClassName={(item) => (overdue?.(item) ? 'row-overdue' : '')}
          columns={columns.map(({ key, title, render, sort, align, width }) => ({
            key,
            title,
            align,
            width,
            sorter: sort,
            render: (_: unknown, item: T) => render(item),
          }))}
        />
      ) : (
        <ul className="row-cards">
          {page.items.map((item) => (
            <li key={rowKey(item)} className={overdue?.(item) ? 'row-card row-overdue' : 'row-card'}>
              <Card item={item} columns={columns} />
            </li>
          ))}
        </ul>
      )}
      {onPage && (
        <Pagination
          align="center"
          style={{ margin: '12px 0' }}
          current={page.page}
          pageSize={page.pageSize}
          total={page.total}
          onChange={onPage}
          showSizeChanger={false}
          showTotal={work.count}
          simple={!wide}
        />
      )}
    </>
  );
}

function Card<T>({ item, columns }: { item: T; columns: Column<T>[] }): ReactNode {
  const at = (place: Column<T>['card']): Column<T>[] => columns.filter(({ card }) => card === place);
  return (
    <>
      <div className="row-head">
        <div className="row-title">
          {at('head').map((column) => (
            <div key={column.key}>{column.render(item)}</div>
          ))}
        </div>
        <div>
          {at('tag').map((column) => (
            <div key={column.key}>{column.render(item)}</div>
          ))}
        </div>
      </div>
      <dl>
        {at(undefined).map((column) => [
          <dt key={`${column.key}-t`}>{column.title}</dt>,
          <dd key={`${column.key}-d`}>{column.render(item)}</dd>,
        ])}
      </dl>
      {at('foot').map((column) => (
        <div key={column.key} className="row-foot">
          {column.render(item)}
        </div>
      ))}
    </>
  );
}

/** A cell that a spreadsheet would read as a formula is written as text. */
const cell = (value: string | number | null | undefined): string => {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

const most = 5000;

interface ExportProps<T> {
  name: string;
  path: Readable<Page<T>>;
  query: Query;
  columns: Column<T>[];
}

/** Everything that the filters let through, all pages of it, as a CSV file that Excel and WPS open in Chinese. */
export function ExportButton<T>({ name, path, query, columns }: ExportProps<T>): ReactNode {
  const [busy, setBusy] = useState(false);
  const { message } = App.useApp();
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const items: T[] = [];
      for (let page = 1; items.length < most; page++) {
        const answer = await api.get(path, { ...query, page, pageSize: 100 });
        items.push(...answer.items);
        if (answer.items.length === 0 || items.length >= answer.total) break;
      }
      const shown = columns.filter(({ text }) => text);
      const lines = [
        shown.map(({ title }) => cell(title)),
        ...items.map((item) => shown.map(({ text }) => cell(text!(item)))),
      ];
      const blob = new Blob([`\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`], {
        type: 'text/csv;charset=utf-8',
      });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = `${name}.csv`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      void message.success(t('已导出{{count}}条', { count: items.length }));
    } catch (error) {
      void message.error(error instanceof Error ? error.message : t('没有导出'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button icon={<DownloadOutlined />} loading={busy} onClick={() => void save()}>
      {busy ? work.exporting : work.export}
    </Button>
  );
}
