import type { AnnouncementData, BankAccountText } from '../platform/pdf/index.js';
import { materialName, transfereeMaterials } from '../rulebook/index.js';
import { Area, civilDate, formatDate, formatInstant, Money, unitNames } from '../values/index.js';
import { auctionWords } from './auction-terms.js';
import { drawWords } from './draw-terms.js';
import { awardWords } from './award-terms.js';
import { renewalText } from './renewal.js';
import type { AnnouncementContent, JointLot } from './announcement.content.js';
import type { Schedule } from './listing.entity.js';
import type { Announcement } from './listing-parts.entity.js';

export interface AnnouncementFrame {
  number: string;
  issuer: string;
  account: BankAccountText | null;
  watermark?: string;
}

const yuan = (amount: string): string => `${Money.of(amount).format()}元`;
const time = (instant: string): string => formatInstant(new Date(instant));

/** The notice as a document: filled from what was published, nothing typed again (art. 18, 25). */
export function announcementData(
  { version, publishedAt, content }: Announcement,
  frame: AnnouncementFrame,
): AnnouncementData {
  const place = `${content.town.name ?? ''}${content.village.name ?? ''}`;
  const price = `${Money.of(content.reserve).format()}${content.basisText}`;
  const schedule = content.schedule!;
  return {
    number: frame.number,
    issuer: frame.issuer,
    ...(frame.watermark && { watermark: frame.watermark }),
    kind: content.change ? '变更公告' : '交易公告',
    version: `第${version}次公告`,
    title: content.title,
    listingNumber: content.number ?? '',
    particulars: [
      { label: '交易品种', value: [content.category.name, content.subKind.name].filter(Boolean).join(' / ') },
      { label: '流转方式', value: content.transferKind.name ?? '' },
      { label: '交易方式', value: content.method.name ?? '' },
      ...(content.joint ? [{ label: '合并公告', value: jointText(content.joint) }] : []),
      { label: '坐落', value: place },
      ...(content.renewal ? [{ label: '续约', value: renewalText(content.renewal) }] : []),
      ...(content.areaMu === Area.zero.toString() ? [] : [{ label: '总面积', value: `${content.areaMu}亩` }]),
      { label: '流转后用途', value: content.useAfter },
      { label: '流转期限', value: termText(content) },
      ...(content.disclosures ? [{ label: '权利负担', value: content.disclosures.join('；') }] : []),
    ],
    transferors: [content.transferor ?? ''],
    parcels: content.parcels.map((parcel) => ({
      name: parcel.kind,
      location: parcel.description ?? place,
      quantity: `${parcel.quantity} ${unitNames[parcel.unit]}`,
      useNow: content.useNow,
      reserve: parcel.unitPrice ? `${Money.of(parcel.unitPrice).format()}元` : price,
    })),
    ...(namesOf[content.direction] && { names: namesOf[content.direction] }),
    price: { reserve: price, estimated: yuan(content.estimatedValue) },
    deposit: {
      amount: yuan(content.deposit),
      account: frame.account ?? { holder: frame.issuer, bankName: '以缴款通知为准', accountNumber: '以缴款通知为准' },
      note: '须在报名之后、保证金截止时间之前足额到账，以银行入账时间为准',
    },
    dates: datesOf(schedule, publishedAt),
    tradingRules: rulesOf(schedule, content),
    conditions: [content.conditions ?? ''],
    contractTerms: contractTermsOf(content),
    materials: transfereeMaterials.map(({ code }) => materialName(code)),
    contact: [{ label: '受理单位', value: frame.issuer }],
    publishedOn: formatDate(civilDate(publishedAt)),
    lawStatement: content.law.notice ?? `《${content.law.title}》（${content.law.number}，版本${content.law.version}）`,
    ...(content.change && { changes: [content.change] }),
  };
}

function termText({ pricing: { term } }: AnnouncementContent): string {
  if (!term) return '不定期限';
  if (term.years !== undefined) return `${term.years}年`;
  return `${term.from ? formatDate(term.from) : '合同签订之日'}至${formatDate(term.to!)}`;
}

const datesOf = (schedule: Schedule, publishedAt: Date): { label: string; value: string }[] => [
  { label: '公告发布', value: formatInstant(publishedAt) },
  { label: '报名截止', value: time(schedule.registrationUntil) },
  { label: '保证金到账截止', value: time(schedule.depositUntil) },
  ...(schedule.qualificationUntil ? [{ label: '资格审查截止', value: time(schedule.qualificationUntil) }] : []),
  ...(schedule.priorityDeadline ? [{ label: '优先权申报截止', value: time(schedule.priorityDeadline) }] : []),
  { label: '交易开始', value: time(schedule.opensAt) },
];

const namesOf: Readonly<Record<string, { owner: string; price: string }>> = {
  procurement: { owner: '采购方', price: '最高限价' },
  investment: { owner: '项目方', price: '公布价格' },
};

/** Art. 12(10): no bidding in the open; one sealed quote each, and the best one within what was published. */
const quotesOf = ({ freePeriodMinutes }: Schedule, { direction, basisText }: AnnouncementContent): string[] => [
  `合格报名人各报一价，按“${basisText}”密封报价${freePeriodMinutes}分钟，截止时同时开启并公开；截止前可以修改或者撤回`,
  direction === 'procurement'
    ? '报价不得高于最高限价，最低者成交；价格相同的，先报者成交'
    : '报价不得低于公布价格，最高者成交；价格相同的，先报者成交',
  '公告期满只有一名合格报名人的，转为协议成交，不突破公布的价格',
];

const rulesOf = (schedule: Schedule, content: AnnouncementContent): string[] => [
  ...(schedule.award ? awardWords(schedule.award, content.direction) : []),
  ...(schedule.auction ? auctionWords(schedule.auction) : []),
  ...(schedule.draw ? drawWords(schedule.draw) : []),
  ...pricedBy(schedule, content),
  ...(schedule.priorityWindowWorkingDays
    ? [`经认定的优先权人可以在成交后${schedule.priorityWindowWorkingDays}个工作日内按成交价受让，逾期视为放弃`]
    : []),
  `结果公示${schedule.resultNoticeWorkingDays}个工作日；公示期满无异议后${schedule.contractDays}日内签订合同`,
];

/** How the price is found among those who applied; at a fixed price it is not looked for. */
function pricedBy(schedule: Schedule, content: AnnouncementContent): string[] {
  if (schedule.draw) return [];
  return content.direction === 'transfer' || content.method.code !== 'agreement'
    ? biddingOf(schedule, content.basisText)
    : quotesOf(schedule, content);
}

const biddingOf = (schedule: Schedule, basisText: string): string[] => [
  ...(schedule.increment
    ? [
        `报价按“${basisText}”，最小加价幅度${yuan(schedule.increment)}` +
          (schedule.maxIncrement ? `，最大加价幅度${yuan(schedule.maxIncrement)}` : ''),
        `自由竞价${schedule.freePeriodMinutes}分钟；其后每次有效报价延时${schedule.extensionMinutes}分钟` +
          (schedule.maxExtensions === null ? '' : `，最多延时${schedule.maxExtensions}次`),
      ]
    : []),
  schedule.oneApplicant === 'agreement'
    ? '公告期满只有一名合格受让方的，转为协议成交，成交价不低于底价'
    : '公告期满只有一名合格受让方的，仍按本公告的方式进行',
];

function contractTermsOf({ terms, performanceBond: bond }: AnnouncementContent): string[] {
  return [
    terms.sublease ? '经约定可以再流转' : '未经书面同意不得再流转',
    terms.rebuild ? '经约定可以改建' : '不得擅自改建',
    ...(terms.notes ? [terms.notes] : []),
    ...(bond ? [`履约保证金：${bondText(bond)}`] : []),
  ];
}

const bondText = ({
  amount,
  perUnit,
  paidTo,
  dueWorkingDays,
  note,
}: NonNullable<AnnouncementContent['performanceBond']>): string =>
  [
    amount && yuan(amount),
    perUnit && `每计量单位${yuan(perUnit)}`,
    // Notices of before say only what their note says.
    paidTo && (paidTo === 'centre' ? '存入交易中心资金专户' : '直接交转出方'),
    dueWorkingDays !== null && `结果公示期满后${dueWorkingDays}个工作日内缴纳`,
    note,
  ]
    .filter(Boolean)
    .join('，');

const jointText = ({ number, title, no, of }: JointLot): string => `“${title}”（${number}）第${no}宗，共${of}宗`;
