import type { BiddingPhase } from './state.js';

export const biddingCodes = [
  'NOT_ELIGIBLE',
  'BID_BELOW_RESERVE',
  'METHOD_NOT_ALLOWED',
  'PRICE_ABOVE_CEILING',
  'BID_OFF_GRID',
  'BID_TOO_LOW',
  'BID_TOO_LARGE_STEP',
  'BID_OWN_STANDING',
  'MATCH_NOTHING',
  'MATCH_PRICE_MOVED',
  'MATCH_RANK',
  'ORDER_NONE',
  'ORDER_UNCHANGED',
  'PRIORITY_NOT_PROVEN',
  'SESSION_NOT_OPEN',
  'SESSION_CLOSED',
  'SESSION_SUSPENDED',
] as const;
export type BiddingCode = (typeof biddingCodes)[number];

export interface BiddingRefusal {
  readonly code: BiddingCode;
  readonly detail: string;
}

export interface Refused {
  readonly refusal: BiddingRefusal;
  readonly events?: undefined;
}

export const refuse = (code: BiddingCode, detail: string): Refused => ({ refusal: { code, detail } });

export const notOpen: Record<Exclude<BiddingPhase, 'open'>, Refused> = {
  scheduled: refuse('SESSION_NOT_OPEN', '竞价尚未开始，请在公告的开始时间之后出价'),
  suspended: refuse('SESSION_SUSPENDED', '本场竞价已中止，恢复后方可继续'),
  closed: refuse('SESSION_CLOSED', '本场竞价已经结束（以服务器时间为准）'),
  unsold: refuse('SESSION_CLOSED', '自由竞价期内无人出价，本场已流拍'),
  terminated: refuse('SESSION_CLOSED', '本场竞价已终止'),
};

export const notEligible = refuse('NOT_ELIGIBLE', '您尚不具备本项目的竞价资格，请在「我的申请」查看未满足的条件');

export function yuan(fen: bigint): string {
  const digits = fen.toString().padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
