/** The parts of the API's answers that the play reads. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export interface PartyView {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly bankAccount: { readonly accountMask: string } | null;
}

export interface VerificationView {
  readonly id: string;
  readonly stage: 'town' | 'banner';
  readonly organization: { readonly id: string; readonly name: string };
  readonly state: string;
  readonly dueAt: string;
}

export interface ListingView {
  readonly id: string;
  readonly number: string | null;
  readonly version: number;
  readonly state: string;
  readonly title: string;
  readonly areaMu: string;
  readonly reserve: string;
  readonly basisText: string;
  readonly estimatedValue: string;
  readonly depositCap: string;
  readonly deposit: string;
  readonly venue: { readonly level: string; readonly public: boolean; readonly because: readonly string[] };
  readonly verifications: readonly VerificationView[];
  readonly trade: { readonly [name: string]: unknown } | null;
  readonly schedule?: {
    readonly opensAt: string;
    readonly registrationUntil: string;
    readonly depositUntil: string;
  } | null;
  readonly dealId: string | null;
}

export interface DepositView {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly reference: string;
  readonly amount: string;
  readonly paid: string;
  readonly dueBy: string;
  readonly refundDueAt: string | null;
}

export interface ApplicationView {
  readonly id: string;
  readonly version: number;
  readonly number: string | null;
  readonly state: string;
  readonly party: { readonly id: string; readonly name: string };
  readonly deposit: DepositView | null;
  readonly bidderNumber: number | null;
  readonly capitalReview?: { readonly state: string; readonly dueAt: string | null } | null;
  readonly eligibility: readonly { readonly condition: string; readonly met: boolean; readonly detail: string }[];
}

export interface SessionView {
  readonly id: string;
  readonly version?: number;
  readonly state: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly freePeriodEndsAt: string;
  readonly reserve: string;
  readonly increment: string;
  readonly standing: { readonly amount: string; readonly bidder: string } | null;
  readonly nextMinimum: string;
  readonly seq: number;
}

export interface DealView {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly price: string;
  readonly basisText: string;
  readonly total: string;
  readonly beneficiaries: readonly { readonly name: string; readonly amount: string }[];
  readonly noticeUntil: string;
  readonly transferee: { readonly id: string; readonly name: string };
  readonly bond: { readonly reference: string; readonly amount: string } | null;
  readonly contract: { readonly id: string; readonly number: string; readonly fileId: string } | null;
  readonly certificate: { readonly id: string; readonly number: string; readonly checkUrl?: string } | null;
}

export interface OrderView {
  readonly id: string;
  readonly reference: string;
  readonly amount: string;
  readonly paid: string;
  readonly state: string;
}

export interface PayoutView {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly amount: string;
  readonly party: { readonly id: string; readonly name: string };
}
