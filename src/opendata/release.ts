import type { AnnouncementContent } from '../listings/index.js';
import type { PartyKind } from '../rulebook/index.js';

/** What is read of a listing for its release; nothing of it names a person. */
export interface ReleaseFacts {
  readonly listingId: string;
  readonly number: string;
  readonly state: string;
  readonly announcedAt: string;
  readonly changedAt: string;
  readonly notices: readonly { version: number; publishedAt: string; content: AnnouncementContent }[];
  readonly suspensions: readonly { from: string; until: string | null; endedAt: string | null }[];
  readonly deal: DealFacts | null;
  readonly contract: { signedOn: string | null } | null;
  readonly certificate: { number: string; issuedAt: string; state: string } | null;
  readonly publicUrl: string;
}

export interface DealFacts {
  readonly id: string;
  readonly origin: string;
  readonly at: string;
  readonly price: string;
  readonly total: string;
  /** Announced, so that bodies may be named (art. 21). */
  readonly announced: boolean;
  readonly transferees: readonly { kind: PartyKind; name: string }[];
}

const currency = 'CNY';
/** Who is told by the kind alone. */
const unnamed: Partial<Record<PartyKind, string>> = { household: '农牧户', individual: '自然人' };
const methods: Readonly<Record<string, string>> = {
  ascending: 'open',
  auction: 'open',
  tender: 'open',
  fixedPrice: 'selective',
  agreement: 'direct',
};

/** Where the standard's word means a purchase: a listing is mostly a transfer, so its own state stands beside. */
function tenderStatus(state: string): string {
  if (state === 'terminated') return 'cancelled';
  if (state === 'unsold') return 'unsuccessful';
  return ['announced', 'trading', 'suspended'].includes(state) ? 'active' : 'complete';
}

/**
 * A listing as open data, in the words of the Open Contracting Data Standard 1.1 where it has them; what is this market's own stands under
 * `exchange`. Money is a decimal string there and a number where the standard wants one. Persons and households are told by their kind alone.
 */
export function releaseOf(facts: ReleaseFacts): Record<string, unknown> {
  const { content } = facts.notices.at(-1)!;
  const ocid = `exchange-150627-${facts.number}`;
  const { deal } = facts;
  return {
    ocid,
    id: `${ocid}-${facts.changedAt}`,
    date: facts.changedAt,
    tag: ['compiled'],
    initiationType: 'tender',
    language: 'zh-CN',
    parties: partiesOf(facts, content),
    tender: tenderOf(facts, content),
    ...(deal && { awards: [awardOf(facts, deal)] }),
    ...(deal && facts.contract && { contracts: [contractOf(facts, deal, content)] }),
    exchange: {
      listingId: facts.listingId,
      state: facts.state,
      direction: content.direction,
      category: content.category,
      subKind: content.subKind,
      transferKind: content.transferKind,
      method: content.method,
      town: content.town,
      village: content.village,
      useAfter: content.useAfter,
      areaMu: content.areaMu,
      reserve: { amount: content.reserve, basis: content.basisText },
      estimatedValue: content.estimatedValue,
      deposit: content.deposit,
      term: content.pricing.term ?? null,
      law: content.law.version,
      suspensions: facts.suspensions,
      deal: deal && { price: deal.price, basis: content.basisText, total: deal.total, origin: deal.origin },
      certificate: facts.certificate,
    },
  };
}

function partiesOf({ deal }: ReleaseFacts, { transferor, direction }: AnnouncementContent): object[] {
  const buys = direction === 'procurement';
  const owner = { id: 'transferor', name: transferor ?? '出让方', roles: [buys ? 'buyer' : 'seller'] };
  const takers = deal?.announced ? deal.transferees : [];
  return [
    owner,
    ...takers.map(({ kind, name }, place) => ({
      id: `transferee-${place + 1}`,
      name: unnamed[kind] ?? name,
      roles: [buys ? 'supplier' : 'buyer'],
    })),
  ];
}

function tenderOf(
  { number, state, notices, publicUrl, listingId }: ReleaseFacts,
  content: AnnouncementContent,
): object {
  const { schedule } = content;
  return {
    id: number,
    title: content.title,
    status: tenderStatus(state),
    procurementMethod: methods[content.method.code] ?? 'open',
    procurementMethodDetails: content.method.name,
    minValue: content.direction === 'procurement' ? undefined : value(content.estimatedValue),
    value: value(content.estimatedValue),
    items: content.parcels.map(({ no, kind, description, quantity, unit }) => ({
      id: String(no),
      description: description === null ? kind : `${kind}：${description}`,
      quantity: Number(quantity),
      unit: { name: unit },
    })),
    ...(schedule && {
      tenderPeriod: { startDate: notices[0]!.publishedAt, endDate: schedule.registrationUntil },
      auctionPeriod: { startDate: schedule.opensAt },
    }),
    documents: notices.map(({ version, publishedAt }) => ({
      id: `announcement-${version}`,
      documentType: 'tenderNotice',
      url: `${publicUrl}/api/public/listings/${listingId}/announcements/${version}.pdf`,
      datePublished: publishedAt,
      format: 'application/pdf',
      language: 'zh-CN',
    })),
    amendments: notices.slice(1).map(({ version, publishedAt, content: { change } }) => ({
      id: `announcement-${version}`,
      date: publishedAt,
      rationale: change ?? '重新公告',
    })),
  };
}

const awardOf = ({ state }: ReleaseFacts, { id, at, total, announced, transferees }: DealFacts): object => ({
  id,
  status: state === 'resultNotice' ? 'pending' : ['rescinded', 'terminated'].includes(state) ? 'cancelled' : 'active',
  date: at,
  value: value(total),
  ...(announced && { suppliers: transferees.map((_, place) => ({ id: `transferee-${place + 1}` })) }),
});

const contractOf = ({ contract, state }: ReleaseFacts, deal: DealFacts, { title }: AnnouncementContent): object => ({
  id: `contract-${deal.id}`,
  awardID: deal.id,
  title,
  status: state === 'rescinded' ? 'cancelled' : contract!.signedOn ? 'active' : 'pending',
  value: value(deal.total),
  ...(contract!.signedOn && { dateSigned: `${contract!.signedOn}T00:00:00+08:00` }),
});

/** The standard's amounts are numbers; the exact one stands under `exchange`. */
const value = (amount: string): object => ({ amount: Number(amount), currency });
