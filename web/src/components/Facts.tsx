import type { ReactNode } from 'react';
import { FileLink } from './FileUpload';

/** Names and values; what is empty is left out. */
export function Facts({ items }: { items: readonly (readonly [string, ReactNode])[] }): ReactNode {
  return (
    <dl className="facts-list">
      {items
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([label, value]) => [<dt key={`${label}-t`}>{label}</dt>, <dd key={`${label}-d`}>{value}</dd>])}
    </dl>
  );
}

export const MaybeFile = ({ id, name }: { id: string | null | undefined; name: string }): ReactNode =>
  id ? <FileLink id={id} name={name} /> : null;
