import { Collapse } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AnnouncementContent, AnnouncementView, NoticeParcel, PublicListingView } from '../../api/types';
import { dateText } from '../../clock';
import { Area, DateTime, Deadline, Money } from '../../components';
import type { Column } from '../../components/DataList';
import { Facts } from '../../components/Facts';
import { percentText } from '../../share';
import { WholeList } from '../../components/WholeList';
import { payments, venues } from '../../texts';
import { basisUnit, particularName, quantityText, termText } from '../../words';
import { limitLabel, ownerLabel, quoted } from '../../texts.directions';
import { jointTexts } from '../../texts.joint';
import { renewalNotice, renewalTexts } from '../../texts.renewal';
import { priorityTexts } from '../../texts.priority';
import { drawText, drawTexts } from '../../texts.draw';
import { auctionText, auctionTexts, viewingText } from '../../texts.auction';
import { awardText } from '../../texts.award';
import { t } from '../../language';
import { Say } from '../../components/Say';

/** A name of the catalogue, as the notice carries it. */
const nameIn = (one: { name?: string } | undefined): string | undefined => one?.name && t(one.name);

export function Subject({ content }: { content: AnnouncementContent }): ReactNode {
  return (
    <Facts
      items={[
        [t('项目编号'), content.number],
        [
          jointTexts.title,
          content.joint && (
            <>
              <Link to={`/joint/${content.joint.id}`}>{content.joint.title}</Link>{' '}
              {jointTexts.of(content.joint.no, content.joint.of)}
            </>
          ),
        ],
        [ownerLabel(content.transferKind?.code), content.transferor],
        [t('所在地'), `${content.town?.name ?? ''} ${content.village?.name ?? ''}`],
        [t('产权种类'), [content.category, content.subKind].map(nameIn).filter(Boolean).join(' · ')],
        [t('流转方式'), nameIn(content.transferKind)],
        [t('交易方式'), nameIn(content.method)],
        [renewalTexts.title, content.renewal && renewalNotice(content.renewal)],
        [t('面积'), Number(content.areaMu) > 0 && <Area value={content.areaMu} />],
        [t('权利负担'), content.disclosures?.join('；')],
        [t('现用途'), content.useNow],
        [t('流转后用途'), content.useAfter],
        ...Object.entries(content.particulars ?? {}).map(([code, text]): [string, ReactNode] => [
          particularName(code),
          text,
        ]),
        [t('交易场所'), content.venue ? venues[content.venue.level] : null],
      ]}
    />
  );
}

interface ParcelsProps {
  number: string;
  parcels: NoticeParcel[];
  basisText: string;
}

export function Parcels({ number, parcels, basisText }: ParcelsProps): ReactNode {
  const priced = parcels.some(({ unitPrice }) => unitPrice);
  const price: Column<NoticeParcel> = {
    key: 'price',
    title: t('单价（{{basisText}}）', { basisText }),
    align: 'right',
    render: ({ unitPrice }) => <Money value={unitPrice} unit="" />,
  };
  return (
    <WholeList<NoticeParcel>
      name={`${number}-${t('标的')}`}
      rowKey={({ no }) => String(no)}
      rows={parcels}
      pageSize={10}
      columns={[
        { key: 'no', title: t('序号'), width: 60, card: 'tag', render: ({ no }) => no },
        { key: 'kind', title: t('名称'), card: 'head', render: ({ kind }) => kind },
        {
          key: 'quantity',
          title: t('数量'),
          align: 'right',
          render: ({ quantity, unit }) => <span className="num">{quantityText(quantity, unit)}</span>,
        },
        ...(priced ? [price] : []),
        {
          key: 'description',
          title: t('说明'),
          render: ({ description }) => <div style={{ whiteSpace: 'normal' }}>{description ?? '—'}</div>,
        },
      ]}
    />
  );
}

export function Price({ view }: { view: PublicListingView }): ReactNode {
  const { content } = view;
  const { pricing, performanceBond } = content;
  const instalments = pricing?.payment?.instalments ?? [];
  return (
    <Facts
      items={[
        [
          limitLabel(view.transferKind, view.method),
          <span className="price" key="p">
            <Money value={view.reserve} unit={basisUnit(view.basisText)} />
          </span>,
        ],
        [t('期限', { context: 'term' }), view.term && termText(view.term)],
        [t('估算总价'), <Money key="e" value={content.estimatedValue} />],
        [
          t('价格递增'),
          pricing?.escalation?.length
            ? pricing.escalation
                .map(({ fromYear, percent, amount }) =>
                  t('第{{fromYear}}年起每年递增{{more}}', {
                    fromYear,
                    more: percent ? `${percent}%` : t('{{amount}}元', { amount }),
                  }),
                )
                .join('；')
            : null,
        ],
        [t('付款方式'), pricing?.payment ? payments[pricing.payment.kind] : null],
        [
          t('分期'),
          instalments.length
            ? instalments.map((part, index) => (
                <div key={index}>
                  {t('第{{index}}期：{{share}}{{more}}{{more2}}', {
                    index: index + 1,
                    share: percentText(part.share),
                    more: part.due ? t('，{{due}}前', { due: part.due }) : '',
                    more2: part.note ? `（${part.note}）` : '',
                  })}
                </div>
              ))
            : null,
        ],
        [
          t('交易保证金'),
          <>
            <Money value={view.deposit} strong /> <span className="quiet">{t('未受让的，按规定期限原路退还')}</span>
          </>,
        ],
        [
          t('履约保证金'),
          performanceBond ? (
            <>
              {performanceBond.amount && <Money value={performanceBond.amount} />}
              {performanceBond.perUnit && (
                <>
                  <Say text="每单位 {{perUnit}}" perUnit={<Money value={performanceBond.perUnit} />} />
                </>
              )}
              {performanceBond.dueWorkingDays && (
                <span>
                  {t('，结果公示期满后{{dueWorkingDays}}个工作日内缴纳', {
                    dueWorkingDays: performanceBond.dueWorkingDays,
                  })}
                </span>
              )}
              {performanceBond.paidTo === 'transferor' && t('，直接交转出方')}
              {performanceBond.paidTo === 'centre' && t('，存入交易中心资金专户')}
              {performanceBond.note && <div className="quiet">{performanceBond.note}</div>}
            </>
          ) : null,
        ],
      ]}
    />
  );
}

export function Conditions({ view }: { view: PublicListingView }): ReactNode {
  const { content, terms } = view;
  return (
    <Facts
      items={[
        [
          quoted(view.transferKind) ? t('报名条件') : t('受让条件'),
          <span className="pre" key="c">
            {content.conditions ?? t('具有相应民事行为能力和履约能力，符合法律法规规定即可')}
          </span>,
        ],
        [t('能否再流转'), terms ? (terms.sublease ? t('经出让方同意可以再流转') : t('不得再流转')) : null],
        [t('能否改建'), terms ? (terms.rebuild ? t('经批准可以改建') : t('不得改建')) : null],
        [t('其他约定'), terms?.notes ? <span className="pre">{terms.notes}</span> : null],
        [
          priorityTexts.after,
          view.schedule?.priorityWindowWorkingDays &&
            t('成交后{{priorityWindowWorkingDays}}个工作日内按成交价行使', {
              priorityWindowWorkingDays: view.schedule.priorityWindowWorkingDays,
            }),
        ],
        [t('评标办法'), view.schedule?.award && awardText(view.schedule.award)],
        [auctionTexts.who, view.schedule?.auction && auctionText(view.schedule.auction)],
        [auctionTexts.viewing, view.schedule?.auction && viewingText(view.schedule.auction)],
        [drawTexts.how, view.schedule?.draw && drawText(view.schedule.draw)],
        [
          t('只有一人合格时'),
          view.schedule && !view.schedule.draw
            ? quoted(view.transferKind)
              ? t('转为协议成交，不突破{{transferKind}}', { transferKind: limitLabel(view.transferKind, view.method) })
              : view.schedule.oneApplicant === 'agreement'
                ? t('转为不低于底价的协议转让')
                : t('照常按竞价进行')
            : null,
        ],
      ]}
    />
  );
}

/** Where nobody bids against a clock. */
const openings: Readonly<Record<string, string>> = {
  auction: t('拍卖开始'),
  fixedPrice: t('确定承租人'),
  tender: t('开标'),
};

export function Dates({ view }: { view: PublicListingView }): ReactNode {
  const { schedule } = view;
  // While a trade is suspended no clock runs (art. 26).
  const still = view.suspension !== null;
  const quotes = quoted(view.transferKind);
  const opening = openings[view.method] ?? t('竞价开始');
  const bidden = !quotes && !(view.method in openings);
  return (
    <Facts
      items={[
        [t('公告发布'), <DateTime key="a" at={view.publishedAt} />],
        [t('报名截止'), <Deadline key="b" at={schedule.registrationUntil} neutral done={still} />],
        [t('保证金到账截止'), <Deadline key="c" at={schedule.depositUntil} neutral done={still} />],
        [
          t('资格审查截止'),
          schedule.qualificationUntil ? <Deadline at={schedule.qualificationUntil} neutral done={still} /> : null,
        ],
        [
          t('优先权主张截止'),
          schedule.priorityDeadline ? <Deadline at={schedule.priorityDeadline} neutral done={still} /> : null,
        ],
        [quotes ? t('报价开始') : opening, <Deadline key="d" at={schedule.opensAt} neutral done={still} />],
        quotes
          ? [
              t('报价时间'),
              t('{{freePeriodMinutes}}分钟，截止时同时开启全部报价', { freePeriodMinutes: schedule.freePeriodMinutes }),
            ]
          : [
              t('自由报价期'),
              bidden
                ? t('{{freePeriodMinutes}}分钟，须在此期间有人出价', { freePeriodMinutes: schedule.freePeriodMinutes })
                : null,
            ],
        [
          t('延时报价期'),
          bidden
            ? t('每次出价后{{extensionMinutes}}分钟{{more}}', {
                extensionMinutes: schedule.extensionMinutes,
                more: schedule.maxExtensions
                  ? t('，最多延时{{maxExtensions}}次', { maxExtensions: schedule.maxExtensions })
                  : '',
              })
            : null,
        ],
        [
          t('加价幅度'),
          schedule.increment ? (
            <>
              <Money value={schedule.increment} unit={basisUnit(view.basisText)} />
              {schedule.maxIncrement && (
                <>
                  <Say
                    text="，单次最多 {{maxIncrement}}"
                    maxIncrement={<Money value={schedule.maxIncrement} unit={t('元')} />}
                  />
                </>
              )}
            </>
          ) : null,
        ],
        [
          t('结果公示'),
          t('{{resultNoticeWorkingDays}}个工作日', { resultNoticeWorkingDays: schedule.resultNoticeWorkingDays }),
        ],
        [t('签订合同'), t('成交后{{contractDays}}日内', { contractDays: schedule.contractDays })],
      ]}
    />
  );
}

export function Announcements({ items }: { items: AnnouncementView[] }): ReactNode {
  const newest = [...items].sort((a, b) => b.version - a.version);
  return (
    <Collapse
      size="small"
      items={newest.map((announcement) => ({
        key: announcement.id,
        label: `${announcement.version === 1 ? t('转让公告') : t('变更公告（第{{version}}版）', { version: announcement.version })} · ${dateText(announcement.publishedAt)}`,
        children: announcement.content.change ? (
          <span className="pre">{announcement.content.change}</span>
        ) : (
          <Subject content={announcement.content} />
        ),
      }))}
    />
  );
}
