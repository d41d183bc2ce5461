import { dueAfterWorkingDays, type Calendar, type Deadline } from './deadlines.js';
import type { OwnerFacts, PartyFacts } from './facts.js';
import type { CategoryNo, TransferKind } from './terms.js';

/**
 * Land law around the Measures (art. 13(4)): what the Land Contract Law asks of land that households contracted. The figures are national law, dated, and
 * await the check against its text where docs/readings.md says so.
 */
export const landLaw = {
  /** Land Contract Law 45; Measures on the Transfer of Operation Rights of Rural Land (Ministry of Agriculture, 2021 No. 1) 29: an opinion within 20 working days of acceptance. */
  capitalReviewDays: 20,
  citation: '农村土地承包法第三十六、四十五、四十六、四十七条',
} as const;

/** Sub-kinds that are land under household contract. Land contracted otherwise has a title of its own (Land Contract Law 48 ff.), trees are no land. */
const contracted: Partial<Record<CategoryNo, readonly string[]>> = {
  1: ['cropland', 'pasture', 'pond'],
  2: ['forestLand', 'underForest'],
};

export const isContractedLand = (category: CategoryNo, subKind: string): boolean =>
  contracted[category]?.includes(subKind) ?? false;

/** Who holds the contract: a household or a person of it. A collective lets its own land; a body can only have taken a right over. */
export const isContractor = ({ kind }: Pick<PartyFacts, 'kind'>): boolean =>
  kind === 'household' || kind === 'individual';

/** Transferring on (再流转): openly as a sublease, or by a body, which can hold contracted land only from a contractor. */
export const transfersOn = (transferKind: TransferKind, owners: readonly OwnerFacts[]): readonly OwnerFacts[] =>
  transferKind === 'sublease'
    ? owners.filter(({ kind }) => kind !== 'collective')
    : owners.filter(({ kind }) => kind === 'legalPerson' || kind === 'organisation');

/**
 * Business capital (工商企业等社会资本). Reading: bodies that are neither collectives nor farmers' own (a farmers' co-operative, a family farm marked `farmer`). The departmental
 * Measures of 2021 name natural persons among social capital too; a person who farms land himself is not asked for a review here.
 */
export const isBusinessCapital = ({
  kind,
  farmer,
  cooperative,
}: Pick<PartyFacts, 'kind' | 'farmer' | 'cooperative'>): boolean =>
  (kind === 'legalPerson' || kind === 'organisation') && farmer !== true && cooperative !== true;

/** The review's own clock. */
export const capitalReviewDue = (calendar: Calendar, askedAt: Date): Deadline =>
  dueAfterWorkingDays(calendar, askedAt, landLaw.capitalReviewDays);
