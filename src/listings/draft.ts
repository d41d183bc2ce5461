import type { Violation } from '../platform/index.js';
import {
  areaOf,
  bidBasis,
  estimatedValue,
  floorTotal,
  type ParcelFacts,
  type ProfessionalStanding,
  parsePricing,
  type PriceBasis,
  type Pricing,
  type PricingJson,
  totalAt,
  type ValuationFacts,
} from '../rulebook/index.js';
import { InvalidValue, Money, Quantity, sharesAddUp } from '../values/index.js';
import type { Listing, ValuationJson } from './listing.entity.js';
import type { Parcel } from './listing-parts.entity.js';
import type { ListingDraft, ValuationInput } from './listing.dto.js';

type Columns = Partial<Listing> & Pick<Listing, 'leadPartyId' | 'pricing'>;
export type ParcelColumns = Omit<Parcel, 'id' | 'listingId'>;

export interface ReadDraft {
  readonly columns: Omit<Columns, 'leadPartyId'>;
  readonly parcels: readonly ParcelColumns[];
  readonly ownerIds: readonly string[];
  readonly violations: readonly Violation[];
}

/** What the DTO cannot see: values that do not fit each other. All faults at once; nothing is computed from a faulty draft. */
export function readDraft(draft: ListingDraft): ReadDraft {
  const violations: Violation[] = [];
  const tried = <T>(field: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InvalidValue)) throw error;
      violations.push({ code: 'VALIDATION', field, detail: error.detail });
      return undefined;
    }
  };
  const pricing = tried('pricing', () => parsePricing(draft.pricing as PricingJson));
  const quantities = draft.parcels.map((parcel, i) =>
    tried(`parcels.${i}.quantity`, () => Quantity.of(parcel.quantity, parcel.unit)),
  );
  if (draft.beneficiaries && !sharesAddUp(draft.beneficiaries.map(({ share }) => share))) {
    violations.push({ code: 'VALIDATION', field: 'beneficiaries', detail: '各收益人份额须大于0，合计须等于100%' });
  }
  const parcels = draft.parcels.map(parcelColumns);
  const priced = parcels.flatMap(({ kind, ownerPartyId, unitPrice, contractEnd }, i): ParcelFacts[] =>
    quantities[i] ? [{ kind, ownerPartyId, quantity: quantities[i], unitPrice, contractEnd }] : [],
  );
  const valuation = draft.valuation ? valuationOf(draft.valuation, draft.pricing.basis) : null;
  const figures =
    pricing && priced.length === parcels.length
      ? tried('pricing', () =>
          figuresOf(pricing, priced, valuationFacts({ valuation, transferKind: draft.transferKind })),
        )
      : undefined;
  const columns = {
    ...plainColumns(draft),
    valuation,
    pricing: asJson<PricingJson>(pricing ?? draft.pricing),
    ...figures,
  };
  return { columns, parcels, ownerIds: [...new Set(parcels.map(({ ownerPartyId }) => ownerPartyId))], violations };
}

/** Reserve on the basis people bid on, area and estimated value: computed by the rulebook, stored so that lists can use them. */
export function figuresOf(
  pricing: Pricing,
  parcels: readonly ParcelFacts[],
  valuation: ValuationFacts | null,
): Pick<Listing, 'reserve' | 'basisText' | 'areaMu' | 'estimatedValue'> {
  const { reserve, text } = bidBasis(pricing, parcels);
  // Only what an appraiser found can lift the estimate above the reserve (trading.md).
  const appraised = valuation?.kind === 'appraised' ? floorTotal(pricing, parcels, valuation) : null;
  return {
    reserve,
    basisText: text,
    areaMu: areaOf(parcels),
    estimatedValue: estimatedValue(pricing, parcels, appraised),
  };
}

/** Art. 12(10): what a procurement publishes as its price is its ceiling, over the whole term. */
export const ceilingOf = (direction: string, pricing: Pricing, parcels: readonly ParcelFacts[]): Money | null =>
  direction === 'procurement' ? totalAt(pricing, parcels) : null;

export const valuationFacts = (
  { valuation, transferKind }: Pick<Listing, 'valuation' | 'transferKind'>,
  appraiserEntry: ProfessionalStanding | null = null,
): ValuationFacts | null =>
  valuation && {
    kind: valuation.kind,
    amount: Money.of(valuation.amount),
    basis: valuation.basis,
    // The draft states the value of what it offers: the same kind of transfer over the same term (art. 29).
    transferKind,
    appraiser: valuation.appraiser,
    appraiserEntry,
    reportDate: valuation.reportDate,
  };

const asJson = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;

const parcelColumns = (parcel: ListingDraft['parcels'][number], index: number): ParcelColumns => ({
  no: index + 1,
  kind: parcel.kind,
  description: parcel.description ?? null,
  ownerPartyId: parcel.ownerPartyId,
  quantity: parcel.quantity,
  unit: parcel.unit,
  unitPrice: parcel.unitPrice === undefined ? null : Money.of(parcel.unitPrice),
  certificateNo: parcel.certificateNo ?? null,
  contractEnd: parcel.contractEnd ?? null,
});

function valuationOf(input: ValuationInput, listingBasis: PriceBasis): ValuationJson {
  const basis = input.basis ?? 'listing';
  return {
    kind: input.kind,
    amount: Money.of(input.amount).toString(),
    basis: basis === 'total' ? 'lump' : basis === 'listing' ? listingBasis : basis,
    appraiser: input.appraiser ?? null,
    reportDate: input.reportDate ?? null,
  };
}

function plainColumns(draft: ListingDraft): Partial<Listing> {
  const { performanceBond: bond, agent } = draft;
  return {
    title: draft.title.trim(),
    direction: draft.direction,
    category: draft.category,
    subKind: draft.subKind,
    transferKind: draft.transferKind,
    method: draft.method,
    villageCode: draft.villageCode,
    useNow: draft.useNow,
    useAfter: draft.useAfter,
    particulars: draft.particulars,
    conditions: draft.conditions ?? null,
    terms: {
      sublease: draft.terms?.sublease ?? false,
      rebuild: draft.terms?.rebuild ?? false,
      notes: draft.terms?.notes ?? null,
    },
    deposit: Money.of(draft.deposit),
    performanceBond: bond
      ? {
          amount: bond.amount ?? null,
          perUnit: bond.perUnit ?? null,
          paidTo: bond.paidTo ?? 'centre',
          dueWorkingDays: bond.dueWorkingDays ?? null,
          note: bond.note ?? null,
        }
      : null,
    assetTotalValue: draft.assetTotalValue === undefined ? null : Money.of(draft.assetTotalValue),
    beneficiaries: (draft.beneficiaries ?? []).map(({ partyId, share }) => ({ partyId, share })),
    agent: agent ? { name: agent.name, partyId: agent.partyId ?? null } : null,
  };
}
