import { Injectable } from '@nestjs/common';
import {
  Audit,
  type Context,
  Database,
  masked,
  newId,
  problem,
  Records,
  Secrets,
  type TxContext,
} from '../platform/index.js';
import { Account } from './account.entity.js';
import { AccountKind } from './account.kind.js';

/** Without a password it waits for a code to be handed out. */
export type NewAccount = Pick<Account, 'username' | 'name' | 'role' | 'passwordHash'> &
  Partial<Pick<Account, 'organizationId' | 'partyId' | 'demo'>>;

export const specialistRoles = ['expert', 'auctioneer'] as const;
export type SpecialistRole = (typeof specialistRoles)[number];

/** An expert of the pool, an auctioneer of a house. */
export interface Specialist {
  readonly id: string;
  readonly name: string;
  readonly organization: string;
}

export const usernamePattern = /^[a-z0-9][a-z0-9._-]{2,63}$/;

@Injectable()
export class Accounts {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly kind: AccountKind,
    private readonly secrets: Secrets,
    private readonly audit: Audit,
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
      ...{ failedSignIns: 0, lockedUntil: null, mailSealed: null, mailMask: null },
      createdAt: ctx.now,
    });
    if (await ctx.tx.existsBy(Account, { username: row.username }))
      throw problem('DUPLICATE', `用户名“${row.username}”已被使用，请换一个`);
    const { username, name, role, organizationId, partyId } = row;
    return this.records.create(ctx, this.kind, row, { username, name, role, organizationId, partyId });
  }

  /** Where mail for this person goes; null: nowhere. By himself. */
  async setMail(ctx: TxContext, mail: string | null): Promise<string | null> {
    const id = ctx.actor.accountId!;
    const mailMask = mail && masked(mail, 2, mail.length - mail.indexOf('@'));
    await ctx.tx.update(Account, { id }, { mailSealed: mail && this.secrets.seal('account.mail', mail), mailMask });
    await this.audit.append(ctx, { rootType: 'account', rootId: id, action: 'setMail', facts: { mail: mailMask } });
    return mailMask;
  }

  async mailMaskOf(ctx: Context): Promise<string | null> {
    const account = await this.db.managerOf(ctx).findOneByOrFail(Account, { id: ctx.actor.accountId! });
    return account.mailMask;
  }

  /** Accounts that act for a party. */
  async ofParty(ctx: Context, partyId: string): Promise<Account[]> {
    return this.db.managerOf(ctx).findBy(Account, { partyId, state: 'active' });
  }

  /** Those who do one kind of work outside the offices, with their body; one asked for by id only where he is one of them. */
  async specialists(ctx: Context, role: SpecialistRole, ids?: readonly string[]): Promise<Specialist[]> {
    return this.db.managerOf(ctx).query<Specialist[]>(
      `select a.id, a.name, o.name as organization from account a join organization o on o.id = a.organization_id
       where a.role = $1 and a.state = 'active' and o.active and ($2::uuid[] is null or a.id = any($2))
       order by o.name, a.name, a.id`,
      [role, ids ?? null],
    );
  }

  async byUsername(ctx: Context, username: string): Promise<Account | null> {
    return this.db.managerOf(ctx).findOneBy(Account, { username });
  }

  async demoAccounts(ctx: Context): Promise<Account[]> {
    return this.db.managerOf(ctx).find(Account, { where: { demo: true }, order: { createdAt: 'asc', id: 'asc' } });
  }
}
