import { may } from '../accounts/index.js';
import { type Context, instantOut, problem } from '../platform/index.js';
import type { BidAnswer } from './bid-batch.js';
import type { BidView } from './session.dto.js';

/** Who bids, and under which key. Errors: IDEMPOTENCY_KEY_REQUIRED, NOT_ELIGIBLE. */
export function bidderOf(ctx: Context): { accountId: string; key: string } {
  if (!ctx.idempotency) {
    throw problem('IDEMPOTENCY_KEY_REQUIRED', '出价须带 Idempotency-Key 请求头，断线重发时用同一个键');
  }
  if (!may(ctx.actor, 'session.bid', { partyIds: ctx.actor.partyId ? [ctx.actor.partyId] : [] })) {
    throw problem('NOT_ELIGIBLE', '只有经审核合格的受让申请人可以出价', { article: '17' });
  }
  return { accountId: ctx.actor.accountId!, key: ctx.idempotency.key };
}

export const bidOut = (answer: BidAnswer): BidView => ({
  seq: answer.seq,
  bidder: `${answer.bidder}号`,
  amount: answer.amount.toString(),
  at: instantOut(answer.at)!,
  closesAt: instantOut(answer.closesAt)!,
  extended: answer.extended,
  ...(answer.match && { match: true }),
});
