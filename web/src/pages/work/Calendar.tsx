import { Alert, Button, Card, Segmented, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { at } from '../../api/address';
import { useRecord } from '../../api/hooks';
import { dateText, serverNow } from '../../clock';
import { Answer, DateTime, PageFrame } from '../../components';
import { Facts } from '../../components/Facts';
import { calendarTexts as words } from '../../texts.calendar';
import { LoadNotice } from './calendar/LoadNotice';
import type { CalendarYear } from './calendar/types';
import { YearGrid } from './calendar/YearGrid';
import '../../styles.work.css';
import '../../styles.calendar.css';
import { t } from '../../language';

/** The State Council's working days, year by year; the administrator loads a new year's notice here. */
export default function Calendar(): ReactNode {
  const thisYear = Number(dateText(new Date(serverNow()).toISOString()).slice(0, 4));
  const [params, setParams] = useSearchParams();
  const year = Number(params.get('year') ?? thisYear);
  const [loading, setLoading] = useState(false);
  const view = useRecord(at('/api/calendar/{year}', { year }));
  return (
    <PageFrame title={words.title}>
      <Segmented
        value={year}
        options={[thisYear - 1, thisYear, thisYear + 1].map((value) => ({ value, label: t('{{value}}年', { value }) }))}
        onChange={(value) => setParams({ year: String(value) })}
      />
      <Answer of={view}>
        {(calendar) => (
          <div className="stack spaced-top">
            {calendar.source === 'provisional' && (
              <Alert type="warning" showIcon title={words.sources['provisional']} description={words.provisionalHint} />
            )}
            <Card
              title={t('{{year}}年', { year: calendar.year })}
              extra={
                calendar.mayRecord && (
                  <Button type="primary" onClick={() => setLoading(true)}>
                    {words.load}
                  </Button>
                )
              }
            >
              <p className="quiet">
                {words.intro}
                {calendar.source !== 'provisional' && words.sources[calendar.source]}
              </p>
              <p>
                <Tag color="red">{words.off}</Tag>
                <Tag color="blue">{words.worked}</Tag>
              </p>
              <YearGrid year={calendar.year} days={calendar.days} />
            </Card>
            <Card title={words.notices}>
              <Notices calendar={calendar} />
            </Card>
            {loading && <LoadNotice calendar={calendar} onClose={() => setLoading(false)} />}
          </div>
        )}
      </Answer>
    </PageFrame>
  );
}

function Notices({ calendar: { notices } }: { calendar: CalendarYear }): ReactNode {
  if (notices.length === 0) return <span className="quiet">{words.none}</span>;
  return notices.map(({ no, number, issuedOn, reason, recordedBy, recordedAt }) => (
    <Facts
      key={no}
      items={[
        [words.number, number],
        [words.issuedOn, issuedOn],
        [words.reason, reason],
        [
          t('登记'),
          <span key="r">
            {recordedBy} <DateTime at={recordedAt} />
          </span>,
        ],
      ]}
    />
  ));
}
