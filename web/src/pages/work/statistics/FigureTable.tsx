import { Button, Card, Table, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { Figure, InTime, StatisticsRow, StatisticsView } from '../../../api/types.statistics';
import { Money, plainDecimal } from '../../../components';
import { statisticsTexts as texts } from '../../../texts.statistics';
import type { Behind } from './BehindFigure';
import { t } from '../../../language';

interface Props {
  view: StatisticsView;
  open: (behind: Behind) => void;
}

const percent = (value: string | null): string => (value === null ? '—' : `${value}%`);

/** One row a group, the total last; a figure opens the records that it counts. */
export function FigureTable({ view, open }: Props): ReactNode {
  const opens = (row: StatisticsRow, figure: Figure, words: string, many: number, more = ''): ReactNode => {
    const shown = (
      <>
        {words}
        {more && <span className="quiet"> {more}</span>}
      </>
    );
    return many === 0 ? (
      <span className="quiet num">{shown}</span>
    ) : (
      <Button
        type="link"
        size="small"
        className="figure"
        aria-label={`${texts.records(t(row.name), texts.figures[figure])} ${words} ${more}`.trim()}
        onClick={() => open({ figure, group: t(row.name), key: row.key, total: many })}
      >
        {shown}
      </Button>
    );
  };
  const count = (figure: Exclude<Figure, 'verifications' | 'refunds'>) => ({
    ...{ title: texts.figures[figure], key: figure, align: 'right' as const },
    render: (_: unknown, row: StatisticsRow) => opens(row, figure, String(row[figure]), row[figure]),
  });
  const rate = (figure: 'verifications' | 'refunds') => ({
    title: <Tooltip title={texts.timeNote[figure]}>{texts.figures[figure]}</Tooltip>,
    ...{ key: figure, align: 'right' as const },
    render: (_: unknown, row: StatisticsRow) => {
      const { percent: share, onTime, due }: InTime = row[figure];
      return opens(row, figure, percent(share), due, `${onTime}/${due}`);
    },
  });
  return (
    <Card styles={{ body: { padding: 0 } }}>
      <Table<StatisticsRow>
        size="small"
        rowKey="key"
        dataSource={[...view.rows, view.total]}
        pagination={false}
        scroll={{ x: 'max-content' }}
        rowClassName={({ key }) => (key === '' ? 'statistics-total' : '')}
        columns={[
          {
            ...{ title: texts.group, key: 'name', fixed: 'left' as const },
            render: (_: unknown, row) => <span className="statistics-name">{t(row.name)}</span>,
          },
          count('announced'),
          count('deals'),
          {
            ...{ title: t('{{mu}}（亩）', { mu: texts.mu }), key: 'mu', align: 'right' as const },
            render: (_: unknown, { mu }) => <span className="num">{plainDecimal(mu)}</span>,
          },
          {
            ...{ title: texts.amount, key: 'amount', align: 'right' as const },
            render: (_: unknown, { amount }) => <Money value={amount} />,
          },
          {
            title: <Tooltip title={texts.premiumNote}>{texts.premium}</Tooltip>,
            ...{ key: 'premium', align: 'right' as const },
            render: (_: unknown, { premium }) => <span className="num">{percent(premium)}</span>,
          },
          count('unsold'),
          count('suspensions'),
          count('terminated'),
          count('disputes'),
          rate('verifications'),
          rate('refunds'),
        ]}
      />
    </Card>
  );
}
