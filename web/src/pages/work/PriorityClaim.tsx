import { Card } from 'antd';
import type { ReactNode } from 'react';
import type { PriorityClaims } from '../../api/types';
import { Deadline, type ActionForm } from '../../components';
import { Facts, MaybeFile } from '../../components/Facts';
import { nameOf } from '../../texts';
import { priorityTexts } from '../../texts.priority';

/** Art. 29: the claim with what proves it, and the centre's decision. Which grounds there are is the listing's to say. */
export const priorityForms = (priority: PriorityClaims | null): Record<string, ActionForm> => ({
  claimPriority: {
    path: 'priority',
    intro: priorityTexts.intro,
    fields: [
      {
        name: 'kind',
        label: '优先权',
        kind: 'radio',
        required: true,
        choices: (priority?.kinds ?? []).map(({ code, name, evidence }) => ({
          value: code,
          label: `${name}（须附${evidence}）`,
        })),
      },
      { name: 'fileId', label: '证明材料', kind: 'file', required: true },
    ],
  },
  decidePriority: {
    path: 'priority/decision',
    fields: [
      {
        name: 'accepted',
        label: '认定结果',
        kind: 'radio',
        required: true,
        choices: [
          { value: 'true', label: '予以认定' },
          { value: 'false', label: '不予认定' },
        ],
      },
      { name: 'reason', label: '理由', kind: 'textarea', required: true, minLength: 2, maxLength: 1000 },
    ],
    toBody: (values) => ({ ...values, accepted: values.accepted === 'true' }),
  },
});

export function PriorityCard({ priority }: { priority: PriorityClaims }): ReactNode {
  const { claim, kinds, until } = priority;
  const open = claim === null || claim.state === 'refused';
  return (
    <Card title={priorityTexts.title}>
      <p className="quiet" style={{ marginTop: 0 }}>
        {priorityTexts.intro}
      </p>
      <Facts
        items={[
          ['状态', claim ? nameOf(priorityTexts.states, claim.state) : priorityTexts.none],
          ['申报的优先权', claim?.name],
          ['本项目可申报', open && kinds.map(({ name, citation }) => `${name}（${citation}）`).join('；')],
          ['申报截止', until && <Deadline at={until} neutral done={!open} />],
          ['证明材料', claim && <MaybeFile key="e" id={claim.evidenceFileId} name="查看" />],
          ['认定理由', claim?.reason],
        ]}
      />
    </Card>
  );
}
