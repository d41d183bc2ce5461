import type { AuctionTerms } from '../../../api/types.listing';
import type { Field } from '../../../components';
import { auctionTexts as texts } from '../../../texts.auction';

const names = [
  'house',
  'licence',
  'auctioneer',
  'auctioneerCertificate',
  'place',
  'viewingFrom',
  'viewingUntil',
  'viewingPlace',
] as const;

const labels: Record<(typeof names)[number], string> = {
  house: texts.house,
  licence: texts.licence,
  auctioneer: texts.auctioneer,
  auctioneerCertificate: texts.certificate,
  place: texts.place,
  viewingFrom: texts.viewingFrom,
  viewingUntil: texts.viewingUntil,
  viewingPlace: texts.viewingPlace,
};

const kinds: Partial<Record<(typeof names)[number], Field['kind']>> = {
  ...{ house: 'auctionHouse', auctioneer: 'auctioneer', viewingFrom: 'date', viewingUntil: 'date' },
};

/** Auction Law 46: who auctions, where, and when the object is on view stand in the notice. */
export const auctionFields = (known?: AuctionTerms): Field[] =>
  names.map((name) => ({
    name: `auction.${name}`,
    label: labels[name],
    kind: kinds[name] ?? 'text',
    required: true,
    maxLength: 200,
    initial: known?.[name],
    ...(name === 'viewingUntil' && { help: texts.viewingHelp }),
    ...(name === 'auctioneer' && { help: texts.auctioneerHelp }),
  }));
