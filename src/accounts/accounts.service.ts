import { Injectable } from '@nestjs/common';
import { type Context, Database, newId, problem, Records, type TxContext } from '../platform/index.js';
import { Account } from './account.entity.js';
import { AccountKind } from './account.kind.js';

/** Without a password it waits for a code to be handed out. */
export type NewAccount = Pick<Account, 'username' | 'name' | 'role' | 'passwordHash'> &
  Partial<Pick<Account, 'organizationId' | 'partyId' | 'demo'>>;

export const usernamePattern = /^[a-z0-9][a-z0-9._-]{2,63}$/;

@Injectable()
export class Accounts {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly kind: AccountKind,
  ) {}

  /** Who may is the caller's to ask. Errors: DUPLICATE (somebody else has the name). */
  async add(ctx: TxContext, account: NewAccount): Promise<Account> {
    const row = Object.assign(new Account(), {
      id: newId(),
      organizationId: null,
      partyId: null,
      demo: false,
      ...account,
      state: account.passwordHash === null ? ('invited' as const) : ('active' as const),
      failedSignIns: 0,
      lockedUntil: null,
      createdAt: ctx.now,
    });
    if (await ctx.tx.existsBy(Account, { username: row.username }))
      throw problem('DUPLICATE', `用户名“${row.username}”已被使用，请换一个`);
    const { username, name, role, organizationId, partyId } = row;
    return this.records.create(ctx, this.kind, row, { username, name, role, organizationId, partyId });
  }

  /** Accounts that act for a party. */
  async ofParty(ctx: Context, partyId: string): Promise<Account[]> {
    return this.db.managerOf(ctx).findBy(Account, { partyId, state: 'active' });
  }

  async byUsername(ctx: Context, username: string): Promise<Account | null> {
    return this.db.managerOf(ctx).findOneBy(Account, { username });
  }

  async demoAccounts(ctx: Context): Promise<Account[]> {
    return this.db.managerOf(ctx).find(Account, { where: { demo: true }, order: { createdAt: 'asc', id: 'asc' } });
  }
}
