import { renewable } from '../../../rulebook';
import type { ListingDraft, ListingView, PriceBasis } from '../../../api/types';
import { percentToShare, shareToPercent } from '../../../share';
import { t } from '../../../language';

/** What the filing form holds; its paths are those of the draft where they can be, so that a refusal finds its field. */
export interface FilingValues {
  title?: string;
  direction: string;
  category?: number;
  subKind?: string;
  transferKind?: string;
  method?: string;
  villageCode?: string;
  useNow?: string;
  useAfter?: string;
  particulars?: Record<string, string | undefined>;
  pricing: {
    basis: PriceBasis;
    /** One price for the whole, or one for each parcel. */
    by: 'listing' | 'parcel';
    amount?: string;
    termKind: 'years' | 'dates' | 'none';
    term?: { years?: number; from?: string; to?: string };
    escalation?: { fromYear?: number; way: 'percent' | 'amount'; value?: string }[];
    payment: {
      kind: 'once' | 'yearly' | 'instalments';
      instalments?: { percent?: string; due?: string; note?: string }[];
    };
  };
  parcels: FilingParcel[];
  /** Each share in percent, as people say it. */
  beneficiaries?: { partyId?: string; share?: string }[];
  deposit?: string;
  performanceBond?: {
    amount?: string;
    perUnit?: string;
    paidTo?: 'centre' | 'transferor';
    dueWorkingDays?: number;
    note?: string;
  };
  assetTotalValue?: string;
  valuation?: {
    kind?: 'appraised' | 'recorded' | 'agreed';
    amount?: string;
    basis?: string;
    appraiser?: string;
    reportDate?: string;
  };
  conditions?: string;
  terms?: { sublease?: boolean; rebuild?: boolean; notes?: string };
  agent?: { name?: string };
  renewal?: { asked?: boolean; contract?: string; elsewhere?: boolean; transfereePartyId?: string; endsOn?: string };
}
export interface FilingParcel {
  kind?: string;
  description?: string;
  ownerPartyId?: string;
  quantity?: string;
  unit?: string;
  unitPrice?: string;
  certificateNo?: string;
  contractEnd?: string;
}

export const emptyFiling = (villageCode?: string): FilingValues => ({
  direction: 'transfer',
  villageCode,
  pricing: { basis: 'perUnitYear', by: 'listing', termKind: 'years', payment: { kind: 'yearly' } },
  parcels: [{ unit: 'mu' }],
  terms: { sublease: false, rebuild: false },
});

/** Empty fields are left out: the server takes "not given", never an empty text. */
function filled<T>(value: T): T | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return (value.trim() || undefined) as T | undefined;
  if (Array.isArray(value)) return value.map((item: unknown) => filled(item) ?? {}) as T;
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .map(([name, item]) => [name, filled(item as unknown)] as const)
      .filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries) as T;
  }
  return value;
}

export function pricingOf(values: FilingValues): ListingDraft['pricing'] {
  const { basis, by, amount, termKind, term, escalation, payment } = values.pricing;
  const yearly = basis === 'perYear' || basis === 'perUnitYear';
  return {
    basis,
    amount: by === 'listing' ? amount : undefined,
    term:
      termKind === 'years'
        ? { years: term?.years ?? undefined }
        : termKind === 'dates'
          ? { from: term?.from, to: term?.to }
          : undefined,
    escalation: yearly
      ? (escalation ?? []).map(({ fromYear, way, value }) => ({ fromYear: fromYear!, [way]: value }))
      : undefined,
    payment: {
      kind: payment.kind,
      instalments:
        payment.kind === 'instalments'
          ? (payment.instalments ?? []).map(({ percent, due, note }) => ({
              share: percent ? percentToShare(percent) : '',
              due,
              note,
            }))
          : undefined,
    },
  };
}

/** What the form holds → the body of POST and PUT /api/listings. */
export function draftOf(values: FilingValues): ListingDraft {
  const { valuation, performanceBond, agent, beneficiaries } = values;
  const byParcel = values.pricing.by === 'parcel';
  return filled({
    title: values.title,
    direction: values.direction,
    category: values.category,
    subKind: values.subKind,
    transferKind: values.transferKind,
    method: values.method,
    villageCode: values.villageCode,
    useNow: values.useNow,
    useAfter: values.useAfter,
    particulars: values.particulars ?? {},
    pricing: pricingOf(values),
    parcels: values.parcels.map(({ unitPrice, ...parcel }) => ({
      ...parcel,
      unitPrice: byParcel ? unitPrice : undefined,
    })),
    beneficiaries: beneficiaries?.length
      ? beneficiaries.map(({ partyId, share }) => ({ partyId, share: share && percentToShare(share) }))
      : undefined,
    deposit: values.deposit,
    performanceBond:
      performanceBond?.amount || performanceBond?.perUnit || performanceBond?.note ? performanceBond : undefined,
    assetTotalValue: values.assetTotalValue,
    valuation: valuation?.kind ? { ...valuation, basis: valuation.basis ?? 'listing' } : undefined,
    conditions: values.conditions,
    terms: {
      sublease: values.terms?.sublease ?? false,
      rebuild: values.terms?.rebuild ?? false,
      notes: values.terms?.notes,
    },
    agent: agent?.name?.trim() ? agent : undefined,
    renewal: renewalOf(values),
  }) as unknown as ListingDraft;
}

/** Hidden fields of a choice taken back are not sent. */
function renewalOf({ method, transferKind, renewal }: FilingValues): ListingDraft['renewal'] {
  if (method !== 'agreement' || !renewable.includes(transferKind as never) || !renewal?.asked) return undefined;
  const { contract, elsewhere, transfereePartyId, endsOn } = renewal;
  return { contract: contract ?? '', ...(elsewhere && { transfereePartyId, endsOn }) };
}

const orNone = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** A draft that the server keeps → what the form holds. */
export function valuesOf(view: ListingView): FilingValues {
  const { pricing, valuation, performanceBond } = view;
  const term = pricing.term;
  return {
    title: view.title,
    direction: view.direction,
    category: view.category,
    subKind: view.subKind,
    transferKind: view.transferKind,
    method: view.method,
    villageCode: view.villageCode,
    useNow: view.useNow,
    useAfter: view.useAfter,
    particulars: view.particulars,
    pricing: {
      basis: pricing.basis,
      by: pricing.amount ? 'listing' : 'parcel',
      amount: orNone(pricing.amount),
      termKind: term?.years ? 'years' : term?.to ? 'dates' : 'none',
      term: { years: orNone(term?.years), from: orNone(term?.from), to: orNone(term?.to) },
      escalation: (pricing.escalation ?? []).map(({ fromYear, percent, amount }) => ({
        fromYear,
        way: percent ? 'percent' : 'amount',
        value: orNone(percent ?? amount),
      })),
      payment: {
        kind: pricing.payment?.kind ?? 'once',
        instalments: (pricing.payment?.instalments ?? []).map(({ share, due, note }) => ({
          percent: shareToPercent(share),
          due: orNone(due),
          note: orNone(note),
        })),
      },
    },
    parcels: view.parcels.map((parcel) => ({
      kind: parcel.kind,
      description: orNone(parcel.description),
      ownerPartyId: parcel.ownerPartyId,
      quantity: parcel.quantity.includes('.') ? parcel.quantity.replace(/\.?0+$/, '') : parcel.quantity,
      unit: parcel.unit,
      unitPrice: orNone(parcel.unitPrice),
      certificateNo: orNone(parcel.certificateNo),
      contractEnd: orNone(parcel.contractEnd),
    })),
    beneficiaries: view.beneficiaries.map(({ partyId, share }) => ({ partyId, share: shareToPercent(share) })),
    deposit: view.deposit,
    performanceBond: performanceBond
      ? {
          amount: orNone(performanceBond.amount),
          perUnit: orNone(performanceBond.perUnit),
          paidTo: performanceBond.paidTo,
          dueWorkingDays: orNone(performanceBond.dueWorkingDays),
          note: orNone(performanceBond.note),
        }
      : undefined,
    assetTotalValue: orNone(view.assetTotalValue),
    valuation: valuation
      ? {
          kind: valuation.kind,
          amount: valuation.amount,
          basis: valuation.basis === pricing.basis ? 'listing' : 'total',
          appraiser: orNone(valuation.appraiser),
          reportDate: orNone(valuation.reportDate),
        }
      : undefined,
    conditions: orNone(view.conditions),
    terms: view.terms
      ? { sublease: view.terms.sublease, rebuild: view.terms.rebuild, notes: orNone(view.terms.notes) }
      : undefined,
    agent: view.agent ? { name: view.agent.name } : undefined,
    renewal: view.renewal
      ? {
          asked: true,
          contract: view.renewal.contract,
          // What the record says is not typed.
          ...(view.renewal.listingId === null && {
            elsewhere: true,
            transfereePartyId: view.renewal.transfereePartyIds[0],
            endsOn: view.renewal.endsOn,
          }),
        }
      : undefined,
  };
}

/** The same right once more with the same transferee: what was filed then, by agreement, and the contract that goes on. */
export function renewedFrom(view: ListingView, contract: string): FilingValues {
  const { renewal: _, ...before } = valuesOf(view);
  return { ...before, method: 'agreement', renewal: { asked: true, contract } };
}

/** Yuan and fen, as a field of the form asks for them. */
export const money = { pattern: /^\d{1,13}(\.\d{1,2})?$/, message: t('请填金额，最多两位小数') };
