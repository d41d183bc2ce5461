import type { ActionView } from './types';

export interface PublicDemand {
  id: string;
  number: string;
  category: number;
  transferKind: string;
  town: { code: string; name: string } | null;
  areaFrom: string | null;
  areaTo: string | null;
  budget: string | null;
  text: string;
  until: string;
  publishedAt: string;
}

export interface DemandView extends PublicDemand {
  version: number;
  state: 'submitted' | 'published' | 'declined' | 'withdrawn' | 'closed';
  stateName: string;
  expired: boolean;
  party: { id: string; name: string };
  actions: ActionView[];
}
