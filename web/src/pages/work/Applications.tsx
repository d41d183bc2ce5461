import { Select, Table } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useList } from '../../api/hooks';
import type { ApplicationLine } from '../../api/types';
import { DateTime, Deadline, EmptyState, ErrorState, PageFrame, PartyName, StateTag } from '../../components';
import { applicationStates, listingStates } from '../../texts';

const waiting = ['submitted', 'accepted'];

export default function Applications(): ReactNode {
  const [params, setParams] = useSearchParams();
  const page = Number(params.get('page') ?? '1') || 1;
  const pageSize = Number(params.get('pageSize') ?? '20') || 20;
  const state = params.get('state') ?? '';
  const listingId = params.get('listingId') ?? '';
  const list = useList<ApplicationLine>('/api/applications', { state, listingId, page, pageSize });
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
      title="受让申请"
      extra={
        <Select
          style={{ minWidth: 140 }}
          aria-label="按状态筛选"
          value={state}
          onChange={(value) => set({ state: value, page: '' })}
          options={[
            { value: '', label: '全部状态' },
            ...Object.entries(applicationStates).map(([value, label]) => ({ value, label })),
          ]}
        />
      }
    >
      {list.error ? (
        <ErrorState error={list.error} retry={() => void list.refetch()} />
      ) : (
        <Table<ApplicationLine>
          size="small"
          rowKey="id"
          loading={list.isLoading}
          dataSource={list.data?.items ?? []}
          scroll={{ x: 'max-content' }}
          locale={{
            emptyText: (
              <EmptyState text="没有受让申请">
                <Link to="/?state=正在报名">看看正在报名的项目</Link>
              </EmptyState>
            ),
          }}
          pagination={{
            current: page,
            pageSize,
            total: list.data?.total ?? 0,
            onChange: (to, size) => set({ page: String(to), pageSize: String(size) }),
            hideOnSinglePage: true,
          }}
          columns={[
            {
              title: '项目',
              render: (_, line) => (
                <div className="cell-title">
                  <Link to={`/work/applications/${line.id}`}>{line.listing.title}</Link>
                  <div className="quiet num">
                    {line.number ?? '未提交'} · 项目{line.listing.number ?? ''}{' '}
                    {listingStates[line.listing.state] ?? ''}
                  </div>
                </div>
              ),
            },
            { title: '申请人', render: (_, line) => <PartyName party={line.party} /> },
            {
              title: '状态',
              render: (_, line) => (
                <>
                  <StateTag kind="application" state={line.state} />
                  {line.ended && <span className="quiet">随项目结束</span>}
                </>
              ),
            },
            { title: '提交时间', render: (_, line) => <DateTime at={line.submittedAt} /> },
            {
              title: '审查期限',
              render: (_, line) => <Deadline at={line.checkDueAt} done={!waiting.includes(line.state)} />,
            },
          ]}
        />
      )}
    </PageFrame>
  );
}
