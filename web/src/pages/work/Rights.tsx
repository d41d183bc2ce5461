import type { ReactNode } from 'react';
import { at, type Schema } from '../../api/address';
import { useRecord } from '../../api/hooks';
import { Answer, DateTime, Money, PageFrame, StateTag } from '../../components';
import type { Column } from '../../components/DataList';
import { ExportRows } from '../../components/ExportButton';
import { RightStories } from '../../components/RightStory';
import { rightTexts as texts } from '../../texts.rights';
import { listingNext } from '../../texts.work';
import { t } from '../../language';

type Story = Schema['RightStory'];

/** Of the export: each right in a line. */
const columns: Column<Story>[] = [
  { key: 'number', title: t('项目编号'), render: ({ number }) => number ?? '' },
  { key: 'title', title: t('项目'), render: ({ title }) => title },
  { key: 'place', title: t('所在地'), render: ({ place }) => place },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag kind="listing" state={state} /> },
  { key: 'next', title: texts.next, render: ({ state }) => listingNext[state]?.next ?? '' },
  { key: 'by', title: texts.by, render: ({ by }) => by && <DateTime at={by} /> },
  { key: 'total', title: texts.total, render: ({ money }) => money && <Money value={money.total} /> },
  { key: 'received', title: texts.received, render: ({ money }) => money && <Money value={money.received} /> },
];

/** The first page of a collective: each right that it has on the market (screens.md). */
export default function Rights(): ReactNode {
  const rights = useRecord(at('/api/rights'), undefined, 60_000);
  return (
    <PageFrame title={texts.title}>
      <Answer of={rights}>
        {(stories) => (
          <>
            {stories.length > 1 && (
              <div className="list-head">
                <ExportRows small name={texts.title} rows={stories} columns={columns} />
              </div>
            )}
            <RightStories stories={stories} within />
          </>
        )}
      </Answer>
    </PageFrame>
  );
}
