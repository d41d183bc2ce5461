import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import { type Judgement, problem, type RecordKind, type TxContext } from '../platform/index.js';
import { Blacklisting } from './credit.entity.js';
import { type BlacklistAction, blacklistLife, blacklistStateNames } from './credit.machine.js';

/** Who may do what to an entry of the blacklist (art. 32). */
@Injectable()
export class BlacklistKind implements RecordKind<Blacklisting, BlacklistAction> {
  readonly type = 'blacklisting';
  readonly entity = Blacklisting;
  readonly life = blacklistLife;
  readonly name = '黑名单记录';
  readonly stateCode = 'BLACKLIST_STATE';
  readonly stateNames = blacklistStateNames;

  authorize(ctx: TxContext, entry: Blacklisting, action: BlacklistAction): void {
    if (ctx.actor.role === 'system' && blacklistLife[action].automatic) return;
    requireMay(ctx, `blacklisting.${action}` as Permission, { partyIds: [entry.partyId] }, this.name);
    if ((action === 'approve' || action === 'decline') && entry.proposedBy === ctx.actor.accountId)
      throw problem('SECOND_OFFICER_REQUIRED', '提出人不能复核自己提出的列入，请由另一名经办人办理', { article: '32' });
  }

  /** One objection at a time, and an answer only where one waits. */
  judge(_: TxContext, entry: Blacklisting, action: BlacklistAction): Promise<Judgement> {
    const waits = entry.objection !== null && entry.answer === null;
    const refuse = (detail: string): Judgement => ({
      violations: [{ code: 'BLACKLIST_STATE', article: '32', detail }],
    });
    if (action === 'object' && waits) return Promise.resolve(refuse('异议正在处理，请等待答复'));
    if (action === 'dismiss' && !waits) return Promise.resolve(refuse('没有待处理的异议'));
    return Promise.resolve({ violations: [] });
  }
}
