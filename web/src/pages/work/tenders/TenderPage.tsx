import { CheckCircleFilled, ClockCircleOutlined } from '@ant-design/icons';
import { Alert, Card } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { at } from '../../../api/address';
import { may, useMe, useRecord } from '../../../api/hooks';
import type { TenderView } from '../../../api/types.tenders';
import { Answer, DateTime, Deadline, Money, PageFrame, StateTag } from '../../../components';
import { Technical } from '../../../components/Technical';
import { seats } from '../../../sealing';
import { seatNames, tenderTexts } from '../../../texts.tenders';
import { basisUnit } from '../../../words';
import '../../../styles.work.css';
import '../../../styles.tenders.css';
import { Candidates } from './Candidates';
import { Evaluation } from './Evaluation';
import { HolderDesk } from './HolderDesk';
import { Fingerprint } from './parts';
import { Receipts, SealDesk } from './SealDesk';
import { t } from '../../../language';

/** One tender, as each who has to do with it sees it: holder, bidder, office. */
export default function TenderPage(): ReactNode {
  const { listingId } = useParams();
  const tender = useRecord(at('/api/tenders'), { listingId }, 30_000);
  return <Answer of={tender}>{(view) => <Desk tender={view} />}</Answer>;
}

function Desk({ tender }: { tender: TenderView }): ReactNode {
  const { listing, listingId, state, stateName } = tender;
  const me = useMe().data;
  const canSeal = globalThis.isSecureContext && Boolean(globalThis.crypto?.subtle);
  const bids = tender.applicationId !== null;
  const acts = (bids && state === 'sealing') || (tender.seat !== null && ['sealing', 'opening'].includes(state));
  return (
    <PageFrame
      tab={`${tenderTexts.page} ${listing.title}`}
      trail={[
        { title: listing.number ?? listing.title, href: `${bids ? '' : '/work'}/listings/${listingId}` },
        { title: tenderTexts.page },
      ]}
      title={
        <>
          {listing.title} <StateTag state={state === 'awarded' ? 'closed' : state} name={stateName} />
        </>
      }
    >
      <Head tender={tender} />
      {state === 'failed' && (
        <Alert
          className="spaced"
          type="warning"
          showIcon
          title={tender.opened.length > 0 ? tenderTexts.rejected : tenderTexts.failed}
        />
      )}
      {acts && !canSeal && (
        <Alert
          className="spaced"
          type="error"
          showIcon
          title={tenderTexts.insecure.title}
          description={tenderTexts.insecure.detail}
        />
      )}
      <div className="columns">
        <div className="stack">
          {tender.candidates.length > 0 && <Candidates tender={tender} />}
          {tender.state !== 'sealing' && may(me, 'tender.evaluation') && <Evaluation tender={tender} />}
          {tender.opened.length > 0 && <OpeningRecord tender={tender} />}
          {canSeal && tender.seat && <HolderDesk tender={tender} />}
          {canSeal && bids && state === 'sealing' && <SealDesk tender={tender} />}
          {bids && <Receipts tender={tender} />}
          <Holders tender={tender} />
        </div>
        <div className="stack">
          <Card title={tenderTexts.openly.title}>
            {tenderTexts.openly.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Card>
        </div>
      </div>
    </PageFrame>
  );
}

function Head({ tender }: { tender: TenderView }): ReactNode {
  const { bidsReceived, closesAt, listing, round, state } = tender;
  return (
    <div className="head-line">
      <div>
        <span className="quiet">{t('第{{round}}次招标', { round })}</span>
        <Link to={`/listings/${tender.listingId}`}>{t('查看公告')}</Link>
      </div>
      <div>
        <span className="quiet">{t('投标截止（同时开标）')}</span>
        <Deadline at={closesAt} neutral done={state !== 'sealing'} />
      </div>
      <div>
        <span className="quiet">{listing.direction === 'procurement' ? t('最高限价') : t('底价')}</span>
        <Money value={listing.reserve} unit={basisUnit(listing.basisText)} />
      </div>
      {bidsReceived !== null && (
        <div>
          <span className="quiet">{tenderTexts.record.bids}</span>
          <b className="num">{bidsReceived}</b>
        </div>
      )}
    </div>
  );
}

/** Tender Law 34: who holds the shares, and the fingerprints to compare. */
function Holders({ tender }: { tender: TenderView }): ReactNode {
  const texts = tenderTexts.holders;
  const ready = tender.holders.filter(({ drilledAt }) => drilledAt).length === seats.length;
  return (
    <Card title={texts.title}>
      {tender.state === 'sealing' && (
        <Alert type={ready ? 'success' : 'info'} showIcon title={ready ? texts.ready : texts.notReady} />
      )}
      <ul className="tender-list">
        {seats.map((seat) => {
          const holder = tender.holders.find((one) => one.seat === seat);
          return (
            <li key={seat}>
              <b>{seatNames[seat]}</b> {holder ? holder.name : <span className="quiet">{texts.none}</span>}
              {holder && (
                <>
                  {' '}
                  {holder.drilledAt ? (
                    <CheckCircleFilled className="ok" aria-hidden />
                  ) : (
                    <ClockCircleOutlined className="warn" aria-hidden />
                  )}{' '}
                  {holder.drilledAt ? texts.drilled : texts.notDrilled}
                  {holder.sharesAt && ` · ${texts.handedIn}`}
                  <Technical title={texts.fingerprint}>
                    <Fingerprint of={holder.fingerprint} />
                  </Technical>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** Tender Law 36: read out for all who took part. */
function OpeningRecord({ tender }: { tender: TenderView }): ReactNode {
  const texts = tenderTexts.record;
  return (
    <Card title={texts.title}>
      <ul className="tender-list">
        {tender.opened.map(({ bidder, price, place, fault, hash }) => (
          <li key={hash}>
            <div className="tender-bid">
              <b>
                {place !== null && <span className="num">{place}. </span>}
                {bidder}
              </b>
              {price ? (
                <span className="price">
                  <Money value={price} unit={basisUnit(tender.listing.basisText)} />
                </span>
              ) : (
                <span className="bad">{texts.unreadable}</span>
              )}
            </div>
            {price && fault && <div className="bad">{fault}</div>}
            <Technical title={tenderTexts.receipt.hash}>
              <Fingerprint of={hash} />
            </Technical>
          </li>
        ))}
      </ul>
      <p className="quiet">{texts.order}</p>
      <p className="quiet">{texts.openedBy}</p>
      {tender.holders
        .filter(({ sharesAt }) => sharesAt)
        .map(({ seat, name, sharesAt }) => (
          <div key={seat}>
            {seatNames[seat]} {name} <DateTime at={sharesAt} seconds />
          </div>
        ))}
    </Card>
  );
}
