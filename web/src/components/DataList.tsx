import { Grid, Pagination, Table } from 'antd';
import type { ReactNode } from 'react';
import type { Page } from '../api/types';
import { work } from '../texts.work';
import { EmptyState } from './feedback';
import '../styles.work.css';

/** A row is known by its id, or by its number within what the list belongs to. */
export type Known = { id: string } | { no: number };
export const keyOf = (item: Known): string => ('id' in item ? item.id : String(item.no));

/** One column of a list: shown in the table, as a line of the card on a phone, and as a field of the export. */
export interface Column<T> {
  key: string;
  title: string;
  render: (item: T) => ReactNode;
  /** In the export; left out: as the screen shows it. */
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
