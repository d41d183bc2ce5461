export interface Holding {
  kind: string;
  name: string;
  about: string | null;
  party: string | null;
  balance: string;
  since: string;
  dueAt: string | null;
}

export interface StoryStep {
  seq: number;
  at: string;
  reason: string;
  received: string | null;
  paid: string | null;
  parts: { account: string; about: string | null; amount: string }[];
  held: string;
}

export interface MoneyStory {
  subject: 'party' | 'listing';
  name: string;
  asOf: string;
  received: string;
  paid: string;
  held: string;
  holdings: Holding[];
  steps: StoryStep[];
  note: string | null;
}

export interface AccountStatement {
  asOf: string;
  bank: string;
  heldForOthers: string;
  kinds: { kind: string; name: string; held: boolean; balance: string }[];
  holdings: Holding[];
  holdingsTotal: number;
}

export interface Receipt {
  id: string;
  number: string;
  bankLineId: string;
  direction: 'in' | 'out';
  purpose: string;
  partyName: string;
  amount: string;
  amountCapitals: string;
  bankSerial: string;
  reference: string | null;
  issuedAt: string;
}
