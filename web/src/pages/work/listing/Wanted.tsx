import { Card } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import { Money } from '../../../components';
import { areaRange, demandTexts as texts } from '../../../texts.demands';

/** Who looks for what this listing offers, without a name; nothing where nobody does (art. 9). */
export function Wanted({ id }: { id: string }): ReactNode {
  const found = useRecord(at('/api/listings/{id}/demands', { id })).data ?? [];
  if (found.length === 0) return null;
  return (
    <Card title={texts.forListing}>
      <p className="quiet">{texts.forListingHint(found.length)}</p>
      <ul>
        {found.map((one) => (
          <li key={one.id}>
            <span className="num">{one.number}</span>，{one.town?.name ?? texts.anywhere}，
            {areaRange(one.areaFrom, one.areaTo)}
            {one.budget && (
              <>
                ，{texts.budgetShort}
                <Money value={one.budget} />
              </>
            )}
            <div className="quiet">{one.text}</div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
