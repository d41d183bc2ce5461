import { Card } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import type { DealView } from '../../../api/types';
import { inspectionTexts as texts } from '../../../texts.inspections';
import { InspectionFacts, RecordInspection } from '../registers/InspectionsTab';
import { Belonging } from './Belonging';

/** From the contract on: how the right is used (art. 36), for both sides and the offices. */
const inspected: DealView['state'][] = ['contracted', 'certified', 'settled'];

export function Inspections({ deal }: { deal: DealView }): ReactNode {
  if (!inspected.includes(deal.state)) return null;
  return (
    <Card title={texts.title} extra={<RecordInspection number={deal.listing.number} />}>
      <Belonging
        path={at('/api/inspections')}
        query={{ dealId: deal.id, pageSize: 50 }}
        empty={texts.noneHere}
        render={(one) => <InspectionFacts one={one} />}
      />
    </Card>
  );
}
