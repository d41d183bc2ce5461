import { Card } from 'antd';
import type { ReactNode } from 'react';
import { useRecord } from '../../../api/hooks';
import type { DealView, Page } from '../../../api/types';
import type { InspectionView } from '../../../api/types.registers';
import { Answer } from '../../../components';
import { inspectionTexts as texts } from '../../../texts.inspections';
import { InspectionFacts, RecordInspection } from '../registers/InspectionsTab';

/** From the contract on: how the right is used (art. 36), for both sides and the offices. */
const inspected: DealView['state'][] = ['contracted', 'certified', 'settled'];

export function Inspections({ deal }: { deal: DealView }): ReactNode {
  if (!inspected.includes(deal.state)) return null;
  return (
    <Card title={texts.title} extra={<RecordInspection number={deal.listing.number} />}>
      <List dealId={deal.id} />
    </Card>
  );
}

function List({ dealId }: { dealId: string }): ReactNode {
  const list = useRecord<Page<InspectionView>>('/api/inspections', { dealId, pageSize: 50 });
  return (
    <Answer of={list}>
      {({ items }) =>
        items.length === 0 ? (
          <span className="quiet">{texts.noneHere}</span>
        ) : (
          <div className="stack">
            {items.map((one) => (
              <InspectionFacts key={one.id} one={one} />
            ))}
          </div>
        )
      }
    </Answer>
  );
}
