import { Alert, Card, Timeline } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { at } from '../../api/address';
import { useMe, useRecord } from '../../api/hooks';
import type { StoryStep } from '../../api/types.story';
import { Answer, DateTime, Money, PageFrame } from '../../components';
import { EmptyState } from '../../components/feedback';
import { storyTexts as texts } from '../../texts.story';
import { t } from '../../language';
import { OwnDues } from './funds/OwnDues';
import { AsOf, Figures, Holdings, Receipts } from './funds/story-parts';
import '../../styles.work.css';
import '../../styles.money.css';

/** A party's or a listing's money as it came, stayed and went, as of now or of any moment before (art. 20, 31). */
export default function MoneyStoryPage(): ReactNode {
  const { subject, id = '' } = useParams();
  const me = useMe().data;
  const [asOf, setAsOf] = useState<string>();
  const path =
    subject === 'parties'
      ? at('/api/funds/statements/parties/{id}', { id })
      : at('/api/funds/statements/listings/{id}', { id });
  const story = useRecord(path, asOf ? { asOf } : {});
  const own = subject === 'parties' && me?.account.partyId === id;
  const title = own ? texts.own : subject === 'listings' ? texts.listing : texts.party;
  return (
    <PageFrame title={title}>
      <Answer of={story}>
        {(view) => (
          <div className="stack">
            {own && <OwnDues />}
            <Card
              title={subject === 'listings' ? <OfListing id={id} /> : view.name || title}
              extra={<AsOf path={path} value={asOf} onChange={setAsOf} />}
            >
              <Figures
                items={[
                  [own ? t('中心累计收到您的款项') : texts.received, view.received],
                  [own ? t('中心累计付给您') : texts.paid, view.paid],
                  [own ? t('现由中心代管') : texts.held, view.held],
                ]}
              />
              {view.note && <Alert type="info" showIcon title={view.note} className="spaced" />}
            </Card>
            <Card title={texts.holdings}>
              <Holdings items={view.holdings} named={subject === 'listings'} />
            </Card>
            <Card title={texts.steps}>
              {view.steps.length === 0 ? (
                <EmptyState text={texts.noSteps} />
              ) : (
                <Timeline
                  items={[...view.steps].reverse().map((step) => ({ key: step.seq, content: <Step step={step} /> }))}
                />
              )}
            </Card>
            {own && (
              <Card title={texts.receipts}>
                <Receipts />
              </Card>
            )}
          </div>
        )}
      </Answer>
    </PageFrame>
  );
}

/** The books know a listing by its id only; its name is the listings' own. */
function OfListing({ id }: { id: string }): ReactNode {
  const { data } = useRecord(at('/api/listings/{id}', { id }));
  return data ? <Link to={`/work/listings/${id}`}>{data.title}</Link> : texts.listing;
}

const Step = ({ step }: { step: StoryStep }): ReactNode => (
  <div>
    <div>
      <b>{step.reason}</b>
      {step.received && (
        <>
          {' '}
          <span className="ok">+</span>
          <Money value={step.received} />
        </>
      )}
      {step.paid && (
        <>
          {' '}
          <span className="bad">−</span>
          <Money value={step.paid} />
        </>
      )}
    </div>
    <div className="quiet">
      <DateTime at={step.at} /> · {texts.afterwards} <Money value={step.held} />
    </div>
    <ul className="story-parts">
      {step.parts.map(({ account, about, amount }, index) => (
        <li key={index}>
          {account}
          {about && <span className="quiet num"> {about}</span>} <Money value={amount} />
        </li>
      ))}
    </ul>
  </div>
);
