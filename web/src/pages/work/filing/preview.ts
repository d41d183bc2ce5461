import { beijing, serverNow } from '../../../clock';
import {
  bidBasis,
  depositCap,
  estimatedValue,
  floorTotal,
  Ground,
  InvalidValue,
  lawAt,
  parsePricing,
  Quantity,
  Yuan,
  type PricingJson,
  type Unit,
} from '../../../rulebook';
import { draftOf, type FilingValues } from './values';

export interface Preview {
  reserve: string;
  basisText: string;
  areaMu: string;
  estimatedValue: string;
  /** The most the deposit may be (art. 20), by the law in force today. */
  depositCap: string;
}

/** Totals of what stands in the form now, by the rulebook's own code; a sentence where something is missing or does not fit. */
export function previewOf(values: FilingValues): Preview | { missing: string } {
  const draft = draftOf(values);
  if (values.pricing.by === 'listing' && !draft.pricing.amount) return { missing: '填写价格后显示合计' };
  try {
    const parcels = (draft.parcels ?? []).map(({ kind, ownerPartyId, quantity, unit, unitPrice, contractEnd }) => ({
      kind: kind ?? '',
      ownerPartyId: ownerPartyId ?? '',
      contractEnd: contractEnd ?? null,
      quantity: Quantity.of(quantity ?? '', (unit ?? 'mu') as Unit),
      unitPrice: unitPrice ? Yuan.of(unitPrice) : null,
    }));
    // Instalments that are still being written do not move the total.
    const pricing = parsePricing({ ...draft.pricing, payment: undefined } as PricingJson);
    const { reserve, text } = bidBasis(pricing, parcels);
    const { valuation } = draft;
    const appraised =
      valuation?.kind === 'appraised' && valuation.amount
        ? floorTotal(pricing, parcels, {
            kind: 'appraised',
            amount: Yuan.of(valuation.amount),
            basis: valuation.basis === 'total' ? 'lump' : pricing.basis,
            transferKind: draft.transferKind as never,
            appraiser: valuation.appraiser ?? null,
            appraiserQualified: valuation.appraiserQualified ?? false,
            reportDate: (valuation.reportDate ?? null) as never,
          })
        : null;
    const total = estimatedValue(pricing, parcels, appraised);
    const { law } = lawAt(beijing(serverNow()).format('YYYY-MM-DD'));
    return {
      reserve: reserve.toString(),
      basisText: text,
      areaMu: Ground.sum(parcels.map(({ quantity }) => quantity.area() ?? Ground.zero)).toString(),
      estimatedValue: total.toString(),
      depositCap: depositCap(total, (draft.method ?? 'ascending') as never, law).toString(),
    };
  } catch (error) {
    if (error instanceof InvalidValue) return { missing: error.detail };
    throw error;
  }
}
