import { Card, Table } from 'antd';
import type { ReactNode } from 'react';
import { at, type Schema } from '../../api/address';
import { useList, useRecord } from '../../api/hooks';
import { Answer, DateTime, PageFrame } from '../../components';
import { openTexts as texts } from '../../texts.open';

type Change = Schema['PublicChange'];
type Day = Schema['AuditDay'];

const shown = 10;
const week = 7 * 86_400_000;

/** What anybody may take, how to take it, and what it looks like right now. */
export default function OpenData(): ReactNode {
  // What the week brought, rounded to the hour so that the page asks the same question twice.
  const since = new Date(Math.floor((Date.now() - week) / 3_600_000) * 3_600_000).toISOString();
  const changes = useRecord(at('/api/open/changes'), { since, limit: 1000 });
  const days = useList(at('/api/open/audit-days'), { page: 1, pageSize: shown });
  return (
    <PageFrame title={texts.title}>
      <div className="stack">
        <p>{texts.intro}</p>
        <Card title={texts.changes}>
          <p>{texts.changesHow}</p>
          <pre className="address">GET /api/open/changes?cursor=0&amp;limit=100</pre>
          <Answer of={changes}>
            {({ items }) => (
              <Table<Change>
                size="small"
                rowKey="cursor"
                pagination={false}
                scroll={{ x: 'max-content' }}
                dataSource={items.slice(-shown).reverse()}
                columns={[
                  { title: 'cursor', render: (_: unknown, { cursor }) => <span className="num">{cursor}</span> },
                  { title: texts.at, render: (_: unknown, { at }) => <DateTime at={at} /> },
                  { title: texts.number, render: (_: unknown, { number }) => <span className="num">{number}</span> },
                  { title: texts.action, render: (_: unknown, { action }) => texts.actions[action] ?? action },
                  {
                    title: texts.open,
                    render: (_: unknown, { release, number }) => (
                      <a href={release} aria-label={`${texts.view} ${number} ${texts.release}`}>
                        {texts.view}
                      </a>
                    ),
                  },
                ]}
              />
            )}
          </Answer>
        </Card>
        <Card title={texts.release}>
          <p>{texts.releaseHow}</p>
          <p>
            <a href="/api/open/release.schema.json">{texts.schema}</a>
          </p>
          <pre className="address">GET /api/open/releases/&#123;listingId&#125;</pre>
        </Card>
        <Card title={texts.days}>
          <p>{texts.daysHow}</p>
          <pre className="address">GET /api/open/audit-days</pre>
          <Answer of={days}>
            {({ items }) => (
              <Table<Day>
                size="small"
                rowKey="date"
                pagination={false}
                scroll={{ x: 'max-content' }}
                dataSource={items}
                columns={[
                  { title: texts.date, render: (_: unknown, { date }) => <span className="num">{date}</span> },
                  { title: texts.root, render: (_: unknown, { root }) => <code>{root}</code> },
                  {
                    title: texts.heads,
                    align: 'right',
                    render: (_: unknown, { heads }) => <span className="num">{heads}</span>,
                  },
                  { title: texts.published, render: (_: unknown, { publishedAt }) => <DateTime at={publishedAt} /> },
                ]}
              />
            )}
          </Answer>
        </Card>
      </div>
    </PageFrame>
  );
}
