import { Button, DatePicker, Statistic, Table } from 'antd';
import type { Dayjs } from 'dayjs';
import { type ReactNode } from 'react';
import { DownloadOutlined } from '@ant-design/icons';
import { at } from '../../../api/address';
import type { Holding } from '../../../api/types.story';
import { beijingInstant, DateTime, Deadline, Money } from '../../../components';
import { EmptyState } from '../../../components/feedback';
import { ListTable } from '../../../components/ListTable';
import { storyTexts as texts } from '../../../texts.story';
import { t } from '../../../language';

/** The moment asked about, and the same as a spreadsheet. */
export function AsOf({
  path,
  value,
  onChange,
}: {
  path: string;
  value: string | undefined;
  onChange: (asOf: string | undefined) => void;
}): ReactNode {
  return (
    <div className="list-filters">
      <span className="quiet">{texts.asOf}</span>
      <DatePicker
        showTime={{ format: 'HH:mm' }}
        format="YYYY-MM-DD HH:mm"
        placeholder={texts.now}
        onChange={(at: Dayjs | null) => onChange(at ? beijingInstant(at) : undefined)}
      />
      <Button
        icon={<DownloadOutlined />}
        href={`${path}/xlsx${value ? `?asOf=${encodeURIComponent(value)}` : ''}`}
        target="_blank"
      >
        {texts.export}
      </Button>
    </div>
  );
}

/** The figures at the head of a statement. */
export const Figures = ({ items }: { items: readonly (readonly [string, string])[] }): ReactNode => (
  <div className="figures">
    {items.map(([title, value]) => (
      <Statistic key={title} title={title} formatter={() => <Money value={value} />} />
    ))}
  </div>
);

/** What is held: for whom, for what, since when, due when. */
export function Holdings({ items, named }: { items: readonly Holding[]; named: boolean }): ReactNode {
  if (items.length === 0) return <EmptyState text={texts.noHoldings} />;
  return (
    <Table<Holding & { key: number }>
      size="small"
      dataSource={items.map((item, key) => ({ ...item, key }))}
      pagination={items.length > 20 ? { pageSize: 20, size: 'small' } : false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          // The owner stands with the kind: on a telephone the amount is the next thing beside it.
          title: named ? `${texts.kind}、${texts.whose}` : texts.kind,
          render: (_, { name, party, about }) => (
            <>
              {t(name)}
              {named && <div>{party ?? '—'}</div>}
              {about && <div className="quiet num">{about}</div>}
            </>
          ),
        },
        { title: texts.balance, align: 'right', render: (_, { balance }) => <Money value={balance} /> },
        { title: texts.since, render: (_, { since }) => <DateTime at={since} /> },
        { title: texts.due, render: (_, { dueAt }) => (dueAt ? <Deadline at={dueAt} /> : '—') },
      ]}
    />
  );
}

/** Numbered receipts, each to be printed. */
export const Receipts = ({ query }: { query?: Record<string, string> }): ReactNode => (
  <ListTable
    path={at('/api/funds/receipts')}
    query={query}
    pageName="receipts"
    empty={texts.noReceipts}
    columns={[
      { title: texts.receiptNumber, card: 'head', render: ({ number }) => <span className="num">{number}</span> },
      {
        title: texts.purpose,
        render: ({ direction, purpose, partyName }) => (
          <>
            {texts.direction[direction]} {purpose}
            <div className="quiet">{partyName}</div>
          </>
        ),
      },
      {
        title: texts.balance,
        align: 'right',
        render: ({ amount, amountCapitals }) => (
          <>
            <Money value={amount} />
            <div className="quiet">{amountCapitals}</div>
          </>
        ),
      },
      { title: texts.issuedAt, render: ({ issuedAt }) => <DateTime at={issuedAt} /> },
      {
        title: texts.print,
        card: 'foot',
        render: ({ id }) => (
          <Button size="small" href={at('/api/funds/receipts/{id}/pdf', { id })} target="_blank">
            {texts.print}
          </Button>
        ),
      },
    ]}
  />
);
