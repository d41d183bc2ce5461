import type { ReactNode } from 'react';
import { at } from '../api/address';
import { useRecord } from '../api/hooks';
import { feeTexts as texts } from '../texts.fees';
import { Money } from './values';

/** What the person who looks would pay for a deal of this total, before anything is charged (art. 23). */
export function FeeEstimate({ total }: { total: string }): ReactNode {
  const quote = useRecord(at('/api/fees/quote'), { total });
  if (!quote.data) return '—';
  const { exempt, fee, scheduleId } = quote.data;
  if (exempt) return texts.exempt;
  if (scheduleId === null) return texts.free;
  return (
    <>
      <Money value={fee} /> <span className="quiet">{texts.atReserve}</span>
    </>
  );
}
