import type { Direction, Method, PricingJson } from '../../rulebook/index.js';
import { type DemoTown, demoTowns, villageCode } from '../demo/people.js';

export interface Village {
  readonly town: DemoTown;
  readonly code: string;
  readonly name: string;
  readonly pinyin: string;
}

/** All villages of the demonstration, in the order of its towns. */
export const villages: readonly Village[] = demoTowns.flatMap((town) =>
  town.villages.map(([name, pinyin], index) => ({ town, code: villageCode(town, index), name, pinyin })),
);

export function villageOf(pinyin: string): Village {
  const found = villages.find((village) => village.pinyin === pinyin);
  if (!found) throw new Error(`no village ${pinyin}`);
  return found;
}

export type Owner =
  { readonly kind: 'household'; readonly serial: number } | { readonly kind: 'collective'; readonly village: Village };

export interface PlannedParcel {
  readonly kind: string;
  readonly description?: string;
  /** Index into `owners`. */
  readonly owner: number;
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice?: string;
  readonly contractEnd?: string;
}

/** What the notice says of the session (trading.md). */
export interface PlannedNotice {
  /** Working days from publication to the end of registration. */
  readonly registrationWorkingDays: number;
  readonly registrationHour: string;
  /** Working days from the end of registration to the opening, and its hour. */
  readonly opensAfterWorkingDays: number;
  readonly opensHour: string;
  readonly freePeriodMinutes: number;
  readonly extensionMinutes: number;
  readonly maxExtensions?: number;
  readonly increment: string;
  readonly maxIncrement?: string;
  readonly contractDays: number;
  readonly oneApplicant: 'session' | 'agreement';
  /** Exact moments in place of the spans above. */
  readonly fixed?: { readonly registrationUntil: Date; readonly opensAt: Date };
}

/** One trade as it is to be played: facts of the right, and who takes part. Nothing in it is law; the application decides. */
export interface Plan {
  readonly title: string;
  /** Left out: a transfer. */
  readonly direction?: Direction;
  readonly category: number;
  readonly subKind: string;
  readonly transferKind: string;
  readonly method: Method;
  readonly village: Village;
  /** Who files: the village's room, its town's station or its collective. */
  readonly filer: 'room' | 'station' | 'collective';
  readonly useNow: string;
  readonly useAfter: string;
  readonly particulars: Readonly<Record<string, string>>;
  readonly pricing: PricingJson;
  readonly owners: readonly Owner[];
  readonly parcels: readonly PlannedParcel[];
  /** Payees with shares; left out: each owner by its parcels. */
  readonly beneficiaries?: readonly { readonly owner: number; readonly share: string }[];
  /** Left out: a tenth of the estimate, in round figures. */
  readonly deposit?: string;
  readonly performanceBond?: {
    readonly perUnit?: string;
    readonly amount?: string;
    readonly paidTo?: 'centre' | 'transferor';
    readonly dueWorkingDays?: number;
    readonly note?: string;
  };
  readonly valuation?: Readonly<Record<string, unknown>>;
  readonly terms: { readonly sublease: boolean; readonly rebuild: boolean; readonly notes?: string };
  readonly conditions: string;
  readonly notice: PlannedNotice;
  readonly bidders: readonly string[];
  /** How often somebody raises after the first bid. Ascending bidding. */
  readonly raises: number;
  /** The agreed price on the listing's basis; left out: the reserve. Agreement. */
  readonly agreed?: string;
  /** What each bidder quotes, sealed until the close; in place of raises. */
  readonly quotes?: readonly string[];
  /** How the bids of a tender are judged; left out: by price. */
  readonly award?: object;
  /** Tells decisions of one collective apart: no two of them have the same date and the same count of votes. */
  readonly serial: number;
}

export const usualNotice: PlannedNotice = {
  registrationWorkingDays: 7,
  registrationHour: '17:00',
  opensAfterWorkingDays: 3,
  opensHour: '10:00',
  freePeriodMinutes: 60,
  extensionMinutes: 5,
  increment: '10.00',
  contractDays: 7,
  oneApplicant: 'session',
};

/** Splits a quantity written with places into `n` uneven parts that add up exactly; each more than nothing. */
export function spread(total: string, n: number): string[] {
  const places = total.split('.')[1]?.length ?? 0;
  const whole = BigInt(total.replace('.', ''));
  const weights = Array.from({ length: n }, (_, i) => BigInt(70 + ((i * 37) % 61)));
  const sum = weights.reduce((a, b) => a + b, 0n);
  const parts = weights.map((weight) => (whole * weight) / sum);
  parts[n - 1]! += whole - parts.reduce((a, b) => a + b, 0n);
  return parts.map((part) => {
    const digits = part.toString().padStart(places + 1, '0');
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  });
}
