import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import { Card } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../api/address';
import { rightPapers, rightSteps, rightTexts as texts } from '../texts.rights';
import { listingNext } from '../texts.work';
import { EmptyState } from './feedback';
import { DateTime, Deadline, Money, StateTag } from './values';
import '../styles.rights.css';

type Story = Schema['RightStory'];

/** Rights on the market, each told in plain words: where it is, who has it, what comes next and by when. */
export function RightStories({ stories, within }: { stories: readonly Story[]; within: boolean }): ReactNode {
  if (stories.length === 0) return <EmptyState text={texts.none}>{texts.file}</EmptyState>;
  return (
    <div className="stack">
      {stories.map((story) => (
        <RightStory key={story.id} story={story} within={within} />
      ))}
    </div>
  );
}

/** `within`: the reader has signed in and may open the record itself. */
function RightStory({ story, within }: { story: Story; within: boolean }): ReactNode {
  const { who, next } = listingNext[story.state] ?? {};
  return (
    <Card
      title={
        <span className="right-title">
          {story.title} <StateTag kind="listing" state={story.state} />
        </span>
      }
      extra={within && <Link to={`/work/listings/${story.id}`}>{texts.open}</Link>}
    >
      <div className="right-story">
        <dl className="facts-list">
          <dt>{texts.now}</dt>
          <dd>
            <b>{story.waitsFor.length > 0 ? story.waitsFor.join('、') : who}</b>
          </dd>
          <dt>{texts.next}</dt>
          <dd>{next}</dd>
          {story.by && (
            <>
              <dt>{texts.by}</dt>
              <dd>
                <Deadline at={story.by} />
              </dd>
            </>
          )}
          {story.money && <Received money={story.money} />}
          {story.papers.length > 0 && (
            <>
              <dt>{texts.papers}</dt>
              <dd>
                <Papers papers={story.papers} />
              </dd>
            </>
          )}
        </dl>
        <Way steps={story.steps} />
      </div>
      <div className="quiet right-foot">
        {story.place} <span className="num">{story.number}</span>{' '}
        {story.announced && <Link to={`/listings/${story.id}`}>{texts.notice}</Link>}
      </div>
    </Card>
  );
}

const Received = ({ money }: { money: Schema['RightMoney'] }): ReactNode => (
  <>
    <dt>{texts.total}</dt>
    <dd>
      <Money value={money.total} strong />
    </dd>
    <dt>{texts.received}</dt>
    <dd>
      <Money value={money.received} />
    </dd>
    {money.due !== '0.00' && (
      <>
        <dt>{texts.due}</dt>
        <dd>
          <Money value={money.due} />
        </dd>
      </>
    )}
    {money.buyerPaysBy && (
      <>
        <dt>{texts.buyer}</dt>
        <dd>
          <Deadline at={money.buyerPaysBy} />
        </dd>
      </>
    )}
  </>
);

const Papers = ({ papers }: { papers: readonly Schema['RightPaper'][] }): ReactNode =>
  papers.map(({ kind, number, href }) => (
    <div key={kind}>
      {href ? (
        <a href={href} target="_blank" rel="noreferrer">
          {rightPapers[kind]}
        </a>
      ) : (
        rightPapers[kind]
      )}{' '}
      <span className="quiet num">{number}</span>
    </div>
  ));

/** The way step by step: what is done with its day, what is to come with the day that is known. */
const Way = ({ steps }: { steps: readonly Schema['RightStep'][] }): ReactNode => (
  <ol className="right-way">
    {steps.map(({ step, at, done }) => (
      <li key={step} className={done ? 'done' : undefined}>
        {done ? (
          <CheckCircleFilled className="ok" aria-hidden />
        ) : (
          <ClockCircleOutlined className="quiet" aria-hidden />
        )}
        <span>{rightSteps[step]}</span>
        <span className="quiet num">{at ? <DateTime at={at} /> : texts.toCome}</span>
      </li>
    ))}
  </ol>
);
