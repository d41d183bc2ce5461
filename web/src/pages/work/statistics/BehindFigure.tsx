import { Drawer, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { at, type Query } from '../../../api/address';
import { useList } from '../../../api/hooks';
import type { Figure, FigureRecord } from '../../../api/types.statistics';
import { Answer, Area, DateTime, Money } from '../../../components';
import { type Column, DataList } from '../../../components/DataList';
import { ExportAll } from '../../../components/ExportButton';
import { statisticsTexts as texts } from '../../../texts.statistics';

/** A figure that was opened. */
export interface Behind {
  figure: Figure;
  group: string;
  /** Of the group; empty for the total. */
  key: string;
  total: number;
}

interface Props {
  behind: Behind;
  /** What the page asks besides. */
  asked: Query;
  onClose: () => void;
}

const path = at('/api/statistics/records');
const pageSize = 20;
const rowKey = ({ listingId, at }: FigureRecord): string => `${listingId} ${at}`;

/** The records that a figure counts; each leads to its listing. */
export function BehindFigure({ behind: { figure, group, key }, asked, onClose }: Props): ReactNode {
  const [page, setPage] = useState(1);
  const query = { ...asked, figure, key };
  const records = useList(path, { ...query, page, pageSize });
  const title = texts.records(group, texts.figures[figure]);
  return (
    <Drawer
      open
      onClose={onClose}
      size={Math.min(820, window.innerWidth)}
      title={title}
      extra={<ExportAll small name={title} path={path} query={query} rowKey={rowKey} columns={columnsOf(figure)} />}
    >
      <Answer of={records}>
        {(answer) => (
          <DataList<FigureRecord>
            page={answer}
            columns={columnsOf(figure)}
            rowKey={rowKey}
            onPage={setPage}
            overdue={({ onTime }) => onTime === false}
          />
        )}
      </Answer>
    </Drawer>
  );
}

function columnsOf(figure: Figure): Column<FigureRecord>[] {
  const columns: Column<FigureRecord>[] = [
    {
      ...{ key: 'listing', title: texts.listing, card: 'head' },
      render: ({ listingId, number, title }) => (
        <div style={{ maxWidth: 340, whiteSpace: 'normal' }}>
          <Link to={`/work/listings/${listingId}`}>{title}</Link>
          <div className="quiet num">{number}</div>
        </div>
      ),
    },
    { key: 'at', title: texts.at, render: ({ at }) => <DateTime at={at} /> },
  ];
  if (figure === 'deals') {
    columns.push(
      { key: 'mu', title: texts.mu, align: 'right', render: ({ mu }) => <Area value={mu} /> },
      { key: 'amount', title: texts.amount, align: 'right', render: ({ amount }) => <Money value={amount} /> },
    );
  }
  if (figure === 'verifications' || figure === 'refunds') {
    columns.push({
      ...{ key: 'onTime', title: texts.result, card: 'tag' },
      render: ({ onTime }) => <Tag color={onTime ? 'green' : 'red'}>{onTime ? texts.onTime : texts.late}</Tag>,
    });
  }
  return columns;
}
