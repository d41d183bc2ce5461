import type { ReactNode } from 'react';
import type { LawChange } from '../../../api/types';

/** What one version changes against the one before it. */
export function Changes({
  items,
  none,
}: {
  items: readonly Pick<LawChange, 'name' | 'before' | 'after'>[];
  none?: string;
}): ReactNode {
  if (items.length === 0) return <span className="quiet">{none}</span>;
  return (
    <ul className="changes">
      {items.map(({ name, before, after }) => (
        <li key={name}>
          {name}：<del>{before}</del> → <b>{after}</b>
        </li>
      ))}
    </ul>
  );
}
