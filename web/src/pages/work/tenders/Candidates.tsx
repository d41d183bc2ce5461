import { Button, Card } from 'antd';
import { useState, type ReactNode } from 'react';
import { may, useMe } from '../../../api/hooks';
import type { TenderView } from '../../../api/types.tenders';
import { ActionModal, Deadline, Money, StateTag } from '../../../components';
import { awardTexts, awardText } from '../../../texts.award';
import { basisUnit } from '../../../words';
import { t } from '../../../language';

const texts = awardTexts.candidates;

/** Under notice, or chosen: places, prices and points, for everybody (Implementing Regulations of the Tender Law 54). */
export function Candidates({ tender }: { tender: TenderView }): ReactNode {
  const me = useMe().data;
  const [objecting, setObjecting] = useState(false);
  const open = tender.state === 'candidates';
  return (
    <Card
      title={texts.title}
      extra={
        open &&
        may(me, 'tender.object') && (
          <Button size="small" onClick={() => setObjecting(true)}>
            {texts.object}
          </Button>
        )
      }
    >
      <p>
        <Deadline at={tender.candidateUntil} label={texts.until} neutral done={!open} />
      </p>
      <ul className="tender-list">
        {tender.candidates.map(({ bidId, place, bidder, price, score, dropped, awarded }) => (
          <li key={bidId}>
            <div className="tender-bid">
              <b>
                <span className="num">{place}. </span>
                {bidder} {awarded && <StateTag state="approved" name={texts.awarded} />}
              </b>
              <span className="price">
                <Money value={price} unit={basisUnit(tender.listing.basisText)} />
              </span>
            </div>
            {score && (
              <span className="quiet">
                {awardTexts.bids.score} <b className="num">{score}</b>
              </span>
            )}
            {dropped && (
              <div className="bad">
                {texts.dropped}：{dropped}
              </div>
            )}
          </li>
        ))}
      </ul>
      <p className="quiet">{awardText(tender.terms)}</p>
      {open && <p className="quiet">{texts.hint}</p>}
      {objecting && (
        <ActionModal
          action={{ action: 'object', label: texts.object }}
          path={`/api/tenders/${tender.id}`}
          form={{
            unversioned: true,
            path: 'objections',
            fields: [
              // An officer writes it down for somebody; a bidder speaks for himself.
              ...(may(me, 'tender.evaluation')
                ? [{ name: 'party', label: t('异议人（代为登记时填写）'), kind: 'text', maxLength: 100 } as const]
                : []),
              { name: 'reason', label: t('异议内容及理由'), kind: 'textarea', required: true, minLength: 4 },
              { name: 'evidenceFileId', label: t('证据材料'), kind: 'file' },
            ],
          }}
          onClose={() => setObjecting(false)}
          onDone={() => setObjecting(false)}
        />
      )}
    </Card>
  );
}
