import { Card } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { may, useMe, useRecord } from '../../../api/hooks';
import type { DealView, Page } from '../../../api/types';
import type { HandoverView } from '../../../api/types.handovers';
import { Answer } from '../../../components';
import { handoverTexts as texts } from '../../../texts.handovers';
import { HandoverFacts } from '../registers/HandoversTab';

/** From the certificate on: what is to be registered or filed, for both sides and the offices (art. 22, 24). */
export function Handovers({ deal }: { deal: DealView }): ReactNode {
  const me = useMe().data;
  if (deal.state !== 'certified' && deal.state !== 'settled') return null;
  return (
    <Card
      title={texts.title}
      extra={may(me, 'handover.hand') && <Link to="/work/registers?tab=handovers">{texts.tab}</Link>}
    >
      <List dealId={deal.id} />
    </Card>
  );
}

function List({ dealId }: { dealId: string }): ReactNode {
  const list = useRecord<Page<HandoverView>>(`/api/deals/${dealId}/handovers`);
  return (
    <Answer of={list}>
      {({ items }) =>
        items.length === 0 ? (
          <span className="quiet">{texts.noneHere}</span>
        ) : (
          <div className="stack">
            {items.map((one) => (
              <HandoverFacts key={one.id} one={one} />
            ))}
          </div>
        )
      }
    </Answer>
  );
}
