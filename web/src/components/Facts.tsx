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

/** A share as a percentage, by moving the point: 0.3 → 30%. */
export function percentText(share: string): string {
  const [whole = '0', fraction = ''] = share.split('.');
  const padded = fraction.padEnd(2, '0');
  const rest = padded.slice(2).replace(/0+$/, '');
  return `${BigInt(whole + padded.slice(0, 2)).toString()}${rest ? `.${rest}` : ''}%`;
}

export const MaybeFile = ({ id, name }: { id: string | null | undefined; name: string }): ReactNode =>
  id ? <FileLink id={id} name={name} /> : null;
