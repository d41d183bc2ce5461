import { Select, Tag } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { may, useList, useMe } from '../../api/hooks';
import type { ApplicationLine } from '../../api/types';
import { Answer, DateTime, Deadline, PageFrame, PartyName, StateTag } from '../../components';
import { DataList, type Column } from '../../components/DataList';
import { ExportButton } from '../../components/ExportButton';
import { nameOf, stateNames } from '../../texts';
import { t } from '../../language';

const waiting = ['submitted', 'accepted'];

const columns: Column<ApplicationLine>[] = [
  {
    key: 'listing',
    title: t('项目'),
    card: 'head',
    render: (line) => (
      <div className="cell-title">
        <Link to={`/work/applications/${line.id}`}>{line.listing.title}</Link>
        <div className="quiet num">{line.number ?? nameOf(stateNames.application, line.state)}</div>
      </div>
    ),
  },
  {
    key: 'progress',
    title: t('项目编号'),
    render: (line) => (
      <>
        <span className="num">{line.listing.number ?? '—'}</span>{' '}
        <span className="quiet">{nameOf(stateNames.listing, line.listing.state)}</span>
      </>
    ),
  },
  { key: 'party', title: t('申请人'), render: (line) => <PartyName party={line.party} /> },
  {
    key: 'state',
    title: t('状态'),
    card: 'tag',
    render: (line) => (
      <>
        <StateTag kind="application" state={line.state} />
        {line.outcome === 'won' && <Tag color="green">{t('已中选')}</Tag>}
        {line.outcome === 'lost' && <Tag>{t('未中选')}</Tag>}
        {line.ended && <span className="quiet">{t('随项目结束')}</span>}
      </>
    ),
  },
  { key: 'submittedAt', title: t('提交时间'), render: (line) => <DateTime at={line.submittedAt} /> },
  {
    key: 'checkDueAt',
    title: t('审查期限'),
    render: (line) => (waiting.includes(line.state) ? <Deadline at={line.checkDueAt} /> : '—'),
  },
];

export default function Applications(): ReactNode {
  const me = useMe();
  const [params, setParams] = useSearchParams();
  const page = Number(params.get('page') ?? '1') || 1;
  const state = params.get('state') ?? '';
  const listingId = params.get('listingId') ?? '';
  const list = useList(at('/api/applications'), { state, listingId, page, pageSize: 20 });
  const set = (changes: Record<string, string>): void => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setParams(next);
  };
  return (
    <PageFrame
      title={t('受让申请')}
      extra={
        <>
          <ExportButton
            name={t('受让申请')}
            path={at('/api/applications')}
            query={{ state, listingId }}
            columns={columns}
          />
          <Select
            style={{ minWidth: 140 }}
            aria-label={t('按状态筛选')}
            value={state}
            onChange={(value) => set({ state: value, page: '' })}
            options={[
              { value: '', label: t('全部状态') },
              ...Object.entries(stateNames.application).map(([value, label]) => ({ value, label })),
            ]}
          />
        </>
      }
    >
      <Answer of={list}>
        {(answer) => (
          <DataList<ApplicationLine>
            columns={columns}
            page={answer}
            rowKey={({ id }) => id}
            loading={list.isPlaceholderData}
            onPage={(to) => set({ page: String(to) })}
            empty={
              may(me.data, 'application.create')
                ? t('没有受让申请；可以到交易公告看看正在报名的项目')
                : t('没有受让申请')
            }
          />
        )}
      </Answer>
    </PageFrame>
  );
}
