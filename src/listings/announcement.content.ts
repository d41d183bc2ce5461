import type { PricingJson } from '../rulebook/index.js';
import type { Unit } from '../values/index.js';
import type { PerformanceBond, Schedule, TermsJson, Venue } from './listing.entity.js';

interface Named<T = string> {
  code: T;
  name: string | undefined;
}

/** Its place in a joint notice. */
export interface JointLot {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly no: number;
  readonly of: number;
}

/**
 * Everything a notice told the public, as it was on that day (art. 18); written once, never changed. No person's name,
 * number or account: the transferor's side is named by its bodies and counted by its households.
 */
export interface AnnouncementContent {
  number: string | null;
  title: string;
  direction: string;
  category: { no: number; name: string | undefined };
  subKind: Named;
  transferKind: Named;
  method: Named;
  town: Named;
  village: Named;
  transferor: string | null;
  useNow: string;
  useAfter: string;
  particulars: Record<string, string>;
  parcels: {
    no: number;
    kind: string;
    description: string | null;
    quantity: string;
    unit: Unit;
    unitPrice: string | null;
  }[];
  areaMu: string;
  pricing: PricingJson;
  reserve: string;
  basisText: string;
  estimatedValue: string;
  deposit: string;
  performanceBond: PerformanceBond | null;
  conditions: string | null;
  /** What lies on the rights (art. 13, 33); absent where nothing does. */
  disclosures?: readonly string[];
  terms: TermsJson;
  /** Let to the sitting transferee again; absent elsewhere. `open`: whoever has a statutory priority may apply. */
  renewal?: { readonly contract: string; readonly endsOn: string; readonly open: boolean };
  venue: Venue;
  schedule: Schedule | null;
  law: { version: string; number: string; title: string; notice: string | null };
  /** One of many lots that a joint notice announced. */
  joint?: JointLot;
  /** What this version changes; null for a first notice. */
  change: string | null;
}
