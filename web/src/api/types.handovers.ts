import type { ActionView } from './types';

export type HandoverState = 'due' | 'handed' | 'done' | 'returned' | 'waived';

/** A registration or a filing that a trade made due (art. 22, 24). */
export interface HandoverView {
  id: string;
  version: number;
  state: HandoverState;
  stateName: string;
  stateSince: string;
  dealId: string;
  listing: { id: string; number: string; title: string };
  town: { code: string; name: string };
  kind: 'registration' | 'filing';
  name: string;
  office: string;
  citation: string;
  optional: boolean;
  handedOn: string | null;
  handedTo: string | null;
  recordNumber: string | null;
  doneOn: string | null;
  fileId: string | null;
  reason: string | null;
  actions: ActionView[];
}
