import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Category, ListingView, Parcel } from '../../../api/types';
import { Area, Money } from '../../../components';
import type { Column } from '../../../components/DataList';
import { Facts } from '../../../components/Facts';
import { percentText } from '../../../share';
import { WholeList } from '../../../components/WholeList';
import { directions, methods, nameOf, payments, priceBases, transferKinds, units, venues } from '../../../texts';
import { valuationKinds } from '../../../texts.work';
import { particularName, quantityText, termText } from '../../../words';
import { renewalTexts } from '../../../texts.renewal';
import { limitLabel } from '../../../texts.directions';
import { t } from '../../../language';
import { Say } from '../../../components/Say';

export function Particulars({
  listing,
  category,
}: {
  listing: ListingView;
  category: Category | undefined;
}): ReactNode {
  return (
    <Facts
      items={[
        [t('所在地'), `${listing.town.name} ${listing.village.name}`],
        [
          t('产权种类'),
          [category?.name, category?.subKinds.find(({ code }) => code === listing.subKind)?.name]
            .filter(Boolean)
            .join(' · '),
        ],
        [
          t('流转'),
          `${nameOf(directions, listing.direction)} · ${nameOf(transferKinds, listing.transferKind)} · ${nameOf(methods, listing.method)}`,
        ],
        [
          renewalTexts.title,
          listing.renewal &&
            `${listing.renewal.transferees.join('、')}，${renewalTexts.contract}${listing.renewal.contract}，${renewalTexts.until(listing.renewal.endsOn)}`,
        ],
        [t('面积'), <Area key="a" value={listing.areaMu} />],
        [t('现用途'), listing.useNow],
        [t('流转后用途'), listing.useAfter],
        ...Object.entries(listing.particulars).map(([code, text]) => [particularName(code), text] as const),
        [t('受让条件'), listing.conditions && <span className="pre">{listing.conditions}</span>],
        [
          t('再流转 / 改建'),
          listing.terms &&
            `${listing.terms.sublease ? t('经同意可再流转') : t('不得再流转')}；${listing.terms.rebuild ? t('经批准可改建') : t('不得改建')}`,
        ],
        [t('其他约定'), listing.terms?.notes && <span className="pre">{listing.terms.notes}</span>],
        [t('代办人'), listing.agent?.name],
      ]}
    />
  );
}

export function PriceFacts({ listing }: { listing: ListingView }): ReactNode {
  const { pricing, valuation, performanceBond: bond } = listing;
  return (
    <Facts
      items={[
        [
          limitLabel(listing.transferKind, listing.method),
          <span className="price" key="r">
            <Money value={listing.reserve} unit={listing.basisText} />
          </span>,
        ],
        [t('计价方式'), nameOf(priceBases, pricing.basis)],
        [t('期限', { context: 'term' }), termText(pricing.term)],
        [
          t('递增'),
          pricing.escalation?.length
            ? pricing.escalation
                .map(({ fromYear, percent, amount }) =>
                  t('第{{fromYear}}年起递增{{more}}', {
                    fromYear,
                    more: percent ? `${percent}%` : t('{{amount}}元', { amount }),
                  }),
                )
                .join('；')
            : null,
        ],
        [
          t('付款'),
          pricing.payment && (
            <>
              {nameOf(payments, pricing.payment.kind)}
              {pricing.payment.instalments?.map((part, index) => (
                <div key={index} className="quiet">
                  {t('第{{index}}期 {{share}}{{more}}{{more2}}', {
                    index: index + 1,
                    share: percentText(part.share),
                    more: part.due ? t('，{{due}}前', { due: part.due }) : '',
                    more2: part.note ? `（${part.note}）` : '',
                  })}
                </div>
              ))}
            </>
          ),
        ],
        [t('交易估值'), <Money key="e" value={listing.estimatedValue} strong />],
        [
          t('保证金'),
          <>
            <Money value={listing.deposit} strong />{' '}
            <span className="quiet">
              <Say text="上限 {{depositCap}}" depositCap={<Money value={listing.depositCap} />} />
            </span>
          </>,
        ],
        [
          t('履约保证金'),
          bond && (
            <>
              {bond.amount && <Money value={bond.amount} />}
              {bond.perUnit && (
                <>
                  <Say text="每单位 {{perUnit}}" perUnit={<Money value={bond.perUnit} />} />
                </>
              )}
              {bond.dueWorkingDays
                ? t('，{{dueWorkingDays}}个工作日内缴纳', { dueWorkingDays: bond.dueWorkingDays })
                : ''}
              {bond.note && <div className="quiet">{bond.note}</div>}
            </>
          ),
        ],
        [
          t('作价依据'),
          valuation && (
            <>
              {nameOf(valuationKinds, valuation.kind)} <Money value={valuation.amount} />{' '}
              <span className="quiet">（{nameOf(priceBases, valuation.basis)}）</span>
              {valuation.appraiser && (
                <div className="quiet">
                  {valuation.appraiser}
                  {valuation.reportDate ? `，${valuation.reportDate}` : ''}
                </div>
              )}
            </>
          ),
        ],
        [t('资产总值'), listing.assetTotalValue && <Money value={listing.assetTotalValue} />],
        [
          t('收益人'),
          listing.beneficiaries.length > 0 &&
            listing.beneficiaries.map(({ partyId, share }) => (
              <div key={partyId}>
                {listing.owners.find((owner) => owner.partyId === partyId)?.name ?? t('其他收益人')}{' '}
                {percentText(share)}
              </div>
            )),
        ],
        [
          t('交易场所'),
          listing.venue && (
            <>
              <Tag color="blue">{nameOf(venues, listing.venue.level)}</Tag>
              {listing.venue.public && <Tag>{t('须公开交易')}</Tag>}
              <VenueReasons items={listing.venue.because} />
            </>
          ),
        ],
      ]}
    />
  );
}

const VenueReasons = ({ items }: { items: readonly string[] }): ReactNode =>
  items.length > 0 && (
    <ul style={{ margin: '4px 0 0', paddingLeft: 18 }}>
      {items.map((text) => (
        <li key={text} className="quiet">
          {text}
        </li>
      ))}
    </ul>
  );

export function ParcelTable({ listing }: { listing: ListingView }): ReactNode {
  const owner = new Map(listing.owners.map(({ partyId, name }) => [partyId, name]));
  const priced = listing.parcels.some(({ unitPrice }) => unitPrice);
  const price: Column<Parcel> = {
    key: 'price',
    title: t('单价（元/{{unit}}）', { unit: units[listing.parcels[0]?.unit ?? ''] ?? t('单位') }),
    align: 'right',
    render: ({ unitPrice }) => <Money value={unitPrice} unit="" />,
  };
  return (
    <WholeList<Parcel>
      name={`${listing.number ?? listing.title}-${t('标的')}`}
      rowKey={(parcel) => parcel.id ?? String(parcel.no)}
      rows={listing.parcels}
      pageSize={8}
      columns={[
        { key: 'no', title: t('序号'), width: 56, card: 'tag', render: ({ no }) => no },
        {
          key: 'kind',
          title: t('标的'),
          card: 'head',
          render: ({ kind, description }) => (
            <div style={{ maxWidth: 240, whiteSpace: 'normal' }}>
              {kind}
              {description && <div className="quiet">{description}</div>}
            </div>
          ),
        },
        { key: 'owner', title: t('权利人'), render: ({ ownerPartyId }) => owner.get(ownerPartyId ?? '') ?? '—' },
        {
          key: 'quantity',
          title: t('数量'),
          align: 'right',
          render: ({ quantity, unit }) => <span className="num">{quantityText(quantity, unit)}</span>,
        },
        ...(priced ? [price] : []),
        { key: 'certificate', title: t('权属证书号'), render: ({ certificateNo }) => certificateNo ?? '—' },
        {
          key: 'contractEnd',
          title: t('承包期限至'),
          render: ({ contractEnd }) => <span className="num">{contractEnd ?? '—'}</span>,
        },
      ]}
    />
  );
}
