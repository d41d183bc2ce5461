import type { Party } from '../parties/index.js';
import type { ContractParcel, Labelled } from '../platform/pdf/index.js';
import { categoryOf, methodNames, parsePricing, subKindOf, transferKindNames } from '../rulebook/index.js';
import { Area, formatDate, Money, unitNames } from '../values/index.js';
import type { Listing } from './listing.entity.js';
import { parcelFacts } from './listing.facts.js';
import type { Parcel } from './listing-parts.entity.js';

/** The pieces as forms, letters and contracts list them. */
export const printedParcels = (
  parcels: readonly Parcel[],
  parties: ReadonlyMap<string, Party>,
  place: string,
  yearly: boolean,
): ContractParcel[] =>
  parcels.map((parcel) => ({
    owner: parties.get(parcel.ownerPartyId)?.name ?? '',
    name: parcel.kind,
    location: parcel.description ?? place,
    quantity: `${parcelFacts(parcel).quantity.toString()} ${unitNames[parcel.unit]}`,
    ...(parcel.certificateNo && { certificateNo: parcel.certificateNo }),
    ...(parcel.unitPrice && {
      unitPrice: `${parcel.unitPrice.format()}元/${unitNames[parcel.unit]}${yearly ? '·年' : ''}`,
    }),
  }));

/** What the right is, and what becomes of it. */
export const printedParticulars = (listing: Listing, place: string): Labelled[] => [
  { label: '交易品种', value: categoryOf(listing.category)?.name ?? '' },
  { label: '具体类别', value: subKindOf(listing.category, listing.subKind)?.name ?? listing.subKind },
  { label: '流转方式', value: transferKindNames[listing.transferKind] },
  { label: '交易方式', value: methodNames[listing.method] },
  { label: '坐落', value: place },
  ...(listing.renewal
    ? [
        {
          label: '续约',
          value: `与现受让方续约，原合同${listing.renewal.contract}，至${formatDate(listing.renewal.endsOn)}`,
        },
      ]
    : []),
  ...(listing.areaMu.toString() === Area.zero.toString()
    ? []
    : [{ label: '总面积', value: `${listing.areaMu.toString()} 亩` }]),
  { label: '利用现状', value: listing.useNow },
  { label: '流转后用途', value: listing.useAfter },
];

/** What is asked for it, as the owner filed it. */
export const printedConditions = (listing: Listing): Labelled[] => [
  { label: '流转期限', value: termText(listing) },
  { label: priceNames[listing.direction], value: `${listing.reserve.format()}${listing.basisText}` },
  { label: '交易估值', value: `${listing.estimatedValue.format()}元` },
  { label: '交易保证金', value: `${listing.deposit.format()}元` },
  ...(listing.performanceBond?.amount
    ? [{ label: '履约保证金', value: `${Money.of(listing.performanceBond.amount).format()}元` }]
    : []),
  { label: '再流转', value: listing.terms.sublease ? '经约定可以再流转' : '未经书面同意不得再流转' },
  { label: '改建', value: listing.terms.rebuild ? '经约定可以改建' : '不得擅自改建' },
  ...(listing.conditions ? [{ label: '受让条件', value: listing.conditions }] : []),
  ...(listing.terms.notes ? [{ label: '其他约定', value: listing.terms.notes }] : []),
];

const priceNames = { transfer: '标的底价', procurement: '最高限价', investment: '公布价格' } as const;

function termText({ pricing }: Listing): string {
  const { term } = parsePricing(pricing);
  if (!term) return '不定期限';
  if ('years' in term) return `${term.years}年`;
  return `${term.from ? formatDate(term.from) : '合同签订之日'}至${formatDate(term.to)}`;
}
