import { Collapse } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { at } from '../../../api/address';
import { useList } from '../../../api/hooks';
import type { ListingView } from '../../../api/types';
import { dateTimeText } from '../../../clock';
import { Answer, DateTime, Deadline, FileLink, Money, StateTag } from '../../../components';
import { Facts } from '../../../components/Facts';
import { priorityTexts } from '../../../texts.priority';
import { drawText, drawTexts } from '../../../texts.draw';
import { auctionText, auctionTexts, viewingText } from '../../../texts.auction';
import { awardText } from '../../../texts.award';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

export function Announcements({ listing }: { listing: ListingView }): ReactNode {
  const newest = [...listing.announcements].sort((a, b) => b.version - a.version);
  return (
    <>
      <Collapse
        size="small"
        items={newest.map(({ id, version, publishedAt, content, pdfFileId }) => ({
          key: id,
          label: t('第{{version}}版公告 · {{publishedAt}}', { version, publishedAt: dateTimeText(publishedAt) }),
          children: (
            <>
              {content.change && (
                <p className="pre" style={{ marginTop: 0 }}>
                  {content.change}
                </p>
              )}
              <Facts
                items={[
                  [t('底价'), <Money key="r" value={content.reserve} unit={content.basisText} />],
                  [t('保证金'), <Money key="d" value={content.deposit} />],
                  [t('报名截止'), content.schedule && <DateTime at={content.schedule.registrationUntil} />],
                  [t('交易开始'), content.schedule && <DateTime at={content.schedule.opensAt} />],
                  [t('受让条件'), content.conditions && <span className="pre">{content.conditions}</span>],
                  [t('公告文件'), pdfFileId && <FileLink id={pdfFileId} name={t('公告.pdf')} />],
                ]}
              />
            </>
          ),
        }))}
      />
      <p style={{ marginBottom: 0 }}>
        <Link to={`/listings/${listing.id}`}>{t('查看公众看到的公告页')}</Link>
      </p>
    </>
  );
}

/** What the notice says of the trade, besides its dates. */
export function Arrangements({ listing }: { listing: ListingView }): ReactNode {
  const { trade } = listing;
  if (!trade) return null;
  return (
    <Facts
      items={[
        [t('加价幅度'), trade.increment && <Money value={trade.increment} unit={listing.basisText} />],
        [
          priorityTexts.after,
          trade.priorityWindowWorkingDays &&
            t('{{priorityWindowWorkingDays}}个工作日', { priorityWindowWorkingDays: trade.priorityWindowWorkingDays }),
        ],
        [t('评标办法'), trade.award && awardText(trade.award)],
        [auctionTexts.who, trade.auction && auctionText(trade.auction)],
        [auctionTexts.viewing, trade.auction && viewingText(trade.auction)],
        [drawTexts.how, trade.draw && drawText(trade.draw)],
        [t('一人合格时'), trade.draw ? null : trade.oneApplicant === 'agreement' ? t('转为协议') : t('照常交易')],
        [
          t('结果公示'),
          t('{{resultNoticeWorkingDays}}个工作日', { resultNoticeWorkingDays: trade.resultNoticeWorkingDays }),
        ],
        [t('签订合同'), t('成交后{{contractDays}}日内', { contractDays: trade.contractDays })],
      ]}
    />
  );
}

/** Art. 17: for the clerk only, since who applies is sealed from everybody else until the trade is over. */
export function Applications({ listingId }: { listingId: string }): ReactNode {
  const list = useList(at('/api/applications'), { listingId, pageSize: 50 });
  return (
    <Answer of={list}>
      {({ items }) =>
        items.length === 0 ? (
          <span className="quiet">{t('还没有受让申请')}</span>
        ) : (
          <ul className="papers">
            {items.map((one) => (
              <li key={one.id}>
                <span className="paper-name">
                  <Link to={`/work/applications/${one.id}`}>{one.party.name}</Link>
                </span>
                <span className="paper-what">
                  <StateTag kind="application" state={one.state} />{' '}
                  <span className="quiet num">{one.number ?? ''}</span>
                </span>
                {one.checkDueAt && one.state === 'accepted' && <Deadline label={t('审查期限')} at={one.checkDueAt} />}
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  );
}

export function Sessions({ listing }: { listing: ListingView }): ReactNode {
  const list = useList(at('/api/sessions'), { listingId: listing.id, pageSize: 20 });
  return (
    <Answer of={list}>
      {({ items }) =>
        items.length === 0 ? (
          <span className="quiet">{t('报名截止后开设交易场次')}</span>
        ) : (
          <ul className="papers">
            {items.map((session) => (
              <li key={session.id}>
                <span className="paper-name">
                  <Link to={`/sessions/${session.id}`}>{t('交易现场')}</Link>{' '}
                  <StateTag kind="session" state={session.state} name={session.stateName} />
                </span>
                <span className="paper-what">
                  <DateTime at={session.opensAt} />
                  {session.standing && (
                    <>
                      {' '}
                      <Say
                        text="· 当前 {{span}}"
                        span={
                          <span className="price">
                            <Money value={session.standing.amount} unit={session.basisText} />
                          </span>
                        }
                      />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Answer>
  );
}
