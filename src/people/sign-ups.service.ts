import { Injectable } from '@nestjs/common';
import { type Account, Accounts, hashPassword, may, requireRole, scopesOf } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import { isPerson, Parties, type PartyInput } from '../parties/index.js';
import {
  anyone,
  availableActions,
  type Context,
  Database,
  instantOut,
  masked,
  newId,
  notFound,
  type Page,
  receiptCode,
  Records,
  rulesProblem,
  Secrets,
  systemActor,
  type TxContext,
  validationProblem,
  paged,
} from '../platform/index.js';
import { IdentityCheck } from './identity-check.js';
import type { OpenSignUp, SignUpAnswer, SignUpInput, SignUpQuery, SignUpView } from './sign-up.dto.js';
import { SignUp } from './sign-up.entity.js';
import { SignUpKind } from './sign-up.kind.js';
import { SignUpFaults } from './sign-up-faults.js';
import { signUpStateNames } from './sign-up.machine.js';

const givenPurpose = 'signUp.given';
const centre = '旗农村牧区产权交易中心';

/** Signing up (screens.md): known by a register, the account opens at once; otherwise the document is shown at a desk. */
@Injectable()
export class SignUps {
  constructor(
    private readonly db: Database,
    private readonly records: Records,
    private readonly kind: SignUpKind,
    private readonly faults: SignUpFaults,
    private readonly identity: IdentityCheck,
    private readonly accounts: Accounts,
    private readonly parties: Parties,
    private readonly organizations: Organizations,
    private readonly secrets: Secrets,
  ) {}

  /** Errors: VALIDATION, ID_INVALID, OUT_OF_JURISDICTION, PAYEE_MISMATCH (all at once), DUPLICATE (made twice at the same time). */
  async make(ctx: Context, input: SignUpInput): Promise<SignUp> {
    const faults = await this.db.transaction(ctx, (inner) => this.faults.of(inner, input));
    if (faults.length > 0) throw rulesProblem(faults);
    const known = await this.isKnown(input.party);
    const passwordHash = await hashPassword(input.password);
    return this.db.transaction({ ...ctx, actor: anyone }, async (inner) => {
      const made = await this.write(inner, input, passwordHash);
      if (!known) return made;
      const bySystem = { ...inner, actor: systemActor };
      return this.decide(bySystem, made.id, undefined, '身份信息核验一致');
    });
  }

  /** What became of it, for whoever has the code. Errors: NOT_FOUND. */
  async answerTo(ctx: Context, code: string): Promise<SignUpAnswer> {
    const found = await this.db.managerOf(ctx).findOneBy(SignUp, { code: code.trim().toUpperCase() });
    if (!found) throw notFound('该查询码对应的注册申请');
    const { state, username, createdAt, reason } = found;
    const desk = await this.deskOf(ctx, found);
    return { state, stateName: signUpStateNames[state], username, desk, madeAt: instantOut(createdAt)!, reason };
  }

  /** By the officer who has the document in his hand. Errors: SIGN_UP_STATE, STALE_VERSION, VALIDATION (another number). */
  async open(ctx: TxContext, id: string, version: number, { idNumber, shown }: OpenSignUp): Promise<SignUp> {
    return this.decide(ctx, id, version, shown, (signUp) => {
      if (this.secrets.index('party.id', idNumber) === signUp.idIndex) return;
      const detail = '与注册时填写的证件号码不一致，请对照出示的证件逐位核对；确不一致的，不予开通';
      throw validationProblem([{ code: 'VALIDATION', field: 'idNumber', detail }]);
    });
  }

  /** Errors: SIGN_UP_STATE, STALE_VERSION. */
  refuse(ctx: TxContext, id: string, version: number, reason: string): Promise<SignUp> {
    return this.records.change(ctx, this.kind, id, 'refuse', { version, reason }, (signUp, inner) => {
      signUp.reason = reason;
      this.settle(inner, signUp);
    });
  }

  async list(ctx: Context, { state, page, pageSize }: SignUpQuery): Promise<Page<SignUpView>> {
    requireRole(ctx, 'signUp.read');
    return this.db.transaction(ctx, async (inner) => {
      const all = scopesOf(ctx.actor, 'signUp.read').includes('all');
      return paged(
        inner,
        SignUp,
        {
          where: { ...(state && { state }), ...(!all && { townCode: ctx.actor.townCode ?? '' }) },
          order: { createdAt: 'desc', id: 'desc' },
        },
        { page, pageSize },
        (row) => this.view(inner, row),
      );
    });
  }

  /** Errors: NOT_FOUND (also for whoever may not read it). */
  async one(ctx: Context, id: string): Promise<SignUpView> {
    return this.db.transaction(ctx, async (inner) => {
      const signUp = await inner.tx.findOneBy(SignUp, { id });
      if (!signUp || !may(ctx.actor, 'signUp.read', signUp)) throw notFound(this.kind.name);
      return this.view(inner, signUp);
    });
  }

  async view(ctx: TxContext, signUp: SignUp): Promise<SignUpView> {
    const given = this.given(signUp);
    return {
      ...{ id: signUp.id, version: signUp.version, state: signUp.state, stateName: signUpStateNames[signUp.state] },
      ...{ kind: signUp.kind, name: signUp.name, idType: signUp.idType, idMask: signUp.idMask },
      ...{ operatorName: signUp.operatorName, username: signUp.username, desk: await this.deskOf(ctx, signUp) },
      farmer: given !== null && (given.farmer ?? given.kind === 'household'),
      registered: given !== null && (await this.parties.byDocument(ctx, given)) !== null,
      ...{ madeAt: instantOut(signUp.createdAt)!, decidedBy: signUp.decidedByName, reason: signUp.reason },
      actions: await availableActions(ctx, this.kind, signUp),
    };
  }

  async deskOf(ctx: Context, { townCode }: SignUp): Promise<string> {
    if (!townCode) return centre;
    const [station] = await this.organizations.list(ctx, { kind: 'station', townCode });
    return station?.name ?? centre;
  }

  /** A register knows a name and a number; who is a farmer (art. 23) or lives on his own labour, an officer sees. */
  private async isKnown({ kind, idType, idNumber, name, farmer, ownLabour }: PartyInput): Promise<boolean> {
    if (!isPerson(kind) || idType !== 'residentId') return false;
    const answer = await this.identity.check(idNumber, name);
    if (answer !== 'mismatch') return answer === 'match' && kind === 'individual' && !farmer && !ownLabour;
    const detail = '姓名与身份证号码不是同一个人的，请对照证件核对';
    throw rulesProblem([{ code: 'ID_INVALID', article: '13', field: 'party.name', detail }]);
  }

  private write(ctx: TxContext, input: SignUpInput, passwordHash: string): Promise<SignUp> {
    const { party, username, operatorName, townCode } = input;
    const signUp = Object.assign(new SignUp(), {
      ...{ id: newId(), state: 'waiting' as const, code: receiptCode(), townCode: townCode ?? null },
      ...{ kind: party.kind, name: party.name.trim(), idType: party.idType, idMask: masked(party.idNumber, 6, 4) },
      idIndex: this.secrets.index('party.id', party.idNumber),
      ...{ operatorName: isPerson(party.kind) ? null : operatorName!, username, passwordHash },
      givenSealed: this.secrets.seal(givenPurpose, JSON.stringify(party)),
      ...{ createdAt: ctx.now, decidedByName: null, reason: null, accountId: null },
    });
    // Whose it is stands on the row, which is erased when its period is over; the history is not (retention.ts).
    return this.records.create(ctx, this.kind, signUp, { kind: party.kind });
  }

  private decide(
    ctx: TxContext,
    id: string,
    version: number | undefined,
    shown: string,
    prove: (signUp: SignUp) => void = () => undefined,
  ): Promise<SignUp> {
    return this.records.change(ctx, this.kind, id, 'open', { version, reason: shown }, async (signUp, inner) => {
      prove(signUp);
      const account = await this.openAccount(inner, signUp);
      signUp.accountId = account.id;
      this.settle(inner, signUp);
    });
  }

  /** The party may have been registered at a station long before it came for an account. */
  private async openAccount(ctx: TxContext, signUp: SignUp): Promise<Account> {
    const given = this.given(signUp)!;
    const party = (await this.parties.byDocument(ctx, given)) ?? (await this.parties.register(ctx, given));
    const { username, operatorName, passwordHash } = signUp;
    const name = operatorName ? `${operatorName}（${party.name}）` : party.name;
    return this.accounts.add(ctx, { username, name, role: 'party', passwordHash, partyId: party.id });
  }

  private given({ givenSealed }: SignUp): PartyInput | null {
    return givenSealed === null ? null : (JSON.parse(this.secrets.open(givenPurpose, givenSealed)) as PartyInput);
  }

  private settle(ctx: TxContext, signUp: SignUp): void {
    Object.assign(signUp, { givenSealed: null, passwordHash: null, decidedByName: ctx.actor.name });
  }
}
