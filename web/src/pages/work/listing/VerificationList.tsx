import { Button, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { may, useMe } from '../../../api/hooks';
import type { Me, VerificationView } from '../../../api/types';
import { ActionModal, DateTime, Deadline, FileLink, StateTag, type ActionForm } from '../../../components';
import { stages } from '../../../texts.work';
import { phrases } from '../../../phrases';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

const reply = (
  intro: string,
  opinion: string | undefined,
  danger = false,
  often: readonly string[] = [],
): ActionForm => ({
  unversioned: true,
  danger,
  intro,
  fields: [
    {
      name: 'opinion',
      label: t('核实意见'),
      kind: 'textarea',
      required: true,
      minLength: 2,
      initial: opinion,
      phrases: often,
    },
    { name: 'documentFileId', label: t('书面答复（加盖公章的扫描件）'), kind: 'file', required: true },
  ],
});
export type ReplyAction = 'confirm' | 'object' | 'withdraw' | 'overrule';
const replies: Record<ReplyAction, { label: string; form: ActionForm }> = {
  confirm: {
    label: t('核实无误'),
    form: reply(
      t('确认后记入历史，作为审核的依据。'),
      phrases.verification.confirm[0],
      false,
      phrases.verification.confirm,
    ),
  },
  object: {
    label: t('提出异议'),
    form: reply(
      t('有异议的项目不能通过审核，直至撤回异议或由中心主任书面不予采纳。'),
      undefined,
      true,
      phrases.verification.object,
    ),
  },
  withdraw: { label: t('撤回异议'), form: reply(t('撤回后视为核实无误。'), undefined) },
  overrule: {
    label: t('不采纳异议'),
    form: {
      unversioned: true,
      danger: true,
      fields: [
        { name: 'reason', label: t('不采纳的理由'), kind: 'textarea', required: true, minLength: 2 },
        { name: 'documentFileId', label: t('书面决定'), kind: 'file', required: true },
      ],
    },
  },
};

/** What this person may answer: the organisation that was asked, or the director over an objection. */
export function repliesOf(one: VerificationView, me: Me | null | undefined): ReplyAction[] {
  const asked = me?.account.organization?.id === one.organization.id;
  if (one.state === 'pending' && asked && may(me, 'verification.confirm')) return ['confirm', 'object'];
  if (one.state === 'objected') {
    if (asked && may(me, 'verification.withdraw')) return ['withdraw'];
    if (may(me, 'verification.overrule')) return ['overrule'];
  }
  return [];
}

export function ReplyButtons({ one, onDone }: { one: VerificationView; onDone?: () => void }): ReactNode {
  const me = useMe();
  const [open, setOpen] = useState<ReplyAction | null>(null);
  const possible = repliesOf(one, me.data);
  if (possible.length === 0) return null;
  return (
    <span className="action-row">
      {possible.map((action, index) => (
        <Button
          key={action}
          type={index === 0 ? 'primary' : 'default'}
          danger={replies[action].form.danger ?? false}
          onClick={() => setOpen(action)}
        >
          {replies[action].label}
        </Button>
      ))}
      {open && (
        <ActionModal
          action={{ action: open, label: replies[open].label }}
          path={`/api/verifications/${one.id}`}
          form={replies[open].form}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            onDone?.();
          }}
        />
      )}
    </span>
  );
}

/** Whom the centre asked, until when, and what they said. */
export function VerificationList({ items }: { items: readonly VerificationView[] }): ReactNode {
  if (items.length === 0) return <span className="quiet">{t('尚未提请核实')}</span>;
  return (
    <ul className="papers">
      {items.map((one) => (
        <li key={one.id} style={{ alignItems: 'flex-start' }}>
          <span className="paper-name">
            <span>
              <b>{one.organization.name}</b> <StateTag kind="verification" state={one.state} />
              {one.overdue && <Tag color="error">{t('逾期未复')}</Tag>}
              <div className="quiet">{stages[one.stage]}</div>
            </span>
          </span>
          <span className="paper-what">
            <div className="quiet">
              <Say text="提请 {{askedAt}}" askedAt={<DateTime at={one.askedAt} />} />
            </div>
            {one.repliedAt ? (
              <div className="quiet">
                <Say text="答复 {{repliedAt}}" repliedAt={<DateTime at={one.repliedAt} />} />
              </div>
            ) : (
              <Deadline label={t('答复期限')} at={one.dueAt} done={one.state !== 'pending'} />
            )}
            {one.opinion && <div className="reason">{one.opinion}</div>}
            {one.documentFileId && <FileLink id={one.documentFileId} name={t('书面答复')} />}
          </span>
          <span className="paper-do">
            <ReplyButtons one={one} />
          </span>
        </li>
      ))}
    </ul>
  );
}
