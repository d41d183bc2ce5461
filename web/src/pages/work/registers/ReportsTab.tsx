import { Alert, Button, Card, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { at } from '../../../api/address';
import { may, useMe, useRegions } from '../../../api/hooks';
import type { Region } from '../../../api/types';
import type { MarketReport } from '../../../api/types.registers';
import { ActionModal, type ActionForm, DateTime, FileLink, Money } from '../../../components';
import { Facts } from '../../../components/Facts';
import { ListTable, RowButton } from '../../../components/ListTable';
import { RecordDrawer, useOpenRecord } from '../../../components/RecordDrawer';
import { nameOf, partyKinds } from '../../../texts';
import { reportTexts as texts } from '../../../texts.reports';
import { Notes } from './Notes';
import { t } from '../../../language';

const Standing = ({ one }: { one: MarketReport }): ReactNode => (
  <Tag color={texts.colours[one.state]}>{one.stateName}</Tag>
);
const owners = ({ ownerKinds }: MarketReport): string => ownerKinds.map((kind) => nameOf(partyKinds, kind)).join('、');

const reportForm = (regions: readonly Region[], townCode: string | null | undefined): ActionForm => ({
  path: 'market-reports',
  unversioned: true,
  intro: texts.intro,
  fields: [
    {
      name: 'townCode',
      label: texts.town,
      kind: 'select',
      required: true,
      initial: townCode ?? undefined,
      choices: regions.filter(({ code }) => code.length === 9).map(({ code, name }) => ({ value: code, label: name })),
    },
    { name: 'asset', label: texts.asset, kind: 'text', required: true, minLength: 2, maxLength: 200 },
    {
      name: 'ownerKinds',
      label: texts.owners,
      kind: 'multi',
      required: true,
      choices: Object.entries(partyKinds).map(([value, label]) => ({ value, label })),
    },
    { name: 'value', label: texts.value, kind: 'money', required: true },
    { name: 'dealtOn', label: texts.dealtOn, kind: 'date', required: true },
    { name: 'text', label: texts.text, kind: 'textarea', required: true, minLength: 4 },
    { name: 'evidenceFileId', label: texts.evidence, kind: 'file' },
  ],
});

const note: ActionForm = {
  fields: [{ name: 'text', label: texts.note, kind: 'textarea', required: true, minLength: 2 }],
};
const forms: Record<string, ActionForm> = {
  follow: note,
  close: { fields: [{ name: 'text', label: texts.outcome, kind: 'textarea', required: true, minLength: 2 }] },
};

/** What was dealt outside the market, and what became of it. */
export function ReportsTab(): ReactNode {
  const me = useMe().data;
  const regions = useRegions();
  const [open, show] = useOpenRecord();
  const [adding, setAdding] = useState(false);
  return (
    <Card
      title={texts.title}
      extra={
        may(me, 'marketReport.create') && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {texts.report}
          </Button>
        )
      }
    >
      <ListTable
        path={at('/api/market-reports')}
        empty={texts.none}
        columns={[
          { title: texts.asset, card: 'head', render: ({ asset }) => asset },
          { title: texts.state, card: 'tag', render: (one) => <Standing one={one} /> },
          { title: texts.town, render: ({ town }) => town.name },
          { title: texts.owners, render: owners },
          { title: texts.value, align: 'right', render: ({ value }) => <Money value={value} /> },
          { title: texts.dealtOn, render: ({ dealtOn }) => <span className="num">{dealtOn}</span> },
          {
            title: t('办理'),
            card: 'foot',
            render: ({ id }) => <RowButton onClick={() => show(id)}>{t('查看')}</RowButton>,
          },
        ]}
      />
      {open && <One id={open} onClose={() => show(null)} />}
      {adding && (
        <ActionModal
          action={{ action: 'report', label: texts.report, warnings: [] }}
          path="/api"
          form={reportForm(regions.data ?? [], me?.account.organization?.townCode)}
          onClose={() => setAdding(false)}
          onDone={() => setAdding(false)}
        />
      )}
    </Card>
  );
}

const One = ({ id, onClose }: { id: string; onClose: () => void }): ReactNode => (
  <RecordDrawer title={texts.title} path={at('/api/market-reports/{id}', { id })} forms={forms} onClose={onClose}>
    {(one) => (
      <>
        {one.finding && <Alert type="warning" showIcon title={texts.finding} description={one.finding} />}
        <Facts
          items={[
            [texts.state, <Standing key="s" one={one} />],
            [texts.asset, one.asset],
            [texts.town, one.town.name],
            [texts.owners, owners(one)],
            [texts.value, <Money key="v" value={one.value} />],
            [texts.dealtOn, one.dealtOn],
            [texts.text, one.text],
            [texts.evidence, one.evidenceFileId && <FileLink key="e" id={one.evidenceFileId} name={texts.evidence} />],
            [
              texts.reported,
              <span key="r">
                {one.reportedBy} <DateTime at={one.reportedAt} />
              </span>,
            ],
            [texts.outcome, one.outcome],
          ]}
        />
        <Notes title={texts.notes} notes={one.notes} />
      </>
    )}
  </RecordDrawer>
);
