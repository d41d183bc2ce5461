import { DownloadOutlined } from '@ant-design/icons';
import { Alert, Button, Card, DatePicker, Segmented, Select } from 'antd';
import dayjs from 'dayjs';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { at } from '../../api/address';
import { withQuery } from '../../api/client';
import { useCatalogue, useMe, useRecord, useRegions } from '../../api/hooks';
import type { Grouping, StatisticsView } from '../../api/types.statistics';
import { Answer, Loading, PageFrame } from '../../components';
import { useFilters } from '../../components/filters';
import { methods } from '../../texts';
import { statisticsTexts as texts } from '../../texts.statistics';
import { BehindFigure, type Behind } from './statistics/BehindFigure';
import { FigureTable } from './statistics/FigureTable';
import { Targets } from './statistics/Targets';
import '../../styles.work.css';
import '../../styles.statistics.css';
import { t } from '../../language';

// Its library is the largest of the house: only who opens this page loads it.
const BarChart = lazy(async () => ({ default: (await import('../../components/BarChart')).BarChart }));

const names = ['from', 'to', 'by', 'town', 'category', 'method'] as const;
const groupings = Object.keys(texts.groupings) as Grouping[];

/** What the market came to in a period, every figure with the records behind it (art. 9, 36). */
export default function Statistics(): ReactNode {
  const me = useMe().data;
  const { values, set } = useFilters(names);
  const [behind, setBehind] = useState<Behind | null>(null);
  const regions = useRegions();
  const catalogue = useCatalogue();
  const statistics = useRecord(at('/api/statistics'), values);
  const ownTown = me?.account.role === 'townGovernment' || me?.account.role === 'station';
  const towns = (regions.data ?? []).filter(({ kind }) => kind === 'town');
  const choice = (name: 'town' | 'category' | 'method', options: { value: string; label: string }[]): ReactNode => (
    <Select
      aria-label={texts[name]}
      value={values[name]}
      options={[{ value: '', label: `${texts[name]}：${texts.all}` }, ...options]}
      onChange={(value) => set(name, value)}
      popupMatchSelectWidth={false}
      className="statistics-choice"
    />
  );
  return (
    <PageFrame
      title={texts.nav}
      extra={
        <Button icon={<DownloadOutlined />} href={withQuery(at('/api/statistics/xlsx'), values)}>
          {texts.export}
        </Button>
      }
    >
      <div className="panel statistics-asked">
        <Period view={statistics.data} set={set} />
        {!ownTown &&
          choice(
            'town',
            towns.map(({ code, name }) => ({ value: code, label: name })),
          )}
        {choice(
          'category',
          (catalogue.data?.categories ?? []).map(({ no, name }) => ({ value: String(no), label: name })),
        )}
        {choice(
          'method',
          Object.entries(methods).map(([value, label]) => ({ value, label })),
        )}
      </div>
      <Answer of={statistics}>
        {(view) => (
          <div className="stack">
            <Targets view={view} />
            <div className="choices">
              <Segmented
                options={groupings.map((value) => ({ value, label: texts.groupings[value] }))}
                value={view.by}
                onChange={(by) => set('by', by)}
              />
            </div>
            {view.rows.length === 0 ? (
              <Alert type="info" showIcon title={texts.none} />
            ) : (
              <>
                <Card title={texts.chart} extra={<span className="quiet">{texts.chartNote}</span>}>
                  <Suspense fallback={<Loading />}>
                    <Picture view={view} />
                  </Suspense>
                </Card>
                <FigureTable view={view} open={setBehind} />
              </>
            )}
          </div>
        )}
      </Answer>
      {behind && <BehindFigure behind={behind} asked={values} onClose={() => setBehind(null)} />}
    </PageFrame>
  );
}

interface PeriodProps {
  view: StatisticsView | undefined;
  set: (name: 'from' | 'to', value: string | undefined) => void;
}

function Period({ view, set }: PeriodProps): ReactNode {
  const day = (name: 'from' | 'to'): ReactNode => (
    <DatePicker
      aria-label={`${texts.period}${name === 'from' ? t('起') : t('止')}`}
      value={view ? dayjs(view[name]) : null}
      allowClear={false}
      onChange={(value) => set(name, value?.format('YYYY-MM-DD'))}
    />
  );
  return (
    <span className="statistics-period">
      {day('from')} <span className="quiet">{t('至')}</span> {day('to')}
    </span>
  );
}

/** Yuan are drawn in tens of thousands, rounded: a picture, whose figures stand in the table. */
function Picture({ view }: { view: StatisticsView }): ReactNode {
  const { groups, measures } = useMemo(() => {
    const deals = { name: texts.figures.deals, unit: texts.dealsUnit, as: 'bar' as const };
    const amounts = { name: texts.amount, unit: texts.amountUnit, as: 'line' as const };
    return {
      groups: view.rows.map(({ name }) => t(name)),
      measures: [
        { ...deals, values: view.rows.map((row) => row.deals) },
        { ...amounts, values: view.rows.map((row) => Number(row.amount.slice(0, -3)) / 10_000) },
      ] as [typeof deals & { values: number[] }, typeof amounts & { values: number[] }],
    };
  }, [view]);
  return <BarChart label={texts.chart} groups={groups} measures={measures} />;
}
