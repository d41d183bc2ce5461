import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../api/address';
import { may, useMe, useRecord } from '../../api/hooks';
import type { PriorityClaims } from '../../api/types';
import { ActionModal, type ActionForm, Deadline, Money } from '../../components';
import { Facts, MaybeFile } from '../../components/Facts';
import { nameOf } from '../../texts';
import { priorityTexts } from '../../texts.priority';
import { t } from '../../language';

/** Art. 29: the claim with what proves it, and the centre's decision. Which grounds there are is the listing's to say. */
export const priorityForms = (priority: PriorityClaims | null): Record<string, ActionForm> => ({
  claimPriority: {
    path: 'priority',
    intro: priorityTexts.intro,
    fields: [
      {
        name: 'kind',
        label: t('优先权'),
        kind: 'radio',
        required: true,
        choices: (priority?.kinds ?? []).map(({ code, name, evidence }) => ({
          value: code,
          label: t('{{name}}（须附{{evidence}}）', { name, evidence }),
        })),
      },
      { name: 'fileId', label: t('证明材料'), kind: 'file', required: true },
    ],
  },
  decidePriority: {
    path: 'priority/decision',
    fields: [
      {
        name: 'accepted',
        label: t('认定结果'),
        kind: 'radio',
        required: true,
        choices: [
          { value: 'true', label: t('予以认定') },
          { value: 'false', label: t('不予认定') },
        ],
      },
      { name: 'reason', label: t('理由'), kind: 'textarea', required: true, minLength: 2, maxLength: 1000 },
    ],
    toBody: (values) => ({ ...values, accepted: values.accepted === 'true' }),
  },
});

export function PriorityCard({ priority, listingId }: { priority: PriorityClaims; listingId: string }): ReactNode {
  const { claim, kinds, until } = priority;
  const open = claim === null || claim.state === 'refused';
  return (
    <Card title={priorityTexts.title}>
      <p className="quiet" style={{ marginTop: 0 }}>
        {priorityTexts.intro}
      </p>
      <Facts
        items={[
          [t('状态'), claim ? nameOf(priorityTexts.states, claim.state) : priorityTexts.none],
          [t('申报的优先权'), claim?.name],
          [t('本项目可申报'), open && kinds.map(({ name, citation }) => `${name}（${citation}）`).join('；')],
          [t('申报截止'), until && <Deadline at={until} neutral done={!open} />],
          [t('证明材料'), claim && <MaybeFile key="e" id={claim.evidenceFileId} name={t('查看')} />],
          [t('认定理由'), claim?.reason],
        ]}
      />
      {claim?.state === 'accepted' && <Exercise listingId={listingId} />}
    </Card>
  );
}

/** In the published window after the close, the holder takes the deal at its price. */
function Exercise({ listingId }: { listingId: string }): ReactNode {
  const me = useMe().data;
  const results = useRecord(at('/api/public/results'), { listingId });
  const [asked, setAsked] = useState(false);
  const result = results.data?.items[0];
  if (!result?.priorityUntil || result.state !== 'resultNotice' || !may(me, 'deal.exercise')) return null;
  return (
    <>
      <p>
        <Deadline at={result.priorityUntil} label={priorityTexts.window} />
      </p>
      <Button type="primary" onClick={() => setAsked(true)}>
        {priorityTexts.exercise}
      </Button>
      {asked && (
        <ActionModal
          action={{ action: 'exercise', label: priorityTexts.exercise }}
          path={`/api/deals/${result.dealId}`}
          form={{
            unversioned: true,
            intro: (
              <>
                {priorityTexts.exerciseAsk} <Money value={result.price} unit={result.basisText} strong />
              </>
            ),
          }}
          onClose={() => setAsked(false)}
          onDone={() => setAsked(false)}
        />
      )}
    </>
  );
}
