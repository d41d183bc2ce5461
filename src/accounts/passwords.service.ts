import { Injectable } from '@nestjs/common';
import { verify } from '@node-rs/argon2';
import { createHash, timingSafeEqual } from 'node:crypto';
import {
  type Context,
  Database,
  problem,
  receiptCode,
  Records,
  type TxContext,
  validationProblem,
} from '../platform/index.js';
import { Account } from './account.entity.js';
import { AccountKind } from './account.kind.js';
import { passwordFault } from './password-rule.js';
import { hashPassword, SignIns } from './sign-in.service.js';

const hoursOfCode = 24;
const attemptsOfCode = 5;

const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest();
const plain = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();

export interface IssuedCode {
  readonly code: string;
  /** By the real clock, like everything about signing in. */
  readonly expiresAt: Date;
}

/** Passwords are chosen by their owners: with the present one, or with a code that was handed out once the person was known. */
@Injectable()
export class Passwords {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly kind: AccountKind,
    private readonly signIns: SignIns,
  ) {}

  /**
   * A new code, which voids the one before; told once, kept as a hash. `shown` is what the person proved himself with.
   * Errors: FORBIDDEN, ACCOUNT_STATE.
   */
  async issue(ctx: TxContext, accountId: string, shown: string | null): Promise<IssuedCode & { account: Account }> {
    const account = await this.records.change(ctx, this.kind, accountId, 'issueCode', { reason: shown });
    const code = receiptCode();
    const [row] = await ctx.tx.query<{ expires_at: Date }[]>(
      `insert into account_code as c (account_id, code_hash, expires_at)
       values ($1, $2, clock_timestamp() + make_interval(hours => $3))
       on conflict (account_id) do update set code_hash = excluded.code_hash, expires_at = excluded.expires_at, attempts = 0
       returning expires_at`,
      [accountId, hashOf(code).toString('base64url'), hoursOfCode],
    );
    return { account, code, expiresAt: row!.expires_at };
  }

  /** Errors: CODE_INVALID (says nothing about which part was wrong), VALIDATION (the new password). */
  async redeem(ctx: Context, username: string, code: string, password: string): Promise<void> {
    const name = username.trim().toLowerCase();
    this.check(password, name, 'password');
    const account = await this.db.reader.findOneBy(Account, { username: name });
    // The attempt counts even where what follows is undone.
    if (!account || !(await this.proves(account.id, plain(code))))
      throw problem(
        'CODE_INVALID',
        '用户名或一次性密码不正确，或一次性密码已过期；请核对，或到服务站、管理员处重新领取',
      );
    const passwordHash = await hashPassword(password);
    await this.db.transaction(ctx, async (inner) => {
      const used = await inner.tx.query<unknown[]>(
        `delete from account_code where account_id = $1 and code_hash = $2 returning account_id`,
        [account.id, hashOf(plain(code)).toString('base64url')],
      );
      if (used[0] === undefined || (used[0] as unknown[]).length === 0)
        throw problem('CODE_INVALID', '一次性密码刚刚已被使用，请直接登录');
      await this.set(inner, account.id, passwordHash, '一次性密码');
    });
  }

  /** By the person signed in; every other sign-in of the account ends, this one too. Errors: SIGN_IN_FAILED, VALIDATION. */
  async change(ctx: Context, current: string, next: string): Promise<void> {
    const account = await this.db.reader.findOneByOrFail(Account, { id: ctx.actor.accountId! });
    this.check(next, account.username, 'next');
    if (!account.passwordHash || !(await verify(account.passwordHash, current)))
      throw validationProblem([{ code: 'VALIDATION', field: 'current', detail: '现在的密码不正确' }]);
    const passwordHash = await hashPassword(next);
    await this.db.transaction(ctx, (inner) => this.set(inner, account.id, passwordHash, '本人修改'));
  }

  private async set(ctx: TxContext, id: string, passwordHash: string, reason: string): Promise<void> {
    const done = await this.records.change(ctx, this.kind, id, 'setPassword', { reason }, (account) => {
      account.passwordHash = passwordHash;
      account.failedSignIns = 0;
      account.lockedUntil = null;
      // The published demonstration password is gone.
      account.demo = false;
    });
    await this.signIns.endAll(ctx, done.id);
  }

  /** Counts the attempt, and tells whether it was right and in time. */
  private async proves(accountId: string, code: string): Promise<boolean> {
    const [rows] = await this.db.reader.query<[{ code_hash: string }[], number]>(
      `update account_code set attempts = attempts + 1
       where account_id = $1 and expires_at > clock_timestamp() and attempts < $2 returning code_hash`,
      [accountId, attemptsOfCode],
    );
    const known = rows[0]?.code_hash;
    return known !== undefined && timingSafeEqual(Buffer.from(known, 'base64url'), hashOf(code));
  }

  private check(password: string, username: string, field: string): void {
    const detail = passwordFault(password, username);
    if (detail) throw validationProblem([{ code: 'VALIDATION', field, detail }]);
  }
}
