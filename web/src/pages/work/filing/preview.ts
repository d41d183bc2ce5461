import type { Catalogue } from '../../../api/types';
import {
  bidBasis,
  Dec,
  depositCap,
  estimatedValue,
  floorTotal,
  Ground,
  InvalidValue,
  parsePricing,
  Quantity,
  termEnd,
  Yuan,
  type PricingJson,
  type Unit,
} from '../../../rulebook';
import { beijing, serverNow } from '../../../clock';
import { draftOf, type FilingValues } from './values';
import { t } from '../../../language';

export interface Preview {
  reserve: string;
  basisText: string;
  areaMu: string;
  estimatedValue: string;
  /** The most the deposit may be (art. 20), by the law in force today. */
  depositCap: string;
  /** What the centre's trading rules propose (art. 25). */
  depositProposed: string;
}

/** Where the term would end after the right that somebody holds (art. 13(4)); null where it does not, or nothing can be said yet. */
export function beyondTitle({ pricing, parcels }: FilingValues): { end: string; held: string } | null {
  const { termKind, term } = pricing;
  const today = beijing(serverNow()).format('YYYY-MM-DD');
  const end =
    termKind === 'dates'
      ? term?.to
      : termKind === 'years' && term?.years
        ? termEnd({ years: term.years }, today)
        : null;
  const [held] = parcels.flatMap(({ contractEnd }) => contractEnd ?? []).sort();
  return end && held && end > held ? { end, held } : null;
}

/** Totals of what stands in the form now, by the rulebook's own code; a sentence where something is missing or does not fit. */
export function previewOf(values: FilingValues, { law, categories }: Catalogue): Preview | { missing: string } {
  const draft = draftOf(values);
  if (values.pricing.by === 'listing' && !draft.pricing.amount) return { missing: t('填写价格后显示合计') };
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
            appraiserEntry: null,
            reportDate: (valuation.reportDate ?? null) as never,
          })
        : null;
    const total = estimatedValue(pricing, parcels, appraised);
    const figures = { depositShare: new Dec(law.depositShare), tenderDepositShare: new Dec(law.tenderDepositShare) };
    const cap = depositCap(total, (draft.method ?? 'ascending') as never, figures);
    const share = categories.find(({ no }) => no === draft.category)?.usual.depositShare ?? law.depositShare;
    const proposed = Yuan.floorToFen(total.times(new Dec(share)));
    return {
      reserve: reserve.toString(),
      basisText: text,
      areaMu: Ground.sum(parcels.map(({ quantity }) => quantity.area() ?? Ground.zero)).toString(),
      estimatedValue: total.toString(),
      depositCap: cap.toString(),
      depositProposed: (proposed.lte(cap) ? proposed : cap).toString(),
    };
  } catch (error) {
    if (error instanceof InvalidValue) return { missing: error.detail };
    throw error;
  }
}
