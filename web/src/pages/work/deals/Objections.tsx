import { Button, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import type { ActionView, DealObjection } from '../../../api/types';
import type { CandidateObjection } from '../../../api/types.tenders';
import { ActionModal, DateTime, EmptyState, type Field, FileLink, StateTag } from '../../../components';
import { nameOf, objectionStates } from '../../../texts';
import { objectionTexts } from '../../../texts.objections';
import { t } from '../../../language';

type Objection = CandidateObjection & Partial<Pick<DealObjection, 'contact' | 'finding' | 'findingFileId'>>;

interface ObjectionsProps {
  /** Address of the record that was objected to. */
  path: string;
  version: number;
  objections: readonly Objection[];
  actions: readonly ActionView[];
}

const fieldsOf = (action: string): Field[] =>
  action === 'examine'
    ? [
        { name: 'finding', label: objectionTexts.finding, kind: 'textarea', required: true, minLength: 2 },
        { name: 'fileId', label: t('核查材料'), kind: 'file' },
      ]
    : [{ name: 'reason', label: t('决定的理由（答复异议人）'), kind: 'textarea', required: true, minLength: 2 }];

/** What was said against a result while it was public, and what was decided, with reason. */
export function Objections({ path, version, objections, actions }: ObjectionsProps): ReactNode {
  const [open, setOpen] = useState<{ objection: Objection; action: ActionView } | null>(null);
  const decisions = actions.filter(({ action }) => ['examine', 'dismiss', 'uphold'].includes(action));
  if (objections.length === 0) return <EmptyState text={t('没有异议')} />;
  return (
    <>
      <ul className="checks">
        {objections.map((objection) => (
          <li key={objection.id}>
            <div className="objection">
              <StateTag
                state={objection.state === 'upheld' ? 'objected' : objection.state === 'open' ? 'pending' : 'withdrawn'}
                name={nameOf(objectionStates, objection.state)}
              />
              <b>{objection.party}</b> {objection.contact && <span className="quiet">{objection.contact}</span>}{' '}
              <span className="quiet">
                <DateTime at={objection.madeAt} />
              </span>
              <div className="pre">{objection.reason}</div>
              {objection.evidenceFileId && <FileLink id={objection.evidenceFileId} name={t('证据材料')} />}
              {objection.finding && (
                <div className="quiet">
                  {objectionTexts.finding}：{objection.finding}{' '}
                  {objection.findingFileId && <FileLink id={objection.findingFileId} name={t('核查材料')} />}
                </div>
              )}
              {objection.decision && (
                <div className="reason">
                  {objection.decision}(<DateTime at={objection.decidedAt} />)
                </div>
              )}
              {objection.state === 'open' && decisions.length > 0 && (
                <Space className="decide" wrap>
                  {decisions.map((action) => (
                    <Button
                      key={action.action}
                      size="small"
                      disabled={!action.allowed}
                      danger={action.action === 'uphold'}
                      onClick={() => setOpen({ objection, action })}
                    >
                      {action.label}
                    </Button>
                  ))}
                </Space>
              )}
            </div>
          </li>
        ))}
      </ul>
      {open && (
        <ActionModal
          action={open.action}
          path={`${path}/objections/${open.objection.id}`}
          version={version}
          form={{
            danger: open.action.action === 'uphold',
            intro: (
              <>
                <b>{open.objection.party}</b>:{open.objection.reason}
              </>
            ),
            fields: fieldsOf(open.action.action),
          }}
          onClose={() => setOpen(null)}
          onDone={() => setOpen(null)}
        />
      )}
    </>
  );
}
