import { may } from '../accounts/index.js';
import { type Actor, instantOut, problem } from '../platform/index.js';
import type { BidAnswer } from './bid-batch.js';
import { bidAmount } from './bid-body.js';
import type { BidDesk } from './bid-desk.js';
import type { BidView } from './session.dto.js';

/** Of a request: who sent it, and the key that makes it repeatable. */
export interface Sender {
  readonly actor: Actor;
  readonly idempotency?: { readonly key: string };
}

/** Who bids, and under which key. Errors: IDEMPOTENCY_KEY_REQUIRED, NOT_ELIGIBLE. */
export function bidderOf(ctx: Sender): { accountId: string; key: string } {
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

/** One bid by whom it may come, whichever way the request came in. Errors: as of `BidDesk.place`, and of `bidderOf`. */
export async function takeBid(desk: BidDesk, sender: Sender, sessionId: string, body: unknown): Promise<BidView> {
  const amount = bidAmount(body);
  return bidOut(await desk.place({ kind: 'bid', sessionId, amount, ...bidderOf(sender) }));
}
