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

export interface CreditEntry {
  id: string;
  party: { id: string; name: string };
  kindName: string;
  text: string;
  evidenceFileId: string | null;
  dealId: string | null;
  at: string;
  recordedBy: string;
}

export interface Blacklisting {
  id: string;
  version: number;
  state: 'proposed' | 'inForce' | 'declined' | 'lifted' | 'expired';
  stateName: string;
  party: { id: string; name: string };
  kindName: string;
  ground: string;
  evidenceFileId: string | null;
  until: string;
  proposedBy: string;
  proposedAt: string;
  approvedBy: string | null;
  approvedAt: string | null;
  objection: string | null;
  objectionFileId: string | null;
  objectedAt: string | null;
  answer: string | null;
  liftedBecause: string | null;
  endedAt: string | null;
  inFlight: { type: 'listing' | 'application' | 'deal'; id: string; title: string }[];
  actions: ActionView[];
}

export interface MarketReport {
  id: string;
  version: number;
  state: 'statistic' | 'case' | 'closed';
  stateName: string;
  town: { code: string; name: string };
  dealtOn: string;
  asset: string;
  ownerKinds: string[];
  value: string;
  text: string;
  evidenceFileId: string | null;
  reportedBy: string;
  reportedAt: string;
  finding: string;
  notes: { at: string; by: string; text: string }[];
  outcome: string | null;
  actions: ActionView[];
}

/** How a right is used after its trade (art. 36). */
export interface InspectionView {
  id: string;
  version: number;
  state: 'asAgreed' | 'rectifying' | 'rectified' | 'referred';
  stateName: string;
  deal: { id: string; listingId: string; number: string; title: string };
  town: { code: string; name: string };
  inspectedOn: string;
  inspectedBy: string;
  findings: { code: string; name: string }[];
  text: string;
  evidenceFileId: string | null;
  rectifyBy: string | null;
  overdue: boolean;
  notes: { at: string; by: string; text: string }[];
  outcome: string | null;
  actions: ActionView[];
}

/** A question and its answer (art. 9-11). */
export interface ConsultationView {
  id: string;
  number: string;
  version: number;
  state: 'asked' | 'answered' | 'declined';
  stateName: string;
  listing: { id: string; number: string | null; title: string } | null;
  town: { code: string; name: string } | null;
  village: { code: string; name: string } | null;
  question: string;
  contact: string | null;
  askedAt: string;
  shown: string | null;
  answer: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
  actions: ActionView[];
}

/** A report of wrongdoing (art. 28). */
export interface ComplaintView {
  id: string;
  number: string;
  version: number;
  state: 'received' | 'case' | 'dismissed' | 'closed';
  stateName: string;
  kind: string;
  kindName: string;
  text: string;
  listing: { id: string; number: string | null; title: string } | null;
  contact: string | null;
  evidenceFileId: string | null;
  madeAt: string;
  notes: { at: string; by: string; text: string }[];
  answer: string | null;
  actions: ActionView[];
}

interface Span {
  from: string;
  until: string | null;
}

export interface ConsultationCount {
  tier: 'centre' | 'station' | 'room';
  place: string;
  asked: number;
  answered: number;
  declined: number;
  waiting: number;
  averageHours: string | null;
}

export interface PublicProfessional extends Span {
  id: string;
  number: string;
  kind: 'appraiser' | 'lawFirm' | 'broker';
  kindName: string;
  name: string;
  phone: string;
  town: { code: string; name: string } | null;
  state: 'listed' | 'suspended' | 'removed';
  stateName: string;
  qualification: string;
  issuedBy: string;
  expired: boolean;
  trainingHours: number;
}

export interface ProfessionalView extends PublicProfessional {
  version: number;
  terms: (Span & { qualification: string; issuedBy: string; fileId: string | null })[];
  pauses: Span[];
  notes: { kind: string; on: string; text: string; hours: number | null; byName: string }[];
  actions: ActionView[];
}
