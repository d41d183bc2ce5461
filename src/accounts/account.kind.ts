import { Injectable } from '@nestjs/common';
import type { RecordKind, TxContext } from '../platform/index.js';
import { Account } from './account.entity.js';
import { type AccountAction, accountLife, accountStateNames } from './account.machine.js';
import { may, requireMay } from './policy.js';

/** The administrator looks after all accounts; a station gives those who trade a way back in (screens.md); a body's operator sees to its own. */
@Injectable()
export class AccountKind implements RecordKind<Account, AccountAction> {
  readonly type = 'account';
  readonly entity = Account;
  readonly life = accountLife;
  readonly name = '账号';
  readonly stateCode = 'ACCOUNT_STATE';
  readonly stateNames = accountStateNames;

  authorize(ctx: TxContext, account: Account, action: AccountAction): void {
    // Whoever holds the code or the present password is the person himself; Passwords has asked.
    if (action === 'setPassword') return;
    const own = account.role === 'party' ? { partyIds: account.partyId ? [account.partyId] : [] } : {};
    if (action === 'issueCode' && account.role === 'party' && may(ctx.actor, 'account.recover', own)) return;
    if (action !== 'change' && account.role === 'party' && may(ctx.actor, 'operator.manage', own)) return;
    requireMay(ctx, 'account.manage', own, this.name);
  }
}
