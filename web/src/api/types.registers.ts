import type { ActionView } from './types';

export interface Encumbrance {
  id: string;
  number: string | null;
  version: number;
  state: 'proposed' | 'registered' | 'declined' | 'discharged';
  stateName: string;
  kind: 'mortgage' | 'seizure' | 'other';
  kindName: string;
  owner: { id: string; name: string };
  certificateNo: string;
  holderName: string;
  amount: string | null;
  rank: number | null;
  statutoryNumber: string | null;
  consentToTransfer: boolean;
  effect: string;
  evidenceFileId: string;
  note: string | null;
  proposedBy: string;
  proposedAt: string;
  registeredBy: string | null;
  registeredAt: string | null;
  dischargedAt: string | null;
  /** For the listing asked about. */
  informed: boolean | null;
  actions: ActionView[];
}

export interface Dispute {
  id: string;
  number: string;
  version: number;
  state: 'negotiation' | 'mediation' | 'arbitration' | 'court' | 'closed';
  stateName: string;
  stateSince: string;
  kind: 'title' | 'contract' | 'other';
  kindName: string;
  listing: { id: string; number: string | null; title: string } | null;
  owner: { id: string; name: string } | null;
  certificateNo: string | null;
  claimant: string;
  claim: string;
  evidenceFileId: string;
  openedBy: string;
  openedAt: string;
  records: {
    stageName: string;
    on: string;
    led: string;
    text: string;
    fileId: string | null;
    recordedBy: string;
    recordedAt: string;
  }[];
  outcome: string | null;
  outcomeName: string | null;
  outcomeText: string | null;
  outcomeFileId: string | null;
  closedAt: string | null;
  bars: boolean;
  actions: ActionView[];
}
