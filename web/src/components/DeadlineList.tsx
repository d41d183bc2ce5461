import { Collapse } from 'antd';
import type { ReactNode } from 'react';
import { at, type Schema } from '../api/address';
import { useRecord } from '../api/hooks';
import { deadlineTexts } from '../texts.deadlines';
import { t } from '../language';
import { periodText } from '../words';
import { Answer, articleText } from './feedback';
import { Say } from './Say';
import { DateTime, Deadline, StateTag } from './values';
import '../styles.documents.css';

export type DeadlineView = Schema['DeadlineView'];

/** Every deadline of a trade that concerns the reader: its rule, from when it runs, until when, and how it stands. */
export function DeadlineList({
  listingId,
  application,
}: {
  listingId: string;
  /** On the page of one application the clocks of the others are not shown. */
  application?: string;
}): ReactNode {
  const list = useRecord(at('/api/listings/{id}/deadlines', { id: listingId }));
  return (
    <Answer of={list}>
      {(all) => {
        const deadlines = application
          ? all.filter((one) => !ofApplications.has(one.kind) || one.subject === application)
          : all;
        return deadlines.length === 0 ? (
          <span className="quiet">{deadlineTexts.none}</span>
        ) : (
          <Sorted deadlines={deadlines} />
        );
      }}
    </Answer>
  );
}

/** Whose subject is an application. */
const ofApplications = new Set<DeadlineView['kind']>(['check', 'capitalReview', 'depositOrder', 'refund']);

const open: readonly DeadlineView['state'][] = ['running', 'stopped', 'overdue'];

/** What still runs stands first, the nearest on top; what is over is there on request. */
function Sorted({ deadlines }: { deadlines: readonly DeadlineView[] }): ReactNode {
  const live = deadlines.filter(({ state }) => open.includes(state)).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const over = deadlines.filter(({ state }) => !open.includes(state));
  return (
    <>
      <Lines deadlines={live} />
      {over.length > 0 && (
        <Collapse
          ghost
          size="small"
          defaultActiveKey={live.length === 0 ? ['over'] : []}
          items={[{ key: 'over', label: deadlineTexts.over(over.length), children: <Lines deadlines={over} /> }]}
        />
      )}
    </>
  );
}

const Lines = ({ deadlines }: { deadlines: readonly DeadlineView[] }): ReactNode => (
  <ul className="document-list">
    {deadlines.map((one) => (
      <li key={`${one.kind} ${one.subject ?? ''} ${one.startedAt}`}>
        <Line deadline={one} />
      </li>
    ))}
  </ul>
);

function Line({ deadline }: { deadline: DeadlineView }): ReactNode {
  const { title, subject, article, period, startedAt, dueAt, doneAt, state, stateName, moved, provisional } = deadline;
  return (
    <>
      <div className="deadline-head">
        <b>{t(title)}</b>
        <StateTag state={state} name={stateName} />
      </div>
      {subject && <div className="quiet num">{subject}</div>}
      <Deadline at={dueAt} neutral={state === 'passed'} done={state !== 'running' && state !== 'overdue'} />
      <div className="quiet">
        <Say
          text="{{article}}，{{period}}，起算 {{startedAt}}{{done}}"
          article={articleText(article)}
          period={periodText(period)}
          startedAt={<DateTime at={startedAt} />}
          done={doneAt && <Say text="，办结 {{doneAt}}" doneAt={<DateTime at={doneAt} />} />}
        />
      </div>
      {moved && <div className="quiet">{deadlineTexts.moved}</div>}
      {provisional && <div className="warn">{deadlineTexts.provisional}</div>}
    </>
  );
}
