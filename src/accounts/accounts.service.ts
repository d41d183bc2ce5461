import { Injectable } from '@nestjs/common';
import { type Context, Database, newId, type TxContext } from '../platform/index.js';
import { Account } from './account.entity.js';

export type NewAccount = Pick<Account, 'username' | 'name' | 'role' | 'passwordHash'> &
  Partial<Pick<Account, 'organizationId' | 'partyId' | 'demo'>>;

@Injectable()
export class Accounts {
  constructor(private readonly db: Database) {}

  async add(ctx: TxContext, account: NewAccount): Promise<Account> {
    const row = Object.assign(new Account(), {
      id: newId(),
      organizationId: null,
      partyId: null,
      demo: false,
      ...account,
      failedSignIns: 0,
      lockedUntil: null,
      active: true,
      createdAt: ctx.now,
    });
    await ctx.tx.insert(Account, row);
    return row;
  }

  /** Accounts that act for a party. */
  async ofParty(ctx: Context, partyId: string): Promise<Account[]> {
    return this.db.managerOf(ctx).findBy(Account, { partyId, active: true });
  }

  async byUsername(ctx: Context, username: string): Promise<Account | null> {
    return this.db.managerOf(ctx).findOneBy(Account, { username });
  }

  async demoAccounts(ctx: Context): Promise<Account[]> {
    return this.db.managerOf(ctx).find(Account, { where: { demo: true }, order: { createdAt: 'asc', id: 'asc' } });
  }
}
