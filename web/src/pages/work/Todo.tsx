import { Card, Select, Tabs } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { at, type Schema } from '../../api/address';
import { may, useMe, useRecord } from '../../api/hooks';
import { Answer, DateTime, Deadline, EmptyState, PageFrame } from '../../components';
import type { Column } from '../../components/DataList';
import { ExportRows } from '../../components/ExportButton';
import { nameOf, roles } from '../../texts';
import { DeviceDrafts } from './filing/DeviceDrafts';
import { rightTexts } from '../../texts.rights';
import { t } from '../../language';
import { Say } from '../../components/Say';

type Item = Schema['TodoItem'];

const columns: Column<Item>[] = [
  { key: 'kind', title: t('事项'), render: ({ label }) => label },
  { key: 'title', title: t('项目'), render: ({ title }) => title },
  { key: 'number', title: t('编号'), render: ({ number }) => number ?? '' },
  { key: 'since', title: t('起算时间'), render: ({ since }) => <DateTime at={since} /> },
  { key: 'due', title: t('期限'), render: ({ dueAt }) => dueAt && <DateTime at={dueAt} /> },
  { key: 'late', title: t('状态'), render: ({ overdue }) => (overdue ? t('已逾期') : '') },
];
/** So many of a kind the server tells at the most. */
const most = 100;
/** More kinds than these would run off the page side by side. */
const mostInARow = 6;

/** What waits at this desk, the most urgent first as the server orders it. */
export default function Todo(): ReactNode {
  const me = useMe();
  const todo = useRecord(at('/api/todo'), undefined, 60_000);
  const [wanted, setKind] = useState('');
  const account = me.data?.account;
  return (
    <PageFrame
      title={t('待办事项')}
      extra={
        account && (
          <span className="quiet">
            {account.name} · {nameOf(roles, account.role)}
            {account.organization && account.organization.name !== account.name
              ? ` · ${account.organization.name}`
              : ''}
          </span>
        )
      }
    >
      <DeviceDrafts />
      <Answer of={todo}>
        {(items) => {
          const kinds = [...new Map(items.map((item) => [item.kind, item.label])).entries()];
          // The last of the kind that was looked at may have gone meanwhile.
          const kind = kinds.some(([key]) => key === wanted) ? wanted : '';
          const shown = items.filter((item) => !kind || item.kind === kind);
          const choices = [
            { key: '', label: t('全部 {{count}}', { count: items.length }) },
            ...kinds.map(([key, label]) => ({
              key,
              label: `${label} ${items.filter((item) => item.kind === key).length}`,
            })),
          ];
          const late = items.filter(({ overdue }) => overdue).length;
          return (
            <Card styles={{ body: { padding: 0 } }}>
              {items.length === 0 ? (
                <EmptyState text={t('没有待办事项')}>
                  {may(me.data, 'right.read') && <Link to="/work/rights">{rightTexts.title}</Link>}{' '}
                  {may(me.data, 'listing.create') && <Link to="/work/listings/new">{t('新建转出申请')}</Link>}
                </EmptyState>
              ) : (
                <>
                  <div className="todo-head">
                    {kinds.length > mostInARow ? (
                      <Select
                        aria-label={t('按事项筛选')}
                        className="todo-kinds"
                        value={kind}
                        onChange={setKind}
                        options={choices.map(({ key, label }) => ({ value: key, label }))}
                      />
                    ) : (
                      kinds.length > 1 && (
                        <Tabs activeKey={kind} onChange={setKind} tabBarStyle={{ margin: 0 }} items={choices} />
                      )
                    )}
                    <ExportRows
                      small
                      name={t('待办事项')}
                      rows={shown}
                      cut={
                        kinds.some(([key]) => most <= shown.filter((item) => item.kind === key).length)
                          ? `${shown.length}+`
                          : undefined
                      }
                      columns={columns}
                    />
                  </div>
                  {late > 0 && <p className="todo-late bad">{t('有 {{late}} 件已逾期，请先办理', { late })}</p>}
                  <ul className="todo">
                    {shown.map((item) => (
                      <li key={`${item.kind}-${item.recordId}`} className={item.overdue ? 'late' : undefined}>
                        <span className="todo-kind">{item.label}</span>
                        <Link to={item.href} className="card-link todo-title">
                          {item.title}
                        </Link>
                        <span className="quiet num todo-number">{item.number ?? ''}</span>
                        <span className="todo-due">
                          {item.dueAt ? (
                            <Deadline at={item.dueAt} label={t('期限')} />
                          ) : (
                            <span className="quiet">
                              <Say text="自 {{since}}" since={<DateTime at={item.since} />} />
                            </span>
                          )}
                        </span>
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </Card>
          );
        }}
      </Answer>
    </PageFrame>
  );
}
