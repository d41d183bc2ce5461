import { Card } from 'antd';
import type { ReactNode } from 'react';
import { at } from '../../../api/address';
import { useRecord } from '../../../api/hooks';
import type { EvaluationBid, EvaluationView, TenderView } from '../../../api/types.tenders';
import { ActionButtons, type ActionForm, Answer, type Field, Money } from '../../../components';
import { bidRejectionGrounds } from '../../../rulebook';
import { awardTexts } from '../../../texts.award';
import { basisUnit } from '../../../words';
import { Objections } from '../deals/Objections';
import { Committee } from './Committee';

/** Buttons of this part; the holders' and the bidders' are elsewhere on the page. */
const elsewhere = [
  ...['holderKey', 'drill', 'seal', 'withdrawBid', 'share', 'conclude', 'committee', 'declare', 'score', 'object'],
];

function formsOf({ candidates }: TenderView, { bids }: EvaluationView): Record<string, ActionForm> {
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
    rejectBid: {
      path: 'reject-bid',
      danger: true,
      intro: awardTexts.bids.rejectIntro,
      fields: [bidOf(bids.filter(({ rejected, price }) => !rejected && price !== null)), ground, reason, opinion],
    },
    readmitBid: {
      path: 'readmit-bid',
      intro: awardTexts.bids.readmitIntro,
      fields: [bidOf(bids.filter(({ rejected }) => rejected)), reason],
    },
    reject: { danger: true, intro: awardTexts.rejectIntro, fields: [reason] },
  };
}

const bidOf = (bids: readonly EvaluationBid[]): Field => ({
  ...{ name: 'bidId', label: awardTexts.bids.bid, kind: 'select', required: true },
  choices: bids.map(({ id, bidder }) => ({ value: id, label: bidder })),
});
const ground: Field = {
  ...{ name: 'ground', label: awardTexts.bids.ground, kind: 'select', required: true },
  choices: bidRejectionGrounds.map(({ no, text }) => ({ value: no, label: `${no}. ${text}` })),
};
const opinion: Field = { name: 'fileId', label: awardTexts.bids.rejectFile, kind: 'file', required: true };

/** A bid that nobody has set aside is nothing to admit again. */
const hidden = ({ bids }: EvaluationView): string[] => (bids.some(({ rejected }) => rejected) ? [] : ['readmitBid']);

/** What the centre and the supervisor see of the evaluation (Tender Law 37–42). */
export function Evaluation({ tender }: { tender: TenderView }): ReactNode {
  const path = `/api/tenders/${tender.id}`;
  const view = useRecord(at('/api/tenders/{id}/evaluation', { id: tender.id }));
  if (tender.state === 'suspended') return null;
  return (
    <Answer of={view}>
      {(evaluation) => (
        <>
          <ActionButtons
            actions={evaluation.actions}
            path={path}
            version={evaluation.version}
            forms={formsOf(tender, evaluation)}
            except={[...elsewhere, ...hidden(evaluation), 'dismiss', 'uphold']}
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
  // A member opens the documents once he has declared that no bidder is his business.
  const reads = evaluation.committee.every(({ own, conflict }) => !own || conflict === false);
  return (
    <Card title={texts.title}>
      <ul className="tender-list">
        {evaluation.bids.map(({ id, bidder, price, place, score, fault, fileName }) => (
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
                {texts.score} <b className="num">{score}</b>{' '}
              </span>
            )}
            {fileName && reads && (
              <a
                href={at('/api/tenders/{id}/bids/{bid}/file', { id: tender.id, bid: id })}
              >{`${texts.file}：${fileName}`}</a>
            )}
            {!fileName && reads && <div className="quiet">{texts.noFile}</div>}
            {fault && <div className="bad">{fault}</div>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
