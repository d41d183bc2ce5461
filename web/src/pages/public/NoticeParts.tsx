import { Collapse, Table } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AnnouncementContent, AnnouncementView, NoticeParcel, PublicListingView } from '../../api/types';
import { dateText } from '../../clock';
import { Area, DateTime, Deadline, Money } from '../../components';
import { payments, venues } from '../../texts';
import { basisUnit, particularName, quantityText, termText } from '../../words';
import { limitLabel, ownerLabel, quoted } from '../../texts.directions';
import { jointTexts } from '../../texts.joint';
import { renewalNotice, renewalTexts } from '../../texts.renewal';
import { priorityTexts } from '../../texts.priority';
import { drawText, drawTexts } from '../../texts.draw';
import { auctionText, auctionTexts, viewingText } from '../../texts.auction';
import { awardText } from '../../texts.award';

export function Facts({ items }: { items: [string, ReactNode][] }): ReactNode {
  return (
    <dl className="facts-list">
      {items
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([label, value]) => [<dt key={`${label}-t`}>{label}</dt>, <dd key={`${label}-d`}>{value}</dd>])}
    </dl>
  );
}

export function Subject({ content }: { content: AnnouncementContent }): ReactNode {
  return (
    <Facts
      items={[
        ['项目编号', content.number],
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
        ['所在地', `${content.town?.name ?? ''} ${content.village?.name ?? ''}`],
        ['产权种类', [content.category?.name, content.subKind?.name].filter(Boolean).join(' · ')],
        ['流转方式', content.transferKind?.name],
        ['交易方式', content.method?.name],
        [renewalTexts.title, content.renewal && renewalNotice(content.renewal)],
        ['面积', content.areaMu ? <Area value={content.areaMu} /> : null],
        ['权利负担', content.disclosures?.join('；')],
        ['现用途', content.useNow],
        ['流转后用途', content.useAfter],
        ...Object.entries(content.particulars ?? {}).map(([code, text]): [string, ReactNode] => [
          particularName(code),
          text,
        ]),
        ['交易场所', content.venue ? venues[content.venue.level] : null],
      ]}
    />
  );
}

export function Parcels({ parcels, basisText }: { parcels: NoticeParcel[]; basisText: string }): ReactNode {
  const priced = parcels.some(({ unitPrice }) => unitPrice);
  return (
    <Table<NoticeParcel>
      size="small"
      rowKey="no"
      dataSource={parcels}
      pagination={parcels.length > 10 ? { pageSize: 10, size: 'small' } : false}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: '序号', dataIndex: 'no', width: 60 },
        { title: '名称', dataIndex: 'kind' },
        {
          title: '数量',
          align: 'right',
          render: (_, { quantity, unit }) => <span className="num">{quantityText(quantity, unit)}</span>,
        },
        ...(priced
          ? [
              {
                title: `单价（${basisText}）`,
                align: 'right' as const,
                render: (_: unknown, { unitPrice }: NoticeParcel) => <Money value={unitPrice} unit="" />,
              },
            ]
          : []),
        { title: '说明', dataIndex: 'description', render: (text: string | null) => text ?? '—' },
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
        ['期限', termText(view.term)],
        ['估算总价', <Money key="e" value={content.estimatedValue} />],
        [
          '价格递增',
          pricing?.escalation?.length
            ? pricing.escalation
                .map(
                  ({ fromYear, percent, amount }) =>
                    `第${fromYear}年起每年递增${percent ? `${percent}%` : `${amount}元`}`,
                )
                .join('；')
            : null,
        ],
        ['付款方式', pricing?.payment ? payments[pricing.payment.kind] : null],
        [
          '分期',
          instalments.length
            ? instalments.map((part, index) => (
                <div key={index}>
                  第{index + 1}期：{percentText(part.share)}
                  {part.due ? `，${part.due}前` : ''}
                  {part.note ? `（${part.note}）` : ''}
                </div>
              ))
            : null,
        ],
        [
          '交易保证金',
          <>
            <Money value={view.deposit} strong /> <span className="quiet">未受让的，按规定期限原路退还</span>
          </>,
        ],
        [
          '履约保证金',
          performanceBond ? (
            <>
              {performanceBond.amount && <Money value={performanceBond.amount} />}
              {performanceBond.perUnit && (
                <>
                  每单位 <Money value={performanceBond.perUnit} />
                </>
              )}
              {performanceBond.dueWorkingDays && (
                <span>，结果公示期满后{performanceBond.dueWorkingDays}个工作日内缴纳</span>
              )}
              {performanceBond.paidTo === 'transferor' && '，直接交转出方'}
              {performanceBond.paidTo === 'centre' && '，存入交易中心资金专户'}
              {performanceBond.note && <div className="quiet">{performanceBond.note}</div>}
            </>
          ) : null,
        ],
      ]}
    />
  );
}

/** A share as a percentage, by moving the point: 0.3 → 30%. */
function percentText(share: string): string {
  const [whole = '0', fraction = ''] = share.split('.');
  const padded = fraction.padEnd(2, '0');
  const rest = padded.slice(2).replace(/0+$/, '');
  return `${BigInt(whole + padded.slice(0, 2)).toString()}${rest ? `.${rest}` : ''}%`;
}

export function Conditions({ view }: { view: PublicListingView }): ReactNode {
  const { content, terms } = view;
  return (
    <Facts
      items={[
        [
          quoted(view.transferKind) ? '报名条件' : '受让条件',
          <span className="pre" key="c">
            {content.conditions ?? '具有相应民事行为能力和履约能力，符合法律法规规定即可'}
          </span>,
        ],
        ['能否再流转', terms ? (terms.sublease ? '经出让方同意可以再流转' : '不得再流转') : null],
        ['能否改建', terms ? (terms.rebuild ? '经批准可以改建' : '不得改建') : null],
        ['其他约定', terms?.notes ? <span className="pre">{terms.notes}</span> : null],
        [
          priorityTexts.after,
          view.schedule?.priorityWindowWorkingDays &&
            `成交后${view.schedule.priorityWindowWorkingDays}个工作日内按成交价行使`,
        ],
        ['评标办法', view.schedule?.award && awardText(view.schedule.award)],
        [auctionTexts.who, view.schedule?.auction && auctionText(view.schedule.auction)],
        [auctionTexts.viewing, view.schedule?.auction && viewingText(view.schedule.auction)],
        [drawTexts.how, view.schedule?.draw && drawText(view.schedule.draw)],
        [
          '只有一人合格时',
          view.schedule && !view.schedule.draw
            ? quoted(view.transferKind)
              ? `转为协议成交，不突破${limitLabel(view.transferKind, view.method)}`
              : view.schedule.oneApplicant === 'agreement'
                ? '转为不低于底价的协议转让'
                : '照常按竞价进行'
            : null,
        ],
      ]}
    />
  );
}

/** Where nobody bids against a clock. */
const openings: Readonly<Record<string, string>> = {
  auction: '拍卖开始',
  fixedPrice: '确定承租人',
  tender: '开标',
};

export function Dates({ view }: { view: PublicListingView }): ReactNode {
  const { schedule } = view;
  const quotes = quoted(view.transferKind);
  const opening = openings[view.method] ?? '竞价开始';
  const bidden = !quotes && !(view.method in openings);
  return (
    <Facts
      items={[
        ['公告发布', <DateTime key="a" at={view.publishedAt} />],
        ['报名截止', <Deadline key="b" at={schedule.registrationUntil} neutral />],
        ['保证金到账截止', <Deadline key="c" at={schedule.depositUntil} neutral />],
        ['资格审查截止', schedule.qualificationUntil ? <Deadline at={schedule.qualificationUntil} neutral /> : null],
        ['优先权主张截止', schedule.priorityDeadline ? <Deadline at={schedule.priorityDeadline} neutral /> : null],
        [quotes ? '报价开始' : opening, <Deadline key="d" at={schedule.opensAt} neutral />],
        quotes
          ? ['报价时间', `${schedule.freePeriodMinutes}分钟，截止时同时开启全部报价`]
          : ['自由报价期', bidden ? `${schedule.freePeriodMinutes}分钟，须在此期间有人出价` : null],
        [
          '延时报价期',
          bidden
            ? `每次出价后${schedule.extensionMinutes}分钟${schedule.maxExtensions ? `，最多延时${schedule.maxExtensions}次` : ''}`
            : null,
        ],
        [
          '加价幅度',
          schedule.increment ? (
            <>
              <Money value={schedule.increment} unit={basisUnit(view.basisText)} />
              {schedule.maxIncrement && (
                <>
                  ，单次最多 <Money value={schedule.maxIncrement} unit="元" />
                </>
              )}
            </>
          ) : null,
        ],
        ['结果公示', `${schedule.resultNoticeWorkingDays}个工作日`],
        ['签订合同', `成交后${schedule.contractDays}日内`],
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
        label: `${announcement.version === 1 ? '转让公告' : `变更公告（第${announcement.version}版）`} · ${dateText(announcement.publishedAt)}`,
        children: announcement.content.change ? (
          <span className="pre">{announcement.content.change}</span>
        ) : (
          <Subject content={announcement.content} />
        ),
      }))}
    />
  );
}
