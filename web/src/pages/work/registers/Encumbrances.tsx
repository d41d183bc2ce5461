import { Alert, Button, Input, Select, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { may, useList, useMe, useRecord } from '../../../api/hooks';
import type { Encumbrance } from '../../../api/types.registers';
import { dateTimeText } from '../../../clock';
import { ActionModal, Answer, DateTime, FileLink, Money } from '../../../components';
import { DocumentList } from '../../../components/DocumentList';
import { DataList, type Column } from '../../../components/DataList';
import { ExportButton } from '../../../components/ExportButton';
import { Facts } from '../../../components/Facts';
import { useFilters } from '../../../components/filters';
import { RecordDrawer, useOpenRecord } from '../../../components/RecordDrawer';
import { registerTexts as texts } from '../../../texts.registers';
import { encumbranceForms, proposeForm } from './forms';
import { OfferedIn } from './OfferedIn';
import { t } from '../../../language';

export const EncumbranceTag = ({ one }: { one: Encumbrance }): ReactNode => (
  <Tag color={texts.stateColours[one.state]}>{one.stateName}</Tag>
);

const columnsOf = (open: (id: string) => void): Column<Encumbrance>[] => [
  {
    key: 'right',
    title: texts.columns.right,
    card: 'head',
    render: (one) => (
      <>
        {one.owner.name}
        <div className="quiet num">{one.certificateNo}</div>
      </>
    ),
    text: (one) => `${one.owner.name} ${one.certificateNo}`,
  },
  {
    key: 'state',
    title: texts.columns.state,
    card: 'tag',
    render: (one) => <EncumbranceTag one={one} />,
    text: (one) => one.stateName,
  },
  {
    key: 'kind',
    title: texts.columns.kind,
    render: (one) => `${one.kindName}${one.rank === null ? '' : `，${texts.rank(one.rank)}`}`,
    text: (one) => one.kindName,
  },
  { key: 'holder', title: texts.columns.holder, render: (one) => one.holderName, text: (one) => one.holderName },
  {
    key: 'amount',
    title: texts.columns.amount,
    align: 'right',
    render: (one) => <Money value={one.amount} />,
    text: (one) => one.amount,
  },
  {
    key: 'number',
    title: texts.columns.number,
    render: (one) => <span className="num">{one.number ?? texts.waitsForNumber}</span>,
    text: (one) => one.number,
  },
  {
    key: 'registered',
    title: texts.columns.registered,
    render: (one) => <DateTime at={one.registeredAt ?? one.proposedAt} />,
    text: (one) => dateTimeText(one.registeredAt ?? one.proposedAt),
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

/** The register of what lies on rights: searched by right and holder, each entry with its history and its next step (art. 33). */
export function Encumbrances(): ReactNode {
  const me = useMe().data;
  const [open, show] = useOpenRecord();
  const filters = useFilters(['state', 'q'] as const);
  const [adding, setAdding] = useState(false);
  const lenders =
    useRecord(may(me, 'encumbrance.propose') ? at('/api/organizations') : null, { kind: 'financial' }).data ?? [];
  const list = useList(at('/api/encumbrances'), { ...filters.values, page: filters.page, pageSize: 20 });
  return (
    <>
      <div className="list-filters">
        <Select
          allowClear
          aria-label={texts.columns.state}
          placeholder={texts.columns.state}
          value={filters.values.state || undefined}
          onChange={(value: string | undefined) => filters.set('state', value)}
          options={Object.entries(texts.states).map(([value, label]) => ({ value, label }))}
        />
        <Input.Search
          allowClear
          aria-label={texts.search}
          placeholder={texts.search}
          defaultValue={filters.values.q}
          maxLength={100}
          onSearch={(text) => filters.set('q', text.trim() || undefined)}
        />
        {may(me, 'encumbrance.propose') && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {texts.propose}
          </Button>
        )}
        <ExportButton
          name={t('权利负担')}
          path={at('/api/encumbrances')}
          query={filters.values}
          columns={columnsOf(show)}
        />
      </div>
      <Answer of={list}>
        {(page) => <DataList columns={columnsOf(show)} page={page} rowKey={({ id }) => id} onPage={filters.turn} />}
      </Answer>
      {open && <One id={open} onClose={() => show(null)} />}
      {adding && (
        <ActionModal
          action={{ action: 'propose', label: texts.propose, warnings: [] }}
          path="/api"
          form={proposeForm(lenders)}
          onClose={() => setAdding(false)}
          onDone={() => setAdding(false)}
        />
      )}
    </>
  );
}

const One = ({ id, onClose }: { id: string; onClose: () => void }): ReactNode => (
  <RecordDrawer
    title={texts.encumbrances}
    path={at('/api/encumbrances/{id}', { id })}
    forms={encumbranceForms}
    onClose={onClose}
  >
    {(one) => (
      <>
        <Facts
          items={[
            [texts.columns.state, <EncumbranceTag key="s" one={one} />],
            [texts.columns.number, one.number ?? texts.waitsForNumber],
            [texts.columns.kind, `${one.kindName}${one.rank === null ? '' : `，${texts.rank(one.rank)}`}`],
            [texts.fields.owner, one.owner.name],
            [texts.fields.certificate, one.certificateNo],
            [texts.columns.holder, one.holderName],
            [texts.columns.amount, one.amount && <Money key="a" value={one.amount} />],
            [texts.fields.statutory, one.statutoryNumber],
            [texts.fields.consentToTransfer, one.consentToTransfer ? t('是') : null],
            [texts.fields.evidence, <FileLink key="f" id={one.evidenceFileId} name={texts.fields.evidence} />],
            [texts.fields.note, one.note],
            [
              texts.columns.opened,
              <span key="p">
                {one.proposedBy} <DateTime at={one.proposedAt} />
              </span>,
            ],
            [
              texts.columns.registered,
              one.registeredAt && (
                <span key="r">
                  {one.registeredBy} <DateTime at={one.registeredAt} />
                </span>
              ),
            ],
            [texts.states.discharged, one.dischargedAt && <DateTime key="d" at={one.dischargedAt} />],
          ]}
        />
        <Alert type="info" showIcon title={one.effect} />
        {one.state === 'registered' && <OfferedIn id={one.id} />}
        {one.kind === 'mortgage' && one.registeredAt && (
          <section>
            <h3>{texts.papers}</h3>
            <DocumentList about="encumbrance" id={one.id} />
          </section>
        )}
      </>
    )}
  </RecordDrawer>
);
