import { Alert, Card, Collapse, Segmented, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import type { SignalView } from '../../../api/types.signals';
import { Answer } from '../../../components';
import type { Column } from '../../../components/DataList';
import { ExportRows } from '../../../components/ExportButton';
import { signalTexts as texts } from '../../../texts.signals';
import { t } from '../../../language';

const usual = '24';

/** Of the export: each with the numbers of the trades that it rests on. */
const columns: Column<SignalView>[] = [
  { key: 'name', title: t('线索'), render: ({ name }) => t(name) },
  { key: 'parties', title: t('当事人'), render: ({ parties }) => parties.map(({ name }) => name).join('、') },
  { key: 'what', title: t('说明'), render: ({ explanation }) => explanation },
  { key: 'trades', title: t('项目编号'), render: ({ trades }) => trades.map(({ number }) => number).join('、') },
];

/** Where to look: what two parties share, or did in turn, each with the trades that it rests on. */
export function SignalsTab(): ReactNode {
  const [months, setMonths] = useState(usual);
  const signals = useRecord(at('/api/signals'), { months });
  return (
    <Card
      title={texts.title}
      extra={
        <Segmented
          aria-label={texts.months}
          value={months}
          options={Object.entries(texts.periods).map(([value, label]) => ({ value, label }))}
          onChange={setMonths}
        />
      }
    >
      <Alert type="info" showIcon className="spaced" title={texts.intro} />
      <Answer of={signals}>
        {(found) =>
          found.length === 0 ? (
            <p className="quiet">{texts.none}</p>
          ) : (
            <>
              <div className="list-head">
                <span className="quiet">{texts.count(found.length)}</span>
                <ExportRows small name={texts.title} rows={found} columns={columns} />
              </div>
              <ul className="row-cards">
                {found.map((signal) => (
                  <Signal key={`${signal.kind} ${signal.parties.map(({ id }) => id).join(' ')}`} signal={signal} />
                ))}
              </ul>
            </>
          )
        }
      </Answer>
    </Card>
  );
}

const Signal = ({ signal: { name, explanation, trades } }: { signal: SignalView }): ReactNode => (
  <li className="row-card">
    <div className="row-head">
      <span className="row-title">{explanation}</span>
      <Tag color="gold">{name}</Tag>
    </div>
    <Collapse
      size="small"
      ghost
      items={[
        {
          key: 'trades',
          label: texts.trades(trades.length),
          children: (
            <ul>
              {trades.map(({ listingId, number, title, endedOn, what }) => (
                <li key={`${listingId} ${endedOn}`}>
                  <span className="num">{endedOn}</span> <Link to={`/work/listings/${listingId}`}>{title}</Link>{' '}
                  <span className="quiet num">{number}</span> {what}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  </li>
);
