import { Alert, Card, Empty, Tag } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useMe } from '../../api/hooks';
import { useLiveSession, type Line } from '../../api/live';
import type { SessionView } from '../../api/types';
import { beijing, serverNow, spanText, useServerNow } from '../../clock';
import { Answer, DateTime, Loading, Money, PageFrame, StateTag } from '../../components';
import { texts, stateNames } from '../../texts';
import { quoteTexts, sessionLimit } from '../../texts.directions';
import { talksTexts } from '../../texts.talks';
import { halls, hallTexts } from '../../texts.hall';
import { basisUnit } from '../../words';
import { AgreementDesk } from './AgreementDesk';
import { AuctionDesk, AuctionRules } from './AuctionDesk';
import { BidDesk } from './BidDesk';
import { DrawDesk, DrawResults, DrawRules } from './DrawDesk';
import { QuoteDesk, QuoteRules } from './QuoteDesk';
import { t } from '../../language';
import { Say } from '../../components/Say';

export default function LiveSession(): ReactNode {
  const { id } = useParams();
  const me = useMe();
  if (me.isLoading) return <Loading />;
  return <Watch id={id!} signedIn={Boolean(me.data)} />;
}

function Watch({ id, signedIn }: { id: string; signedIn: boolean }): ReactNode {
  const live = useLiveSession(id, signedIn);
  useEndOfTime(live.session.data, () => void live.session.refetch());
  return (
    <Answer of={live.session}>
      {(session) => (
        <PageFrame
          tab={`${halls[session.method].page} ${session.listing.title}`}
          trail={[
            { title: texts.nav.hall, href: '/' },
            { title: session.listing.number ?? t('项目'), href: `/listings/${session.listing.id}` },
            {
              title: halls[session.method].page,
            },
          ]}
          title={
            <>
              <Link to={`/listings/${session.listing.id}`}>{session.listing.title}</Link>{' '}
              <StateTag kind="session" state={session.state} />
            </>
          }
          extra={<LineState line={live.line} lag={live.lag} over={isOver(session)} />}
        >
          <div className="columns live">
            <div className="stack">
              <PricePanel session={session} />
              {session.method === 'draw' ? <DrawResults session={session} /> : <Bids session={session} />}
            </div>
            <div className="stack">
              <Desk session={session} live={live} />
              <Rules session={session} />
            </div>
          </div>
        </PageFrame>
      )}
    </Answer>
  );
}

/** What the person before the screen can do, by how the price is found. */
function Desk({ session, live }: { session: SessionView; live: ReturnType<typeof useLiveSession> }): ReactNode {
  const refetch = (): void => void live.session.refetch();
  switch (session.method) {
    case 'agreement':
      return <AgreementDesk session={session} />;
    case 'auction':
      return <AuctionDesk session={session} />;
    case 'draw':
      return <DrawDesk session={session} />;
    case 'quotes':
      return <QuoteDesk session={session} onChange={refetch} />;
    case 'ascending':
      return <BidDesk session={session} line={live.line} onBid={live.tell} onChange={refetch} />;
  }
}

const isOver = ({ state }: SessionView): boolean => ['closed', 'unsold', 'agreed', 'terminated'].includes(state);

/** The end is decided by time: when it has come, the page asks what it has decided. */
function useEndOfTime(session: SessionView | undefined, ask: () => void): void {
  const next = !session
    ? null
    : session.state === 'scheduled'
      ? session.opensAt
      : session.state === 'open' && !halls[session.method].waits
        ? session.closesAt
        : null;
  useEffect(() => {
    if (!next) return;
    const left = Date.parse(next) - serverNow() + 700;
    if (left > 2_000_000_000) return;
    const timer = setTimeout(ask, Math.max(left, 700));
    return () => clearTimeout(timer);
  }, [next, session?.serverTime]);
}

function LineState({ line, lag, over }: { line: Line; lag: number | null; over: boolean }): ReactNode {
  const now = useServerNow(1000);
  const word = { connecting: t('正在连接'), live: t('实时连接'), lost: t('连接中断，正在重连') }[line];
  return (
    <div className="line-state" role="status">
      {!over && <Tag color={line === 'live' ? 'green' : line === 'lost' ? 'red' : 'default'}>{word}</Tag>}
      <span>
        {texts.beijing} <b className="num">{beijing(now).format('HH:mm:ss')}</b>
      </span>
      {lag !== null && <span className="quiet num">{t('往返 {{lag}} 毫秒', { lag: Math.round(lag) })}</span>}
    </div>
  );
}

function PricePanel({ session }: { session: SessionView }): ReactNode {
  const { standing } = session;
  const unit = basisUnit(session.basisText);
  const agreement = session.method === 'agreement';
  const amount = agreement ? session.agreement?.amount : standing?.amount;
  const label =
    ['closed', 'agreed'].includes(session.state) && amount
      ? t('成交价')
      : agreement
        ? amount
          ? t('协议价')
          : sessionLimit(session)
        : standing
          ? t('当前最高价')
          : sessionLimit(session);
  return (
    <section className={`price-panel ${session.state}`} aria-live="polite">
      <div className="price-panel-main">
        <div className="quiet">{label}</div>
        <div className="price live-price">
          <Money value={amount ?? session.reserve} unit={unit} />
        </div>
        {standing && !agreement && (
          <div>
            <b>
              {standing.bidder}
              {halls[session.method].bidder}
            </b>
            {session.me?.leading && <Tag color="green">{t('就是您')}</Tag>}{' '}
            <span className="quiet">
              <Say text="于 {{at}}" at={<DateTime at={standing.at} seconds />} />
            </span>
          </div>
        )}
        {!standing && !agreement && session.state === 'open' && (
          <div className="quiet">{halls[session.method].nobody}</div>
        )}
      </div>
      <Countdown session={session} />
    </section>
  );
}

function Countdown({ session }: { session: SessionView }): ReactNode {
  const now = useServerNow(250);
  if (session.state === 'scheduled') return <Clock label={t('距开始')} ms={Date.parse(session.opensAt) - now} />;
  const { waits } = halls[session.method];
  if (session.state === 'open' && waits)
    return (
      <div className="countdown">
        <span className="quiet">{t('本场')}</span>
        <b>{waits}</b>
      </div>
    );
  if (session.state === 'open') {
    const left = Date.parse(session.closesAt) - now;
    const free = !session.standing;
    return (
      <Clock
        label={session.method === 'quotes' ? quoteTexts.left : free ? t('自由报价期剩余') : t('距结束')}
        ms={left}
        hurry={left < 60_000}
        note={left <= 0 ? t('正在确认结果…') : undefined}
      />
    );
  }
  return (
    <div className="countdown">
      <span className="quiet">{t('本场')}</span>
      <b>{stateNames.session[session.state] ?? session.stateName}</b>
    </div>
  );
}

const Clock = ({
  label,
  ms,
  hurry,
  note,
}: {
  label: string;
  ms: number;
  hurry?: boolean;
  note?: string;
}): ReactNode => (
  <div className={hurry ? 'countdown hurry' : 'countdown'} role="timer">
    <span className="quiet">{label}</span>
    <b className="num">{note ?? spanText(ms)}</b>
  </div>
);

function Bids({ session }: { session: SessionView }): ReactNode {
  if (session.method === 'agreement') return null;
  const words = halls[session.method];
  return (
    <Card title={t('报价记录')} size="small" extra={<span className="quiet">{t('最近50次')}</span>}>
      {session.bids.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words.noBids} />
      ) : (
        <table className="bids">
          <thead>
            <tr>
              <th>{words.bidder}</th>
              <th className="right">{t('报价（{{basisText}}）', { basisText: basisUnit(session.basisText) })}</th>
              <th className="right">{words.at}</th>
            </tr>
          </thead>
          <tbody>
            {session.bids.map((bid, index) => (
              <tr key={bid.seq} className={index === 0 ? 'first' : undefined}>
                <td>
                  {bid.bidder}
                  {bid.bidder === `${session.me?.bidderNumber}号` && <span className="quiet">{t('（我）')}</span>}
                  {bid.match && <Tag color="gold">{hallTexts.match.tag}</Tag>}
                  {index === 0 && (
                    <Tag color="red" variant="filled">
                      {words.first}
                    </Tag>
                  )}
                </td>
                <td className="right">
                  <Money value={bid.amount} unit="" />
                </td>
                <td className="right num quiet">{beijing(bid.at).format('MM-DD HH:mm:ss')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function Rules({ session }: { session: SessionView }): ReactNode {
  if (session.method === 'agreement') {
    return (
      <Alert
        type="info"
        showIcon
        title={session.unsoldOn ? talksTexts.unsold : t('本场为协议转让')}
        description={
          session.unsoldOn
            ? talksTexts.rule
            : t(
                '公告期满只有一个合格申请人，按公告约定转为协议成交，不突破公布的价格。价格由交易中心登记，双方各自确认后成交。',
              )
        }
      />
    );
  }
  if (session.method === 'quotes') return <QuoteRules session={session} />;
  if (session.method === 'auction') return <AuctionRules session={session} />;
  if (session.method === 'draw') return <DrawRules session={session} />;
  const unit = basisUnit(session.basisText);
  return (
    <Card title={t('本场规则')} size="small">
      <dl className="facts-list">
        <dt>{t('底价')}</dt>
        <dd>
          <Money value={session.reserve} unit={unit} />
        </dd>
        <dt>{t('加价幅度')}</dt>
        <dd>
          <Money value={session.increment} unit={t('元')} />
          {session.maxIncrement && (
            <>
              <Say
                text="，单次最多 {{maxIncrement}}"
                maxIncrement={<Money value={session.maxIncrement} unit={t('元')} />}
              />
            </>
          )}
        </dd>
        <dt>{t('开始时间')}</dt>
        <dd>
          <DateTime at={session.opensAt} />
        </dd>
        <dt>{t('自由报价')}</dt>
        <dd>
          <Say
            text="至 {{freePeriodEndsAt}}，无人出价即流拍"
            freePeriodEndsAt={<DateTime at={session.freePeriodEndsAt} />}
          />
        </dd>
        <dt>{t('延时')}</dt>
        <dd>
          <Say
            text="最后{{extensionMinutes}}分钟内有人出价，自动延长{{extensionMinutes2}}分钟；已延长{{extensions}}次{{maxExtensions}}"
            extensionMinutes={session.extensionMinutes}
            extensionMinutes2={session.extensionMinutes}
            extensions={session.extensions}
            maxExtensions={
              session.maxExtensions !== null && t('，最多{{maxExtensions}}次', { maxExtensions: session.maxExtensions })
            }
          />
        </dd>
      </dl>
      <p className="quiet">{t('是否及时以服务器收到的时间为准。竞买人只显示号码。')}</p>
    </Card>
  );
}
