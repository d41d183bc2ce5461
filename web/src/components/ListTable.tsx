import { Button, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Readable, Query } from '../api/address';
import { useList } from '../api/hooks';
import type { Page } from '../api/types';
import { DataList, keyOf, type Column, type Known } from './DataList';
import { ExportButton } from './ExportButton';
import { Answer } from './feedback';
import { t } from '../language';

export interface Choice {
  /** In the address, as `?state=`. */
  value: string;
  label: string;
  query: Query;
}

interface Props<T> {
  path: Readable<Page<T>>;
  columns: Omit<Column<T>, 'key'>[];
  /** Rows of choices above the list; the first holds until another is taken. */
  choices?: Choice[];
  /** Asked besides what is chosen. */
  query?: Query;
  empty?: string;
  /** Name of the page in the address, where two lists stand on one page. */
  pageName?: string;
  overdue?: (item: T) => boolean;
  /** Puts one before the others: where a to-do led here. */
  first?: (item: T) => boolean;
}

const pageSize = 20;
/** More choices than these are a list to open: side by side they would run off the page. */
const mostInARow = 8;

/** A desk's list: chosen by state, paged by the server, a table on a desk and cards on a phone; the address holds what was chosen. */
export function ListTable<T extends Known>(props: Props<T>): ReactNode {
  const { path, columns, choices, query, empty, overdue, first, pageName = 'page' } = props;
  const [params, setParams] = useSearchParams();
  const wanted = params.get('state');
  const chosen = choices?.find(({ value }) => value === wanted) ?? choices?.[0];
  const page = Math.max(1, Number(params.get(pageName)) || 1);
  const list = useList(path, { ...chosen?.query, ...query, page, pageSize });
  const keyed = columns.map((column) => ({ ...column, key: column.title }));
  // As the page calls itself: what is exported is found again by it.
  const name = [document.title.split(' - ')[0], chosen?.label].filter(Boolean).join('-');
  const set = (name: string, value: string): void => {
    const next = new URLSearchParams(params);
    next.set(name, value);
    if (name === 'state') next.delete(pageName);
    setParams(next, { replace: true });
  };
  return (
    <>
      <div className="list-head">
        {choices && (
          <div className="choices">
            {choices.length > mostInARow ? (
              <Select
                aria-label={t('按状态筛选')}
                style={{ minWidth: 200 }}
                options={choices.map(({ value, label }) => ({ value, label }))}
                value={chosen?.value}
                onChange={(value: string) => set('state', value)}
              />
            ) : (
              <Segmented
                options={choices.map(({ value, label }) => ({ value, label }))}
                value={chosen?.value}
                onChange={(value) => set('state', value)}
              />
            )}
          </div>
        )}
        {(list.data?.total ?? 0) > 0 && (
          <ExportButton small name={name} path={path} query={{ ...chosen?.query, ...query }} columns={keyed} />
        )}
      </div>
      <Answer of={list}>
        {(answer) => (
          <DataList<T>
            columns={keyed}
            page={
              first
                ? { ...answer, items: [...answer.items].sort((a, b) => Number(first(b)) - Number(first(a))) }
                : answer
            }
            rowKey={keyOf}
            loading={list.isPlaceholderData}
            onPage={(to) => set(pageName, String(to))}
            overdue={overdue}
            empty={empty}
          />
        )}
      </Answer>
    </>
  );
}

/** One choice for each state, after "all" or before it. */
export const stateChoices = (states: Record<string, string>): Choice[] => [
  { value: '', label: t('全部'), query: {} },
  ...Object.entries(states).map(([value, label]) => ({ value, label, query: { state: value } })),
];

export const RowButton = ({ onClick, children }: { onClick: () => void; children: ReactNode }): ReactNode => (
  <Button size="small" onClick={onClick}>
    {children}
  </Button>
);
