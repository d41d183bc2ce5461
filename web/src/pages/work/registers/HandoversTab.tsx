import { DownloadOutlined } from '@ant-design/icons';
import { Button, Card, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { may, useMe } from '../../../api/hooks';
import type { HandoverView } from '../../../api/types.handovers';
import { type ActionForm, FileLink } from '../../../components';
import { Facts } from '../../../components/Facts';
import { ListTable, RowButton, stateChoices } from '../../../components/ListTable';
import { RecordDrawer, useOpenRecord } from '../../../components/RecordDrawer';
import { stateNames } from '../../../texts';
import { handoverTexts as texts } from '../../../texts.handovers';
import { t } from '../../../language';

const file = (label: string, required = false) => ({ name: 'fileId', label, kind: 'file', required }) as const;
const words = (label: string) => ({ name: 'reason', label, kind: 'textarea', required: true, minLength: 2 }) as const;

const forms: Record<string, ActionForm> = {
  hand: {
    primary: true,
    fields: [
      { name: 'handedOn', label: texts.handedOn, kind: 'date', required: true },
      { name: 'handedTo', label: texts.handedTo, kind: 'text', required: true, minLength: 2, help: texts.handedHint },
      file(texts.receipt),
    ],
  },
  confirm: {
    primary: true,
    fields: [
      { name: 'doneOn', label: texts.doneOn, kind: 'date', required: true },
      { name: 'recordNumber', label: texts.recordNumber, kind: 'text', required: true, maxLength: 100 },
      file(texts.answer),
    ],
  },
  sendBack: { path: 'send-back', danger: true, fields: [words(texts.returnReason), file(texts.file)] },
  waive: { fields: [words(texts.waiveReason), file(texts.waiveProof, true)] },
};

/** What goes to a registry or an office after the certificate, until it is recorded there. */
export function HandoversTab(): ReactNode {
  const [open, show] = useOpenRecord();
  return (
    <Card title={texts.title}>
      <p className="quiet">{texts.intro}</p>
      <ListTable
        path={at('/api/handovers')}
        empty={texts.none}
        choices={stateChoices(stateNames.handover)}
        columns={[
          {
            title: texts.project,
            card: 'head',
            render: ({ listing, name }) => (
              <>
                {t(name)}
                <div className="quiet">
                  {listing.title} <span className="num">{listing.number}</span>
                </div>
              </>
            ),
          },
          { title: texts.state, card: 'tag', render: (one) => <Standing one={one} /> },
          { title: texts.office, render: ({ office }) => t(office) },
          { title: texts.handedOn, render: ({ handedOn }) => <span className="num">{handedOn ?? '—'}</span> },
          {
            title: texts.recordNumber,
            render: ({ recordNumber }) => <span className="num">{recordNumber ?? '—'}</span>,
          },
          {
            title: t('办理'),
            card: 'foot',
            render: ({ id }) => <RowButton onClick={() => show(id)}>{t('查看')}</RowButton>,
          },
        ]}
      />
      {open && (
        <RecordDrawer
          title={texts.title}
          path={at('/api/handovers/{id}', { id: open })}
          forms={forms}
          onClose={() => show(null)}
        >
          {(one) => <HandoverFacts one={one} link />}
        </RecordDrawer>
      )}
    </Card>
  );
}

const Standing = ({ one: { state, stateName } }: { one: HandoverView }): ReactNode => (
  <Tag color={texts.colours[state]}>{stateName}</Tag>
);

/** One in full; `link` leads to its deal, where the page is another's. */
export function HandoverFacts({ one, link }: { one: HandoverView; link?: boolean }): ReactNode {
  const me = useMe().data;
  return (
    <>
      <Facts
        items={[
          [texts.project, link && <Link to={`/work/deals/${one.dealId}`}>{one.listing.title}</Link>],
          [texts.what, t(one.name)],
          [texts.state, <Standing key="s" one={one} />],
          [texts.office, t(one.office)],
          [texts.basis, `${one.citation}${one.optional ? `；${texts.optional}` : ''}`],
          [texts.handedOn, one.handedOn],
          [texts.handedTo, one.handedTo],
          [texts.doneOn, one.doneOn],
          [texts.recordNumber, one.recordNumber],
          [texts.reason, one.reason],
          [texts.file, one.fileId && may(me, 'handover.read') && <FileLink id={one.fileId} name={texts.file} />],
        ]}
      />
      {may(me, 'handover.read') && (
        <p>
          <Button
            icon={<DownloadOutlined />}
            href={at('/api/handovers/{id}/package.zip', { id: one.id })}
            title={texts.packageHint}
          >
            {texts.package}
          </Button>
        </p>
      )}
    </>
  );
}
