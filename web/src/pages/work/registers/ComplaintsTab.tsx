import { Card, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import type { ComplaintView } from '../../../api/types.registers';
import { type ActionForm, DateTime, FileLink } from '../../../components';
import { Facts } from '../../../components/Facts';
import { ListTable, RowButton, stateChoices } from '../../../components/ListTable';
import { RecordDrawer, useOpenRecord } from '../../../components/RecordDrawer';
import { stateNames } from '../../../texts';
import { complaintTexts as texts } from '../../../texts.complaints';
import { Notes } from './Notes';
import { t } from '../../../language';

const Standing = ({ one }: { one: ComplaintView }): ReactNode => (
  <Tag color={texts.colours[one.state]}>{one.stateName}</Tag>
);

const words = (label: string): ActionForm => ({
  fields: [{ name: 'text', label, kind: 'textarea', required: true, minLength: 2 }],
});
const forms: Record<string, ActionForm> = {
  take: words(texts.say.take),
  follow: words(texts.say.follow),
  dismiss: words(texts.say.dismiss),
  close: words(texts.say.close),
};

/** What was reported, by whomever, and what became of it: for those who supervise alone (art. 28). */
export function ComplaintsTab(): ReactNode {
  const [open, show] = useOpenRecord();
  return (
    <Card title={texts.title}>
      <ListTable
        path={at('/api/complaints')}
        empty={texts.none}
        choices={stateChoices(stateNames.complaint)}
        columns={[
          {
            title: texts.columns.kind,
            card: 'head',
            render: ({ kindName, number }) => (
              <>
                {kindName}
                <div className="quiet num">{number}</div>
              </>
            ),
          },
          { title: texts.columns.state, card: 'tag', render: (one) => <Standing one={one} /> },
          {
            title: texts.columns.text,
            render: ({ text }) => <div style={{ maxWidth: 360, whiteSpace: 'normal' }}>{text.slice(0, 60)}</div>,
          },
          { title: texts.columns.madeAt, render: ({ madeAt }) => <DateTime at={madeAt} /> },
          {
            title: t('办理'),
            card: 'foot',
            render: ({ id }) => <RowButton onClick={() => show(id)}>{t('查看')}</RowButton>,
          },
        ]}
      />
      {open && <One id={open} onClose={() => show(null)} />}
    </Card>
  );
}

const One = ({ id, onClose }: { id: string; onClose: () => void }): ReactNode => (
  <RecordDrawer title={texts.title} path={at('/api/complaints/{id}', { id })} forms={forms} onClose={onClose}>
    {(one) => (
      <>
        <Facts
          items={[
            [texts.columns.number, one.number],
            [texts.columns.state, <Standing key="s" one={one} />],
            [texts.columns.kind, one.kindName],
            [
              texts.listing,
              one.listing && (
                <Link key="l" to={`/work/listings/${one.listing.id}`}>
                  {one.listing.title}
                </Link>
              ),
            ],
            [
              texts.columns.text,
              <span key="t" className="pre">
                {one.text}
              </span>,
            ],
            [texts.contactShown, one.contact ?? texts.nameless],
            [
              texts.evidenceShown,
              one.evidenceFileId && <FileLink key="e" id={one.evidenceFileId} name={texts.evidenceShown} />,
            ],
            [texts.columns.madeAt, <DateTime key="m" at={one.madeAt} />],
            [texts.answer, one.answer],
          ]}
        />
        <Notes title={texts.notes} notes={one.notes} />
      </>
    )}
  </RecordDrawer>
);
