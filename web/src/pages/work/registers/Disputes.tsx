import { Alert, Button, Tag, Timeline } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { may, useList, useMe } from '../../../api/hooks';
import type { Dispute } from '../../../api/types.registers';
import { dateTimeText } from '../../../clock';
import { ActionModal, Answer, DateTime, FileLink } from '../../../components';
import { DataList, type Column } from '../../../components/DataList';
import { ExportButton } from '../../../components/ExportButton';
import { Facts } from '../../../components/Facts';
import { useFilters } from '../../../components/filters';
import { RecordDrawer, useOpenRecord } from '../../../components/RecordDrawer';
import { registerTexts as texts } from '../../../texts.registers';
import { disputeForm, disputeForms } from './forms';
import { t } from '../../../language';

export const DisputeTag = ({ one }: { one: Dispute }): ReactNode => (
  <Tag color={one.state === 'closed' ? 'green' : one.bars ? 'red' : 'orange'}>
    {one.outcomeName ? `${one.stateName}：${one.outcomeName}` : one.stateName}
  </Tag>
);

const about = ({ listing, owner, certificateNo }: Dispute): ReactNode => (
  <>
    {listing && <Link to={`/work/listings/${listing.id}`}>{listing.title}</Link>}
    {owner && (
      <div>
        {owner.name} <span className="quiet num">{certificateNo}</span>
      </div>
    )}
  </>
);

const columnsOf = (open: (id: string) => void): Column<Dispute>[] => [
  {
    key: 'claimant',
    title: texts.columns.claimant,
    card: 'head',
    render: (one) => (
      <>
        {one.claimant}
        <div className="quiet num">{one.number}</div>
      </>
    ),
    text: (one) => `${one.number} ${one.claimant}`,
  },
  { key: 'state', title: texts.columns.state, card: 'tag', render: (one) => <DisputeTag one={one} /> },
  { key: 'kind', title: texts.columns.kind, render: (one) => one.kindName, text: (one) => one.kindName },
  { key: 'about', title: texts.columns.about, render: about },
  {
    key: 'opened',
    title: texts.columns.opened,
    render: (one) => <DateTime at={one.openedAt} />,
    text: (one) => dateTimeText(one.openedAt),
  },
  {
    key: 'do',
    title: texts.columns.handle,
    card: 'foot',
    render: (one) => (
      <Button size="small" onClick={() => open(one.id)}>
        {t('查看')}
      </Button>
    ),
  },
];

/** Disputes from the first talk to their end, each with its sessions (art. 34). */
export function Disputes(): ReactNode {
  const me = useMe().data;
  const [open, show] = useOpenRecord();
  const filters = useFilters(['state'] as const);
  const [adding, setAdding] = useState(false);
  const list = useList(at('/api/disputes'), { ...filters.values, page: filters.page, pageSize: 20 });
  return (
    <>
      <div className="list-filters">
        {may(me, 'dispute.open') && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {texts.open}
          </Button>
        )}
        <ExportButton name={t('纠纷')} path={at('/api/disputes')} query={filters.values} columns={columnsOf(show)} />
      </div>
      <Answer of={list}>
        {(page) => <DataList columns={columnsOf(show)} page={page} rowKey={({ id }) => id} onPage={filters.turn} />}
      </Answer>
      {open && <One id={open} onClose={() => show(null)} />}
      {adding && (
        <ActionModal
          action={{ action: 'open', label: texts.open, warnings: [] }}
          path="/api"
          form={disputeForm()}
          onClose={() => setAdding(false)}
          onDone={() => setAdding(false)}
        />
      )}
    </>
  );
}

const One = ({ id, onClose }: { id: string; onClose: () => void }): ReactNode => (
  <RecordDrawer title={texts.disputes} path={at('/api/disputes/{id}', { id })} forms={disputeForms} onClose={onClose}>
    {(one) => (
      <>
        {one.bars && <Alert type="warning" showIcon title={texts.bars} />}
        <Facts
          items={[
            [texts.columns.number, one.number],
            [texts.columns.state, <DisputeTag key="s" one={one} />],
            [texts.columns.kind, one.kindName],
            [texts.columns.about, about(one)],
            [texts.fields.claimant, one.claimant],
            [texts.fields.claim, one.claim],
            [texts.fields.claimFile, <FileLink key="f" id={one.evidenceFileId} name={texts.fields.claimFile} />],
            [
              texts.columns.opened,
              <span key="o">
                {one.openedBy} <DateTime at={one.openedAt} />
              </span>,
            ],
            [texts.fields.outcomeText, one.outcomeText],
            [
              texts.fields.outcomeFile,
              one.outcomeFileId && <FileLink key="e" id={one.outcomeFileId} name={texts.fields.file} />,
            ],
          ]}
        />
        {one.records.length > 0 && (
          <section>
            <h3>{texts.records}</h3>
            <Timeline
              items={one.records.map((record) => ({
                content: (
                  <>
                    <b>
                      {record.on} {record.stageName}
                    </b>{' '}
                    {record.led}
                    <div className="pre">{record.text}</div>
                    {record.fileId && <FileLink id={record.fileId} name={texts.fields.file} />}
                    <div className="quiet">
                      {record.recordedBy} <DateTime at={record.recordedAt} />
                    </div>
                  </>
                ),
              }))}
            />
          </section>
        )}
      </>
    )}
  </RecordDrawer>
);
