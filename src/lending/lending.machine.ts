import { life } from '../platform/index.js';
import { stateNames } from '../rulebook/index.js';

export const productStates = ['published', 'withdrawn'] as const;
export type ProductState = (typeof productStates)[number];
export const productStateNames: Record<ProductState, string> = stateNames.loanProduct;

/** Art. 33: an institution publishes what it lends, and takes it back; the centre may take down what misleads. */
export const productLife = life<ProductState>()({
  withdraw: { from: ['published'], to: 'withdrawn', label: '撤下', article: '33' },
});
export type ProductAction = keyof typeof productLife;

export const requestStates = ['filed', 'taken', 'mortgaged', 'declined', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];
export const requestStateNames: Record<RequestState, string> = stateNames.loanRequest;

/** The loan itself is between the institution and the borrower; here it is asked for and answered. */
export const requestLife = life<RequestState>()({
  take: { from: ['filed'], to: 'taken', label: '受理', article: '33' },
  decline: { from: ['filed'], to: 'declined', label: '不予受理', article: '33' },
  withdraw: { from: ['filed'], to: 'withdrawn', label: '撤回', article: '33' },
  /** The register takes it up (registry, on this event) or refuses it all; what it declines later may be asked for anew. */
  mortgage: { from: ['taken', 'mortgaged'], to: 'mortgaged', label: '申请抵押登记', article: '33' },
});
export type RequestAction = keyof typeof requestLife;
