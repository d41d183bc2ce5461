import type { Party } from '../parties/index.js';
import { type CertificateData, qrSvg } from '../platform/pdf/index.js';
import { parsePricing } from '../rulebook/index.js';
import { civilDate, formatDate } from '../values/index.js';
import { base, kindsOf, lawStatement, type Papers, priceOf, quantityOf, termOf } from './contract.document.js';
import type { Certificate, Contract } from './contract.entity.js';

export async function certificateData(
  certificate: Pick<Certificate, 'number' | 'checkCode'>,
  contract: Contract,
  papers: Papers,
  { checkUrl, statement, replaces }: { checkUrl: string; statement: string; replaces?: string },
): Promise<CertificateData> {
  const { deal, listing, rows } = papers;
  const { category, transferKind, method } = kindsOf(deal, listing);
  // The same days as in the contract.
  const term = termOf(parsePricing(listing.pricing), civilDate(contract.drawnAt));
  return {
    ...base(certificate.number, papers),
    listingNumber: listing.number ?? '',
    contractNumber: contract.number,
    title: listing.title,
    transferors: sideNames(rows.owners.flatMap(({ partyId }) => papers.parties.get(partyId) ?? [])),
    transferees: deal.transfereePartyIds.map((id) => papers.parties.get(id)!.name),
    category,
    transferKind,
    method,
    location: papers.place,
    area: quantityOf(rows),
    use: listing.useAfter,
    term: term.to === '—' ? term.text : `${term.text}（${term.from}至${term.to}）`,
    price: priceOf(deal),
    dealtOn: formatDate(civilDate(deal.dealtAt ?? papers.now)),
    contractedOn: formatDate(civilDate(deal.contractedAt ?? papers.now)),
    issuedOn: formatDate(civilDate(papers.now)),
    lawStatement: lawStatement(papers.law),
    // Behind #, so that the server that is asked does not even hear it.
    qr: await qrSvg(`${checkUrl}#s=${statement}`),
    checkUrl,
    statement,
    checkCode: certificate.checkCode,
    ...(replaces && { replaces }),
  };
}

/** What differs from one certificate to the next of the same deal, whatever it certifies. */
const itsOwn = ['number', 'checkCode', 'checkUrl', 'qr', 'statement', 'issuedOn', 'replaces', 'lawStatement'] as const;

/** The words that are certified, to tell whether a correction corrects anything. */
export const certifiedWords = (data: CertificateData): string =>
  JSON.stringify(
    Object.entries(data)
      .filter(([name]) => !(itsOwn as readonly string[]).includes(name))
      .sort(),
  );

const isPerson = ({ kind }: Party): boolean => kind === 'household' || kind === 'individual';

/** A certificate has one page: bodies by name, many households by their number (the contract's list names each). */
export function sideNames(parties: readonly Party[]): string[] {
  if (parties.length <= 4) return parties.map(({ name }) => name);
  const people = parties.filter(isPerson);
  const bodies = parties.filter((party) => !isPerson(party)).map(({ name }) => name);
  return people.length > 4
    ? [...bodies, `${people[0]!.name}等${people.length}户（人）`]
    : [...bodies.slice(0, 4), ...people.map(({ name }) => name)];
}

/** For anybody to see: a company by its name, a person by the family name. */
export const publicName = (party: Party): string =>
  isPerson(party) ? `${[...party.name][0] ?? ''}${'*'.repeat(Math.max(1, [...party.name].length - 1))}` : party.name;
