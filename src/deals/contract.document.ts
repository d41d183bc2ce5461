import { type Listing, parcelFacts, printedParcels } from '../listings/index.js';
import { type Party, printedParty } from '../parties/index.js';
import type { ContractData } from '../platform/pdf/index.js';
import {
  areaOf,
  categoryOf,
  isYearly,
  type Law,
  methodNames,
  parsePricing,
  type Pricing,
  subKindOf,
  termEnd,
  transferKindNames,
} from '../rulebook/index.js';
import { addYears, civilDate, formatDate, Money, percentText, unitNames } from '../values/index.js';
import type { Deal } from './deal.entity.js';
import type { ListingRows } from './deal.facts.js';
import { paymentsOf, workingDaysToPay } from './deal.terms.js';

/** Everything a contract or certificate is filled from: the record, and nothing typed again (art. 19, 25). */
export interface Papers {
  readonly deal: Deal;
  readonly listing: Listing;
  readonly rows: ListingRows;
  readonly parties: ReadonlyMap<string, Party>;
  readonly place: string;
  readonly issuer: string;
  readonly account: { holder: string; bankName: string; accountNumber: string } | null;
  readonly law: Law;
  readonly demo: boolean;
  readonly now: Date;
}

/** More owners than this are named in the list of parcels, and signed for by whom they delegated. */
const ownersOnFirstPage = 6;

export function contractData(number: string, papers: Papers): ContractData {
  const { deal, listing, rows, place } = papers;
  const owners = rows.owners.map(({ partyId }) => papers.parties.get(partyId)!);
  const many = owners.length > ownersOnFirstPage;
  const pricing = parsePricing(listing.pricing);
  const today = civilDate(papers.now);
  const soon = `合同签订后${workingDaysToPay}个工作日内`;
  return {
    ...base(number, papers),
    title: listing.title,
    listingNumber: listing.number ?? '',
    transferors: (many ? [papers.parties.get(listing.leadPartyId)!] : owners).map((party) =>
      printedParty(party, delegateOf(rows, party.id)),
    ),
    ...(many && {
      transferorsNote: `甲方共${owners.length}方，名单、各自标的和应得价款见附表；各方均已签署自愿流转声明并书面委托。`,
    }),
    transferees: deal.transfereePartyIds.map((id) => printedParty(papers.parties.get(id)!)),
    ...sidesOf(listing),
    ...kindsOf(deal, listing),
    dealtOn: formatDate(civilDate(deal.dealtAt ?? papers.now)),
    location: place,
    quantity: quantityOf(rows),
    parcels: printedParcels(rows.parcels, papers.parties, place, isYearly(pricing.basis)),
    useNow: listing.useNow,
    use: listing.useAfter,
    term: termOf(pricing, today),
    price: {
      ...priceOf(deal),
      ...(pricing.escalation.length > 0 && { escalation: pricing.escalation.map(escalationText) }),
    },
    beneficiaries: deal.beneficiaries.map(({ partyId, name, share, amount }) => ({
      name,
      amount: yuan(amount),
      ...(share && { share: percentText(share) }),
      ...accountOf(papers.parties.get(partyId)),
    })),
    payments: paymentsOf(listing, rows.parcels.map(parcelFacts), deal, today).map((payment) => ({
      period: payment.note,
      due: payment.dueOn && payment.dueOn > today ? formatDate(payment.dueOn) : soon,
      amount: payment.amount.format(),
    })),
    payment: { kind: paymentNames[pricing.payment.kind], ...(papers.account && { account: papers.account }) },
    deposit: listing.deposit.format(),
    ...bondOf(listing),
    ...standing(listing, papers),
  };
}

/** What every contract of this centre says; a centre edits the template, not this. */
function standing(listing: Listing, papers: Papers) {
  return {
    delivery: { on: '合同生效之日' },
    sublease: listing.terms.sublease,
    rebuild: listing.terms.rebuild,
    attachments: listing.terms.notes ?? '期满时地上附着物和投入设施的归属，按公告和双方书面约定处理。',
    compensation: ['流转期内依法征收、占用的，补偿按法律规定和双方书面约定归属。'],
    dispute: '协商、调解不成的，依法申请仲裁或者向人民法院起诉',
    ...(listing.conditions && { specialTerms: [listing.conditions] }),
    copies: '本合同由双方各执一份，交易中心和依法备案的单位各存一份。',
    lawStatement: lawStatement(papers.law),
  };
}

export const base = (number: string, papers: Papers) => ({
  number,
  issuer: papers.issuer,
  ...(papers.demo && { watermark: '演示' }),
});

export const lawStatement = (law: Law): string =>
  `《${law.title}》（${law.number}，版本${law.version}）${law.lapsed ? '，现作为本中心交易规则适用' : ''}`;

/** An agreement after an announcement is an agreement, whatever method was announced (art. 35). */
export function kindsOf(deal: Deal, listing: Listing) {
  return {
    category: categoryOf(listing.category)?.name ?? '',
    subKind: subKindOf(listing.category, listing.subKind)?.name ?? listing.subKind,
    transferKind: transferKindNames[listing.transferKind],
    method:
      deal.origin === 'quotes'
        ? '公告后密封报价'
        : methodNames[deal.origin === 'agreement' ? 'agreement' : listing.method],
  };
}

export const priceOf = (deal: Deal) => ({
  unit: `${deal.price.format()}${deal.basisText}`,
  total: deal.total.format(),
  totalCapitals: deal.total.toChinese(),
});

/** Area where there is one; else how many of what. */
export function quantityOf({ parcels }: ListingRows): string {
  const facts = parcels.map(parcelFacts);
  const area = areaOf(facts);
  if (facts.every(({ quantity }) => quantity.area() !== null)) return `${area.toString()} 亩`;
  const units = [...new Set(parcels.map(({ unit }) => unit))];
  return units
    .map((unit) => {
      const same = facts.filter(({ quantity }) => quantity.unit === unit).map(({ quantity }) => quantity.amount);
      return `${same.reduce((sum, amount) => sum.plus(amount)).toFixed()} ${unitNames[unit]}`;
    })
    .join('、');
}

export function termOf({ term }: Pricing, start: string): { text: string; from: string; to: string } {
  if (!term) return { text: '一次性转让', from: formatDate(start), to: '—' };
  const from = 'years' in term ? start : (term.from ?? start);
  const end = termEnd(term, from) ?? addYears(from, 1);
  return { text: 'years' in term ? `${term.years}年` : '按起止日期', from: formatDate(from), to: formatDate(end) };
}

/** Art. 12(10): who buys and who supplies; who has a project and who joins it. */
const sideNames = {
  procurement: { a: '采购方', b: '供应方' },
  investment: { a: '项目方', b: '合作方' },
} as const;

export const sidesOf = ({ direction }: Pick<Listing, 'direction'>): Pick<ContractData, 'sides'> =>
  direction === 'transfer' ? {} : { sides: sideNames[direction] };

const paymentNames = { once: '一次性支付', yearly: '按年预付', instalments: '分期支付' } as const;

const yuan = (amount: string): string => Money.of(amount).format();

const escalationText = ({ fromYear, percent: by, amount }: Pricing['escalation'][number]): string =>
  by ? `自第${fromYear}年起递增${by.toFixed()}%` : `自第${fromYear}年起增加${amount!.format()}元`;

const accountOf = (party: Party | undefined) =>
  party?.bankAccountMask ? { account: `${party.bankName ?? ''} ${party.bankAccountMask}` } : {};

const bondOf = ({ performanceBond: bond }: Listing): Pick<ContractData, 'performanceBond'> =>
  bond
    ? {
        performanceBond: {
          amount: bond.amount ? `${yuan(bond.amount)}元` : `每单位${yuan(bond.perUnit ?? '0.00')}元`,
          due: bond.dueWorkingDays === null ? '按公告' : `结果公示期满后${bond.dueWorkingDays}个工作日内`,
          ...(bond.note && { note: bond.note }),
        },
      }
    : {};

function delegateOf({ papers }: ListingRows, partyId: string): string | undefined {
  const delegation = papers.find((paper) => paper.partyId === partyId && paper.kind === 'delegation');
  return delegation && `${delegation.body.delegate ?? ''}（授权委托书${formatDate(delegation.on)}）`;
}
