import { useState, type ReactNode } from 'react';
import { DataList, type Column } from './DataList';
import { ExportRows } from './ExportButton';

interface Props<T> {
  /** Of the file that one press makes of it. */
  name: string;
  rows: readonly T[];
  columns: Column<T>[];
  rowKey: (item: T) => string;
  /** Left out where all stand on one page, as on what is printed. */
  pageSize?: number;
  empty?: string;
  overdue?: (item: T) => boolean;
}

/** A list that came whole from the server: the screen turns its pages itself. */
export function WholeList<T extends object>({ name, rows, columns, rowKey, pageSize, ...more }: Props<T>): ReactNode {
  const [wanted, setPage] = useState(1);
  const size = pageSize ?? Math.max(1, rows.length);
  // Rows may have gone since the page was turned.
  const page = Math.min(wanted, Math.max(1, Math.ceil(rows.length / size)));
  return (
    <>
      {rows.length > 1 && (
        <div className="list-head">
          <ExportRows small name={name} rows={rows} columns={columns} />
        </div>
      )}
      <DataList<T>
        columns={columns}
        rowKey={rowKey}
        page={{ items: rows.slice((page - 1) * size, page * size), total: rows.length, page, pageSize: size }}
        onPage={rows.length > size ? setPage : undefined}
        {...more}
      />
    </>
  );
}
