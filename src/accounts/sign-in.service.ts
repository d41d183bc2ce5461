import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { createHash, randomBytes } from 'node:crypto';
import { Organization } from '../organizations/index.js';
import { type Actor, Audit, type Context, Database, problem, type TxContext } from '../platform/index.js';
import { Account } from './account.entity.js';

const hoursSignedIn = 12;
const failuresBeforeLock = 5;
const minutesLocked = 15;
/** How long another process may go on believing in a token that was signed out here. */
const cacheMs = 30_000;

export interface SignedIn {
  token: string;
  expiresAt: Date;
  account: Account;
}

/** argon2id with the parameters OWASP names (19 MiB, 2 passes). */
export const hashPassword = (password: string): Promise<string> =>
  hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * Signing in. Tokens are random, kept as hashes, and looked up in memory on the hot path. They live by the real clock,
 * not by the market's: a demonstration that skips five days does not sign everybody out.
 */
@Injectable()
export class SignIns {
  /** By token: it stays in this process, and a bid does not wait for a hash. */
  private readonly cache = new Map<string, { actor: Actor; until: number }>();
  private decoy: Promise<string> | undefined;

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Errors: SIGN_IN_FAILED (says nothing about which half was wrong), ACCOUNT_LOCKED. */
  async signIn(ctx: Context, username: string, password: string, device?: string): Promise<SignedIn> {
    const account = await this.db.reader.findOneBy(Account, { username: username.trim().toLowerCase() });
    // An unknown name takes as long as a known one, so that names cannot be tried out.
    const right = await verify(account?.passwordHash ?? (await this.decoyHash()), password);
    if (account && (await this.isLocked(account))) {
      throw problem('ACCOUNT_LOCKED', `连续输错密码，账号已锁定${minutesLocked}分钟，请稍后再试或到服务站重置密码`);
    }
    if (!account || account.state !== 'active' || !right) {
      if (account) await this.countFailure(ctx, account);
      throw problem(
        'SIGN_IN_FAILED',
        '用户名或密码不正确，请核对后重试。刚注册、证件还没有核验的账号不能登录，可凭查询码查询办理结果',
      );
    }
    if (device) await this.seen(account.id, device);
    return this.open(ctx, account);
  }

  /** One device behind two bidders is worth a look (art. 28). */
  private async seen(accountId: string, device: string): Promise<void> {
    await this.db.reader.query(
      `insert into account_device(account_id, device_hash) values ($1, $2)
       on conflict (account_id, device_hash) do update set last_at = clock_timestamp()`,
      [accountId, hashOf(device)],
    );
  }

  async signOut(token: string): Promise<void> {
    this.cache.delete(token);
    await this.db.reader.query(`delete from sign_in where token_hash = $1`, [hashOf(token)]);
  }

  /** Of one account, everywhere: its password has changed, or it is stopped. */
  async endAll(ctx: TxContext, accountId: string): Promise<void> {
    await ctx.tx.query(`delete from sign_in where account_id = $1`, [accountId]);
    ctx.afterCommit(() => {
      for (const [token, { actor }] of this.cache) if (actor.accountId === accountId) this.cache.delete(token);
    });
  }

  /** Who a token belongs to, where that was asked a moment ago: no promise for the thousand requests that follow. */
  known(token: string, nowMs: number): Actor | undefined {
    const known = this.cache.get(token);
    return known && known.until > nowMs ? known.actor : undefined;
  }

  /** Who a token belongs to, or undefined. */
  async actorOf(token: string, nowMs: number): Promise<Actor | undefined> {
    const known = this.known(token, nowMs);
    if (known) return known;
    this.cache.delete(token);
    const [account] = await this.db.reader.query<Account[]>(
      `select a.id, a.name, a.role, a.organization_id as "organizationId", a.party_id as "partyId"
       from sign_in s join account a on a.id = s.account_id
       where s.token_hash = $1 and s.expires_at > clock_timestamp() and a.state = 'active'`,
      [hashOf(token)],
    );
    if (!account) return undefined;
    const actor = await this.actorFor(account);
    if (this.cache.size > 50_000) this.cache.clear();
    this.cache.set(token, { actor, until: nowMs + cacheMs });
    return actor;
  }

  async actorFor(account: Pick<Account, 'id' | 'name' | 'role' | 'organizationId' | 'partyId'>): Promise<Actor> {
    const organization = account.organizationId
      ? await this.db.reader.findOneBy(Organization, { id: account.organizationId })
      : null;
    return {
      accountId: account.id,
      name: account.name,
      role: account.role,
      organizationId: account.organizationId,
      townCode: organization?.townCode ?? null,
      villageCode: organization?.villageCode ?? null,
      partyId: account.partyId,
    };
  }

  private async open(ctx: Context, account: Account): Promise<SignedIn> {
    const token = randomBytes(32).toString('base64url');
    const [row] = await this.db.reader.query<{ expires_at: Date }[]>(
      `with cleared as (
         update account set failed_sign_ins = 0, locked_until = null where id = $2 and failed_sign_ins > 0)
       insert into sign_in(token_hash, account_id, expires_at)
       values ($1, $2, clock_timestamp() + make_interval(hours => $3)) returning expires_at`,
      [hashOf(token), account.id, hoursSignedIn],
    );
    await this.record(ctx, account, 'signIn');
    return { token, expiresAt: row!.expires_at, account };
  }

  private async isLocked({ id }: Account): Promise<boolean> {
    const [row] = await this.db.reader.query<{ locked: boolean }[]>(
      `select coalesce(locked_until > clock_timestamp(), false) as locked from account where id = $1`,
      [id],
    );
    return row!.locked;
  }

  private async countFailure(ctx: Context, account: Account): Promise<void> {
    await this.db.reader.query(
      `update account set failed_sign_ins = failed_sign_ins + 1,
         locked_until = case when (failed_sign_ins + 1) % $2 = 0
           then clock_timestamp() + make_interval(mins => $3) else locked_until end
       where id = $1`,
      [account.id, failuresBeforeLock, minutesLocked],
    );
    await this.record(ctx, account, 'signInFailed');
  }

  private record(ctx: Context, { id }: Account, action: string): Promise<void> {
    return this.db.transaction(ctx, (inner) => this.audit.append(inner, { rootType: 'account', rootId: id, action }));
  }

  private decoyHash(): Promise<string> {
    this.decoy ??= hashPassword(randomBytes(16).toString('hex'));
    return this.decoy;
  }
}
