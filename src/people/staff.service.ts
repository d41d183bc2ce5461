import { Injectable } from '@nestjs/common';
import { Account, AccountKind, Accounts, type IssuedCode, Passwords, requireMay, SignIns } from '../accounts/index.js';
import { Organization } from '../organizations/index.js';
import { isPerson, Party } from '../parties/index.js';
import {
  problem,
  Records,
  type Role,
  rulesProblem,
  type TxContext,
  type Violation,
  fieldFault,
} from '../platform/index.js';
import type { AccountForParty, ChangeStaff, NewOperator, NewStaff } from './account.dto.js';
import { rolesAt } from './staff.js';
import { SignUpFaults } from './sign-up-faults.js';

export type Handed = IssuedCode & { readonly account: Account };

/** Who works here, and for whom: made, moved, stopped and let in again; every deed in the account's own history. */
@Injectable()
export class Staff {
  constructor(
    private readonly records: Records,
    private readonly kind: AccountKind,
    private readonly accounts: Accounts,
    private readonly passwords: Passwords,
    private readonly signIns: SignIns,
    private readonly faults: SignUpFaults,
  ) {}

  /** Errors: FORBIDDEN, VALIDATION (all at once). */
  async add(ctx: TxContext, { username, name, role, organizationId }: NewStaff): Promise<Handed> {
    requireMay(ctx, 'account.manage', {});
    const { faults, partyId } = await this.place(ctx, role, organizationId);
    faults.push(...(await this.faults.ofUsername(ctx, username)));
    if (faults.length > 0) throw rulesProblem(faults);
    return this.handOut(ctx, { username, name, role: role as Account['role'], organizationId, partyId }, '新开账号');
  }

  /** Another operator of one's own company (screens.md). Errors: FORBIDDEN, VALIDATION. */
  async addOperator(ctx: TxContext, { username, name }: NewOperator): Promise<Handed> {
    const partyId = ctx.actor.partyId ?? '';
    requireMay(ctx, 'operator.manage', { partyIds: [partyId] });
    const party = await ctx.tx.findOneByOrFail(Party, { id: partyId });
    if (isPerson(party.kind))
      throw problem('FORBIDDEN', '个人账号只能由本人使用，不能增加经办人；委托他人办理的，请在申请中提交委托书');
    const faults = await this.faults.ofUsername(ctx, username);
    if (faults.length > 0) throw rulesProblem(faults);
    return this.handOut(ctx, { username, name: `${name}（${party.name}）`, role: 'party', partyId }, '增加经办人');
  }

  /** At a desk, for a party that is registered and stands there with its document. Errors: FORBIDDEN, NOT_FOUND, VALIDATION. */
  async addForParty(ctx: TxContext, input: AccountForParty): Promise<Handed> {
    const { partyId, username, operatorName, shown } = input;
    requireMay(ctx, 'account.recover', {});
    const party = await ctx.tx.findOne(Party, { where: { id: partyId }, lock: { mode: 'pessimistic_write' } });
    const faults = await this.faults.ofUsername(ctx, username);
    if (!party) faults.push(fieldFault('partyId', '没有这个交易主体，请先登记'));
    else if (party.kind === 'collective')
      faults.push(fieldFault('partyId', '集体经济组织的账号由旗交易中心管理员开通'));
    else if (!isPerson(party.kind) && !operatorName) faults.push(fieldFault('operatorName', '请填写经办人姓名'));
    else if (isPerson(party.kind) && (await ctx.tx.existsBy(Account, { partyId })))
      faults.push(fieldFault('partyId', '该主体已有账号，请发一次性密码'));
    if (faults.length > 0) throw rulesProblem(faults);
    const name = isPerson(party!.kind) ? party!.name : `${operatorName}（${party!.name}）`;
    return this.handOut(ctx, { username, name, role: 'party', partyId }, shown);
  }

  /** Errors: FORBIDDEN, ACCOUNT_STATE, STALE_VERSION, VALIDATION. */
  async change(ctx: TxContext, id: string, version: number, input: ChangeStaff): Promise<Account> {
    const { name, role, organizationId } = input;
    const { faults, partyId } = await this.place(ctx, role, organizationId);
    if (faults.length > 0) throw rulesProblem(faults);
    await this.lockAdmins(ctx);
    const changed = await this.records.change(
      ctx,
      this.kind,
      id,
      'change',
      { version, input },
      async (account, inner) => {
        if (account.role === 'party') throw problem('ACCOUNT_STATE', '交易主体的账号没有岗位，不能更改');
        if (account.role === 'admin' && role !== 'admin') await this.keepAnAdmin(inner, account);
        Object.assign(account, { name, role, organizationId: organizationId ?? null, partyId });
      },
    );
    // Whoever is signed in would go on with what he was.
    await this.signIns.endAll(ctx, id);
    return changed;
  }

  /** Errors: FORBIDDEN, ACCOUNT_STATE, STALE_VERSION. */
  async disable(ctx: TxContext, id: string, version: number, reason: string): Promise<Account> {
    if (id === ctx.actor.accountId) throw problem('ACCOUNT_STATE', '不能停用自己正在使用的账号，请由另一人办理');
    await this.lockAdmins(ctx);
    const stopped = await this.records.change(
      ctx,
      this.kind,
      id,
      'disable',
      { version, reason },
      async (account, inner) => {
        if (account.role === 'admin') await this.keepAnAdmin(inner, account);
        account.passwordHash = null;
      },
    );
    await ctx.tx.query(`delete from account_code where account_id = $1`, [id]);
    await this.signIns.endAll(ctx, id);
    return stopped;
  }

  /** He chooses a new password with a code. Errors: FORBIDDEN, ACCOUNT_STATE, STALE_VERSION. */
  enable(ctx: TxContext, id: string, version: number, reason: string): Promise<Account> {
    return this.records.change(ctx, this.kind, id, 'enable', { version, reason });
  }

  private async handOut(
    ctx: TxContext,
    account: Pick<Account, 'username' | 'name' | 'role'> & { organizationId?: string; partyId?: string | null },
    shown: string,
  ): Promise<Handed> {
    const added = await this.accounts.add(ctx, { ...account, passwordHash: null });
    return this.passwords.issue(ctx, added.id, shown);
  }

  /** Where a role is at home; a collective's people act for the party that it is. */
  private async place(
    ctx: TxContext,
    role: Role,
    organizationId: string | undefined,
  ): Promise<{ faults: Violation[]; partyId: string | null }> {
    if (role === 'admin')
      return {
        faults: organizationId ? [fieldFault('organizationId', '系统管理员不属于任何单位')] : [],
        partyId: null,
      };
    const organization = organizationId
      ? await ctx.tx.findOneBy(Organization, { id: organizationId, active: true })
      : null;
    if (!organization) return { faults: [fieldFault('organizationId', '请选择所在单位')], partyId: null };
    if (!rolesAt[organization.kind].includes(role))
      return { faults: [fieldFault('role', `“${organization.name}”没有这个岗位`)], partyId: null };
    if (organization.kind !== 'collective') return { faults: [], partyId: null };
    const party = await ctx.tx.findOneBy(Party, { organizationId: organization.id, kind: 'collective' });
    return party
      ? { faults: [], partyId: party.id }
      : { faults: [fieldFault('organizationId', '该集体经济组织尚未登记为交易主体')], partyId: null };
  }

  /** Two administrators who stop each other at once: one waits, and is told. */
  private async lockAdmins(ctx: TxContext): Promise<void> {
    await ctx.tx.query(`select 1 from account where role = 'admin' order by id for update`);
  }

  private async keepAnAdmin(ctx: TxContext, { id }: Account): Promise<void> {
    const others = await ctx.tx.query<unknown[]>(
      `select 1 from account where role = 'admin' and state = 'active' and id <> $1`,
      [id],
    );
    if (others.length === 0) throw problem('ACCOUNT_STATE', '这是最后一个能登录的管理员账号，请先开通另一个');
  }
}
