import { readFileSync } from 'node:fs';

/** What others published of one listing: facts only. Who signs and which village is left to the play. */
export interface RealListing {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly category: number;
  readonly subKind?: string;
  readonly parcels?: readonly RealParcel[];
  readonly building?: { readonly squareMetres: string; readonly siteSquareMetres?: string };
  readonly price: {
    readonly basis: 'per mu per year' | 'per year' | 'per mu' | 'lump';
    readonly amount?: string;
    /** Each parcel has its own price. */
    readonly perParcel?: boolean;
    readonly escalation?: readonly { readonly fromYear: number; readonly percent: string | null }[];
  };
  /** Whole years; or from a day (a word where it hangs on the contract) to a day. */
  readonly term?: { readonly years?: number; readonly from?: string; readonly to?: string };
  readonly households?: number;
  readonly beneficiaries?: readonly { readonly collective: string; readonly perYear: string }[];
  readonly deposit?: string;
  readonly performanceBond?: { readonly amount?: string; readonly perMu?: string; readonly note?: string };
  readonly payment?: string;
  readonly method?: string;
  readonly use?: string;
  readonly sublease?: boolean;
  readonly rebuild?: boolean;
  readonly contractDays?: number;
  readonly bidding?: { readonly increment: string; readonly opens: string; readonly closes: string };
  readonly registration?: { readonly from: string; readonly to: string };
  readonly result?: { readonly amount: string };
  readonly expect?: Expectation;
  /** What the source does not show; such a case cannot be played. */
  readonly hidden?: readonly string[];
}

export interface RealParcel {
  readonly kind: string;
  readonly mu: string;
  readonly amount?: string;
  readonly owners?: string;
}

/** What follows from the Measures by arithmetic. */
export interface Expectation {
  readonly mu?: string;
  readonly estimatedValue: string;
  readonly depositCap: string;
  readonly mustTradeAtCentre: boolean;
  readonly because?: readonly ('value' | 'area')[];
  readonly shares?: readonly string[];
}

/** Listings that rural exchanges really published, with their sources. */
export function realListings(): RealListing[] {
  return JSON.parse(readFileSync(new URL('./real-listings.json', import.meta.url), 'utf8')) as RealListing[];
}
