import type { ActionView } from './types';

interface Named {
  id: string;
  name: string;
}

export interface LoanProduct {
  id: string;
  version: number;
  state: 'published' | 'withdrawn';
  lender: Named;
  name: string;
  rate: string;
  amountUpTo: string;
  months: number;
  categories: number[];
  conditions: string;
  phone: string;
  actions: ActionView[];
}

export interface LoanRequest {
  id: string;
  version: number;
  state: 'filed' | 'taken' | 'mortgaged' | 'declined' | 'withdrawn';
  stateName: string;
  product: Named;
  lender: Named;
  party: Named & { phone: string | null };
  category: number;
  certificateNo: string;
  amount: string;
  purpose: string;
  answer: string | null;
  createdAt: string;
  actions: ActionView[];
}

export interface OfferedIn {
  id: string;
  number: string | null;
  title: string;
  consented: boolean | null;
}
