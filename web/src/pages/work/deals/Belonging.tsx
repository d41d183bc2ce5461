import type { ReactNode } from 'react';
import type { Readable } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import type { Page } from '../../../api/types';
import { Answer } from '../../../components';

interface Props<T> {
  path: Readable<Page<T>>;
  query?: Record<string, string | number>;
  empty: string;
  render: (one: T) => ReactNode;
}

/** All that belongs to a deal of one kind, one below the other. */
export function Belonging<T extends { id: string }>({ path, query, empty, render }: Props<T>): ReactNode {
  const list = useRecord(path, query);
  return (
    <Answer of={list}>
      {({ items }) =>
        items.length === 0 ? (
          <span className="quiet">{empty}</span>
        ) : (
          <div className="stack">
            {items.map((one) => (
              <div key={one.id}>{render(one)}</div>
            ))}
          </div>
        )
      }
    </Answer>
  );
}
