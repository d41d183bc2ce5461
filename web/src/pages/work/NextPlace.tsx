import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../api/address';
import { may, useMe, useRecord } from '../../api/hooks';
import { ActionModal } from '../../components';
import { placeTexts as texts } from '../../texts.priority';

/** Whoever comes next keeps its deposit in escrow until the contract, unless it gives its place up (art. 20). */
export function NextPlace({ applicationId }: { applicationId: string }): ReactNode {
  const me = useMe().data;
  const place = useRecord(may(me, 'deal.giveUpPlace') ? at('/api/deals/places/{id}', { id: applicationId }) : null);
  const [asked, setAsked] = useState(false);
  const dealId = place.data?.dealId;
  if (!dealId) return null;
  return (
    <Card title={texts.title}>
      <p>{texts.intro}</p>
      <Button onClick={() => setAsked(true)}>{texts.giveUp}</Button>
      {asked && (
        <ActionModal
          action={{ action: 'give-up-place', label: texts.giveUp }}
          path={`/api/deals/${dealId}`}
          form={{ unversioned: true, danger: true, intro: texts.ask }}
          onClose={() => setAsked(false)}
          onDone={() => setAsked(false)}
        />
      )}
    </Card>
  );
}
