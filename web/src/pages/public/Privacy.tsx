import { Card } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../api/address';
import { may, useMe, useRecord } from '../../api/hooks';
import { Answer, DateTime, PageFrame } from '../../components';
import { DataList } from '../../components/DataList';
import { erasedRecords, keptRecords, type Retention } from '../../rulebook';
import { privacyTexts as texts } from '../../texts.privacy';
import '../../styles.work.css';
import { t } from '../../language';

const all = <T,>(items: readonly T[]) => ({
  items: [...items],
  total: items.length,
  page: 1,
  pageSize: items.length,
});

/** The periods come from the rulebook that the nightly erasing runs by. */
export default function Privacy(): ReactNode {
  return (
    <PageFrame title={texts.title}>
      <div className="stack">
        <Card title={texts.who}>
          <p>{texts.whoText}</p>
        </Card>
        <Card title={texts.what}>
          <DataList
            columns={[
              { key: 'kind', title: texts.columns.kind, card: 'head', render: ([kind]) => kind, width: 110 },
              { key: 'items', title: texts.columns.items, render: ([, items]) => <Words>{items}</Words> },
              { key: 'purpose', title: texts.columns.purpose, render: ([, , purpose]) => <Words>{purpose}</Words> },
            ]}
            page={all(texts.uses)}
            rowKey={([kind]) => kind}
          />
          <p>{texts.legal}</p>
          <p>{texts.cookies}</p>
        </Card>
        <Card title={texts.shown}>
          <Points of={texts.shownItems} />
        </Card>
        <Card title={texts.howLong}>
          <p>{texts.howLongText}</p>
          <DataList<Retention>
            columns={[
              {
                key: 'name',
                title: texts.periodColumns.name,
                card: 'head',
                render: ({ name }) => <Words>{name}</Words>,
              },
              {
                key: 'period',
                title: texts.periodColumns.period,
                card: 'tag',
                render: ({ months }) => (months === null ? texts.forGood : texts.ofMonths(months)),
              },
              { key: 'from', title: texts.periodColumns.from, render: ({ from }) => from },
              { key: 'basis', title: texts.periodColumns.basis, render: ({ basis }) => <Words>{basis}</Words> },
              { key: 'end', title: texts.periodColumns.end, render: ({ end }) => texts.ends[end] },
            ]}
            page={all<Retention>([...erasedRecords, ...keptRecords])}
            rowKey={({ code }) => code}
          />
        </Card>
        <Card title={texts.rights}>
          <Points of={texts.rightItems} />
        </Card>
        <Runs />
      </div>
    </PageFrame>
  );
}

const Words = ({ children }: { children: string }): ReactNode => (
  <div style={{ whiteSpace: 'normal', maxWidth: 420 }}>{children}</div>
);
const Points = ({ of }: { of: readonly string[] }): ReactNode => (
  <ul>
    {of.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

/** What was erased, for those who answer for it. */
function Runs(): ReactNode {
  const me = useMe().data;
  if (!may(me, 'retention.read')) return null;
  return (
    <Card title={texts.runs}>
      <RunList />
    </Card>
  );
}

function RunList(): ReactNode {
  const runs = useRecord(at('/api/retention/runs'));
  return (
    <Answer of={runs}>
      {(list) =>
        list.length === 0 ? (
          <span className="quiet">{texts.noRuns}</span>
        ) : (
          <ul>
            {list.map(({ at, erased }) => (
              <li key={at}>
                <DateTime at={at} />{' '}
                {erased.map(({ name, count }) => t('{{name}} {{count}}条', { name, count })).join('；')}
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  );
}
