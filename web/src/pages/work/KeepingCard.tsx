import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { at, type Schema } from '../../api/address';
import { may, useList, useMe } from '../../api/hooks';
import type { DepositView } from '../../api/types';
import { ActionButtons, ActionModal, DateTime, FileLink, Money, StateTag, type ActionForm } from '../../components';
import { Facts } from '../../components/Facts';
import { nameOf } from '../../texts';
import { keepingPurposes, keepingTexts as words } from '../../texts.keepings';
import { t } from '../../language';

type KeepingView = Schema['KeepingView'];

const opinion = {
  name: 'opinion',
  label: words.opinion,
  kind: 'textarea',
  required: true,
  minLength: 2,
  maxLength: 500,
} as const;
const decisions: Record<string, ActionForm> = {
  approve: { primary: true, intro: words.approveIntro, fields: [opinion] },
  decline: { danger: true, fields: [opinion] },
};

/** Art. 20: a deposit kept back by a published term; one officer proposes, another decides. */
export function KeepingCard({ deposit }: { deposit: DepositView }): ReactNode {
  const me = useMe().data;
  const { applicationId } = deposit;
  const found = useList(may(me, 'keeping.read') ? at('/api/funds/keepings') : null, { applicationId });
  const all = (found.data?.items ?? []).filter(({ depositId }) => depositId === deposit.id);
  const mayPropose =
    deposit.state === 'held' && may(me, 'keeping.propose') && all.every(({ state }) => state === 'declined');
  if (all.length === 0 && !mayPropose) return null;
  return (
    <Card title={words.title} extra={mayPropose && <Propose depositId={deposit.id} />}>
      {all.length === 0 && <span className="quiet">{words.intro}</span>}
      <div className="stack">
        {all.map((keeping) => (
          <Keeping key={keeping.id} keeping={keeping} />
        ))}
      </div>
    </Card>
  );
}

function Propose({ depositId }: { depositId: string }): ReactNode {
  const [asked, setAsked] = useState(false);
  const form: ActionForm = {
    path: 'keepings',
    unversioned: true,
    intro: words.intro,
    fields: [
      {
        name: 'purpose',
        label: words.purpose,
        kind: 'select',
        required: true,
        choices: Object.entries(keepingPurposes).map(([value, label]) => ({ value, label })),
      },
      { name: 'term', label: words.term, kind: 'textarea', required: true, minLength: 8, maxLength: 1000 },
      { name: 'ground', label: words.ground, kind: 'textarea', required: true, minLength: 4, maxLength: 1000 },
      { name: 'evidenceFileId', label: words.evidence, kind: 'file', required: true },
    ],
    toBody: (values) => ({ ...values, depositId }),
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{words.propose}</Button>
      {asked && (
        <ActionModal
          action={{ action: 'propose', label: words.propose }}
          path="/api/funds"
          form={form}
          onClose={() => setAsked(false)}
          onDone={() => setAsked(false)}
        />
      )}
    </>
  );
}

const Keeping = ({ keeping }: { keeping: KeepingView }): ReactNode => (
  <div>
    <StateTag kind="keeping" state={keeping.state} />
    <Facts
      items={[
        [t('金额'), <Money key="m" value={keeping.amount} strong />],
        [words.purpose, nameOf(keepingPurposes, keeping.purpose)],
        [t('公告约定'), keeping.term],
        [words.ground, keeping.ground],
        [words.evidence, keeping.evidenceFileId && <FileLink key="f" id={keeping.evidenceFileId} name={t('查看')} />],
        [t('提请'), <Signed key="p" name={keeping.preparedBy} at={keeping.preparedAt} />],
        [
          t('决定'),
          keeping.decidedBy ? (
            <Signed key="d" name={keeping.decidedBy} at={keeping.decidedAt} />
          ) : (
            t('待另一名经办人决定')
          ),
        ],
        [words.opinion, keeping.opinion],
      ]}
    />
    <ActionButtons
      actions={keeping.actions}
      path={`/api/funds/keepings/${keeping.id}`}
      version={keeping.version}
      forms={decisions}
    />
  </div>
);

const Signed = ({ name, at }: { name: string; at: string | null }): ReactNode => (
  <>
    {name} <DateTime at={at} />
  </>
);
