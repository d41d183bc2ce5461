import type { ActionView } from './types';

export interface SignUpView {
  id: string;
  version: number;
  state: 'waiting' | 'opened' | 'refused';
  stateName: string;
  kind: string;
  name: string;
  idType: string;
  idMask: string;
  operatorName: string | null;
  username: string;
  desk: string;
  farmer: boolean;
  registered: boolean;
  madeAt: string;
  decidedBy: string | null;
  reason: string | null;
  actions: ActionView[];
}

export interface SignUpReceipt {
  state: SignUpView['state'];
  username: string;
  code: string;
  desk: string;
}

export interface SignUpAnswer {
  state: SignUpView['state'];
  stateName: string;
  username: string;
  desk: string;
  madeAt: string;
  reason: string | null;
}

interface Named {
  id: string;
  name: string;
}

export interface StaffView {
  id: string;
  version: number;
  username: string;
  name: string;
  role: string;
  state: 'invited' | 'active' | 'disabled';
  stateName: string;
  organization: Named | null;
  party: Named | null;
  createdAt: string;
  lastSignInAt: string | null;
  actions: ActionView[];
}

export interface HandedOut {
  account: StaffView;
  code: string;
  expiresAt: string;
}

export interface FoundParty extends Named {
  kind: string;
  idMask: string;
  accounts: StaffView[];
}
