import { Injectable } from '@nestjs/common';
import { Account, passwordFault, usernamePattern } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import { isPerson, Parties } from '../parties/index.js';
import { fieldFault, Secrets, type TxContext, type Violation } from '../platform/index.js';
import { sameName } from '../values/index.js';
import type { SignUpInput } from './sign-up.dto.js';
import { SignUp } from './sign-up.entity.js';

/** What stands against a sign-up, all at once. */
@Injectable()
export class SignUpFaults {
  constructor(
    private readonly parties: Parties,
    private readonly organizations: Organizations,
    private readonly secrets: Secrets,
  ) {}

  async of(ctx: TxContext, input: SignUpInput): Promise<Violation[]> {
    const { party, username, password, operatorName, townCode } = input;
    const faults: Violation[] = (await this.parties.faultsOf(ctx, party)).map((one) => ({
      ...one,
      field: `party.${one.field ?? 'kind'}`,
    }));
    if (party.kind === 'collective')
      faults.push(fieldFault('party.kind', '集体经济组织的账号由旗交易中心管理员开通，请联系中心'));
    if (!party.phone) faults.push(fieldFault('party.phone', '请填写联系电话，办理进展会通知到这个号码'));
    if (!isPerson(party.kind) && !operatorName)
      faults.push(fieldFault('operatorName', '请填写经办人姓名，即实际使用这个账号的人'));
    faults.push(...(await this.ofUsername(ctx, username)));
    const weak = passwordFault(password, username);
    if (weak) faults.push(fieldFault('password', weak));
    if (townCode && !(await this.organizations.isTown(ctx, townCode)))
      faults.push(fieldFault('townCode', '没有这个镇，请从清单中选择；不选的，到旗交易中心核验'));
    return faults.length > 0 ? faults : this.ofRegistered(ctx, input);
  }

  async ofUsername(ctx: TxContext, username: string): Promise<Violation[]> {
    if (!usernamePattern.test(username))
      return [fieldFault('username', '用户名用小写字母、数字和 . _ - ，3至64位，以字母或数字开头')];
    const taken =
      (await ctx.tx.existsBy(Account, { username })) || (await ctx.tx.existsBy(SignUp, { username, state: 'waiting' }));
    return taken ? [fieldFault('username', '这个用户名已被使用，请换一个')] : [];
  }

  /** A person has one account; a body as many as it appoints operators. */
  private async ofRegistered(ctx: TxContext, { party, operatorName }: SignUpInput): Promise<Violation[]> {
    const idIndex = this.secrets.index('party.id', party.idNumber);
    const waiting = await ctx.tx.findBy(SignUp, { idIndex, state: 'waiting' });
    if (waiting.some((one) => isPerson(one.kind) || one.operatorName === operatorName))
      return [fieldFault('party.idNumber', '该证件的注册申请已提交，请持证件原件到所选的服务站或旗交易中心核验')];
    const known = await this.parties.byDocument(ctx, party);
    if (!known) return [];
    if (!sameName(known.name, party.name))
      return [fieldFault('party.name', '该证件已以其他名称登记，请核对；登记有误的，持证件到服务站更正')];
    const accounts = await ctx.tx.countBy(Account, { partyId: known.id });
    return isPerson(party.kind) && accounts > 0
      ? [fieldFault('party.idNumber', '该证件已有账号，请直接登录；忘记密码的，持证件到就近的服务站办理')]
      : [];
  }
}
