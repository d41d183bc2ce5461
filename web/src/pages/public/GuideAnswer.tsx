import { Alert, Descriptions, Tag, Tooltip } from 'antd';
import type { ReactNode } from 'react';
import type { Advice, AdvisedPaper, AdvisedStep } from '../../api/types.guide';
import { articleText, Money, Violations } from '../../components';
import { Link } from 'react-router';
import { placeTexts } from '../../texts.places';
import { guideTexts as words } from '../../texts.guide';
import { t } from '../../language';

/** A law is named in full; an article alone is one of the Measures. */
const source = (article: string): string =>
  /[法例]/.test(article) ? article : t('《办法》{{article}}', { article: articleText(article) });

/** The answer of the self-test, one thing after another, as it is printed. */
export function GuideAnswer({ advice, direction }: { advice: Advice; direction: string }): ReactNode {
  const { faults, centre, reasons, methods, depositAtMost, feeExempt, departments, consents, priorities } = advice;
  return (
    <div className="stack">
      {faults.length > 0 && <Alert type="error" showIcon title={<Violations items={faults} />} />}
      <section className="panel">
        <h2>{words.answer}</h2>
        <Descriptions
          column={1}
          size="small"
          bordered
          items={[
            {
              key: 'venue',
              label: words.venue,
              children: (
                <>
                  {centre ? `${words.centre}：${reasons.join('；')}` : words.notCentre} <Article of="35" />{' '}
                  <Link to="/places">{placeTexts.title}</Link>
                </>
              ),
            },
            {
              key: 'methods',
              label: words.methods,
              children: (
                <>
                  {methods.map(({ name }) => name).join('、')} <Article of="14" />
                </>
              ),
            },
            {
              key: 'deposit',
              label: words.deposit,
              children: (
                <>
                  <Money value={depositAtMost} strong /> <Article of="20" />
                </>
              ),
            },
            {
              key: 'fee',
              label: words.fee,
              children: (
                <>
                  {feeExempt ? words.feeExempt : words.feeCharged} <Article of="23" />
                </>
              ),
            },
            {
              key: 'departments',
              label: words.departments,
              children: (
                <>
                  {[words.town, ...departments].join('、')} <Article of="16、18" />
                </>
              ),
            },
          ]}
        />
      </section>
      <section className="panel">
        <h2>{words.steps}</h2>
        <Steps steps={advice.steps} />
      </section>
      <Papers title={direction === 'transfer' ? words.papers : words.asks} papers={advice.transferorPapers} />
      <Papers title={words.buyerPapers} papers={advice.transfereePapers} />
      {consents.length > 0 && (
        <section className="panel">
          <h2>{words.consents}</h2>
          <ul className="plain-list">
            {consents.map(({ name, article }) => (
              <li key={name}>
                {name} <Article of={article} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {priorities.length > 0 && (
        <section className="panel">
          <h2>{words.priorities}</h2>
          <ul className="plain-list">
            {priorities.map(({ name, citation, evidence }) => (
              <li key={name}>
                {name}（{words.evidence}
                {evidence}） <Article of={citation} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

const Article = ({ of }: { of: string }): ReactNode => <span className="quiet nowrap">{source(of)}</span>;

function Steps({ steps }: { steps: readonly AdvisedStep[] }): ReactNode {
  return (
    <>
      <ol className="guide-steps">
        {steps.map((step) => (
          <li key={step.name}>
            <span className="strong">{step.name}</span>
            <span className="quiet">{step.who}</span>
            <span>
              {words[step.bound]}
              {step.days}
              {words[step.unit]}，{words.until} <span className="num">{step.dueOn}</span>{' '}
              {step.provisional && (
                <Tooltip title={words.provisionalWhy}>
                  <Tag color="warning">{words.provisional}</Tag>
                </Tooltip>
              )}
            </span>
            <Article of={step.article} />
          </li>
        ))}
      </ol>
      {steps.some(({ provisional }) => provisional) && <p className="quiet">{words.provisionalWhy}</p>}
    </>
  );
}

function Papers({ title, papers }: { title: string; papers: readonly AdvisedPaper[] }): ReactNode {
  return (
    <section className="panel">
      <h2>{title}</h2>
      <ol className="plain-list">
        {papers.map(({ name, article, condition }) => (
          <li key={name}>
            {name} {condition && <Tag>{condition}</Tag>} <Article of={article} />
          </li>
        ))}
      </ol>
    </section>
  );
}
