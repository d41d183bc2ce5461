import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { useRecord } from '../../../api/hooks';
import type { CommitteeMemberView, EvaluationView, TenderView } from '../../../api/types.tenders';
import { ActionButtons, type ActionForm, Answer, Money, StateTag } from '../../../components';
import { awardTexts } from '../../../texts.award';
import { basisUnit } from '../../../words';
import { Objections } from '../deals/Objections';
import { CommitteeForm } from './CommitteeForm';
import { ScoreForm } from './ScoreForm';

/** Buttons of this part; the holders' and the bidders' are elsewhere on the page. */
const elsewhere = ['holderKey', 'drill', 'seal', 'withdrawBid', 'share', 'conclude', 'committee', 'score', 'object'];

function formsOf({ candidates }: TenderView): Record<string, ActionForm> {
  const choices = candidates
    .filter(({ dropped }) => dropped === null)
    .map(({ bidId, place, bidder }) => ({ value: bidId, label: `${place}. ${bidder}` }));
  const bidId = { name: 'bidId', label: awardTexts.choose, kind: 'select', required: true, choices } as const;
  const reason = { name: 'reason', label: awardTexts.reason, kind: 'textarea', required: true, minLength: 2 } as const;
  return {
    evaluate: { primary: true, fields: [{ ...reason, label: awardTexts.opinion }] },
    award: { primary: true, fields: [{ ...bidId, initial: choices[0]?.value }, reason] },
    drop: {
      danger: true,
      fields: [bidId, reason, { name: 'fileId', label: awardTexts.evidence, kind: 'file', required: true }],
    },
    reject: { danger: true, intro: awardTexts.rejectIntro, fields: [reason] },
  };
}

/** What the centre and the supervisor see of the evaluation (Tender Law 37–42). */
export function Evaluation({ tender }: { tender: TenderView }): ReactNode {
  const path = `/api/tenders/${tender.id}`;
  const view = useRecord<EvaluationView>(`${path}/evaluation`);
  if (tender.state === 'suspended') return null;
  return (
    <Answer of={view}>
      {(evaluation) => (
        <>
          <ActionButtons
            actions={evaluation.actions}
            path={path}
            version={evaluation.version}
            forms={formsOf(tender)}
            except={[...elsewhere, 'dismiss', 'uphold']}
          />
          {evaluation.objections.length > 0 && (
            <Card title={awardTexts.objections}>
              <Objections
                path={path}
                version={evaluation.version}
                objections={evaluation.objections}
                actions={evaluation.actions}
              />
            </Card>
          )}
          {tender.state === 'opened' && evaluation.bids.length > 0 && <Bids tender={tender} evaluation={evaluation} />}
          <Committee tender={tender} evaluation={evaluation} />
        </>
      )}
    </Answer>
  );
}

interface Parts {
  tender: TenderView;
  evaluation: EvaluationView;
}

function Bids({ tender, evaluation }: Parts): ReactNode {
  const texts = awardTexts.bids;
  return (
    <Card title={texts.title}>
      <ul className="tender-list">
        {evaluation.bids.map(({ id, bidder, price, place, score, fault }) => (
          <li key={id}>
            <div className="tender-bid">
              <b>
                {place !== null && <span className="num">{place}. </span>}
                {bidder}
              </b>
              {price && <Money value={price} unit={basisUnit(tender.listing.basisText)} />}
            </div>
            {score && (
              <span className="quiet">
                {texts.score} <b className="num">{score}</b>
              </span>
            )}
            {fault && <div className="bad">{fault}</div>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Committee({ tender, evaluation }: Parts): ReactNode {
  const texts = awardTexts.committee;
  const [seating, setSeating] = useState(false);
  const [scoring, setScoring] = useState<CommitteeMemberView | null>(null);
  const offers = (action: string): boolean => evaluation.actions.some((one) => one.action === action && one.allowed);
  const byScore = evaluation.terms.by === 'score';
  return (
    <Card
      title={texts.title}
      extra={
        offers('committee') && (
          <Button size="small" onClick={() => setSeating(true)}>
            {evaluation.committee.length > 0 ? texts.change : texts.go}
          </Button>
        )
      }
    >
      {evaluation.committee.length === 0 && <span className="quiet">{texts.none}</span>}
      <ul className="tender-list">
        {evaluation.committee.map((member) => (
          <li key={member.id}>
            <div className="tender-bid">
              <span>
                <b>{member.name}</b> {member.expert && <StateTag state="approved" name={texts.expert} />}{' '}
                {member.conflict !== false && (
                  <StateTag state="objected" name={member.conflict ? texts.biased : texts.silent} />
                )}
              </span>
              {byScore && (
                <span>
                  <span className={member.scored ? 'ok' : 'quiet'}>
                    {member.scored ? awardTexts.sheet.scored : awardTexts.sheet.missing}
                  </span>{' '}
                  {offers('score') && (
                    <Button size="small" onClick={() => setScoring(member)}>
                      {member.scored ? awardTexts.sheet.again : awardTexts.sheet.go}
                    </Button>
                  )}
                </span>
              )}
            </div>
            <span className="quiet">{member.employer}</span>
          </li>
        ))}
      </ul>
      <p className="quiet">{texts.hint}</p>
      {seating && <CommitteeForm tender={tender} members={evaluation.committee} onClose={() => setSeating(false)} />}
      {scoring && (
        <ScoreForm tender={tender} evaluation={evaluation} member={scoring} onClose={() => setScoring(null)} />
      )}
    </Card>
  );
}
