import { Card } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { may, useMe } from '../../../api/hooks';
import type { DealView } from '../../../api/types';
import { handoverTexts as texts } from '../../../texts.handovers';
import { HandoverFacts } from '../registers/HandoversTab';
import { Belonging } from './Belonging';

/** From the certificate on: what is to be registered or filed, for both sides and the offices (art. 22, 24). */
export function Handovers({ deal }: { deal: DealView }): ReactNode {
  const me = useMe().data;
  if (deal.state !== 'certified' && deal.state !== 'settled') return null;
  return (
    <Card
      title={texts.title}
      extra={may(me, 'handover.hand') && <Link to="/work/registers?tab=handovers">{texts.tab}</Link>}
    >
      <Belonging
        path={at('/api/deals/{id}/handovers', { id: deal.id })}
        empty={texts.noneHere}
        render={(one) => <HandoverFacts one={one} />}
      />
    </Card>
  );
}
