import { Injectable } from '@nestjs/common';
import { type RecordScope, requireMay, requireRole, scopesOf } from '../accounts/index.js';
import { Organizations } from '../organizations/index.js';
import {
  Audit,
  type Context,
  Database,
  masked,
  newId,
  notFound,
  type Page,
  problem,
  rulesProblem,
  Secrets,
  type TxContext,
  type Violation,
} from '../platform/index.js';
import {
  ageOf,
  idTypeNames,
  isCooperativeCode,
  isValidId,
  type PartyFacts,
  type PartyKind,
} from '../rulebook/index.js';
import { civilDate, sameName } from '../values/index.js';
import {
  type BankAccountInput,
  type PartyContact,
  partyView,
  type PartyInput,
  type PartyQuery,
  type PartyView,
} from './party.dto.js';
import { Party } from './party.entity.js';

/** What a payment needs to know of the person it goes to (art. 31). */
export interface Payee {
  readonly partyId: string;
  readonly kind: PartyKind;
  readonly name: string;
  readonly representative: string | null;
  readonly holder: string;
  readonly bankName: string;
  readonly cnaps: string | null;
  readonly accountNumber: string;
}

type BlacklistSource = (ctx: TxContext, partyIds: readonly string[]) => Promise<ReadonlySet<string>>;

/** A person, or a household by its head: stands for itself, and nobody works its account. */
export const isPerson = (kind: PartyKind): boolean => kind === 'household' || kind === 'individual';

/** Art. 31: money goes to whom it belongs; a body's never to a person. */
function payeeFaults({
  kind,
  name,
  representative,
  bankAccount,
}: Pick<PartyInput, 'kind' | 'name' | 'bankAccount'> & { representative?: string | null }): Violation[] {
  if (!bankAccount || sameName(bankAccount.holder, name)) return [];
  const [person, forHead] = [isPerson(kind), bankAccount.holder === representative];
  if (person && forHead) return [];
  const detail = forHead
    ? '单位的款项只能进单位账户，不得使用个人账户'
    : '账户名须与主体名称一致，请提供其本人（本单位）账户';
  return [{ code: 'PAYEE_MISMATCH', article: '31', field: 'bankAccount.holder', detail }];
}

/** Parties and their identity. Personal data goes in here in the clear and comes out masked. */
@Injectable()
export class Parties {
  private blacklist: BlacklistSource = () => Promise.resolve(new Set());

  constructor(
    private readonly db: Database,
    private readonly secrets: Secrets,
    private readonly audit: Audit,
    private readonly organizations: Organizations,
  ) {}

  /** Errors: ID_INVALID, OUT_OF_JURISDICTION, PAYEE_MISMATCH (all at once), DUPLICATE. */
  async create(ctx: TxContext, input: PartyInput, organizationId: string | null = null): Promise<Party> {
    requireMay(ctx, 'party.create', await this.placeOf(ctx, input.villageCode));
    return this.register(ctx, input, organizationId);
  }

  /** For a room that has decided itself who may. Errors: as create. */
  async register(ctx: TxContext, input: PartyInput, organizationId: string | null = null): Promise<Party> {
    await this.check(ctx, input);
    const idIndex = this.secrets.index('party.id', input.idNumber);
    const twin = await ctx.tx.findOneBy(Party, { kind: input.kind, idType: input.idType, idIndex });
    if (twin) {
      throw problem('DUPLICATE', `该${idTypeNames[input.idType]}已登记为“${twin.name}”，请直接选用`, {
        facts: { partyId: twin.id },
      });
    }
    const party = Object.assign(new Party(), {
      id: newId(),
      version: 1,
      organizationId,
      createdBy: ctx.actor.accountId,
      createdAt: ctx.now,
      ...this.columnsOf(input),
    });
    await ctx.tx.insert(Party, party);
    await this.audit.append(ctx, { rootType: 'party', rootId: party.id, action: 'create', facts: partyView(party) });
    return party;
  }

  /** Replaces a party's particulars as a whole. Errors: as create, STALE_VERSION. */
  async replace(ctx: TxContext, id: string, version: number, input: PartyInput): Promise<Party> {
    const party = await this.locked(ctx, id, version, 'party.edit');
    await this.check(ctx, input);
    return this.write(ctx, party, 'edit', this.columnsOf(input));
  }

  /** How to reach and to pay him, by himself too. Errors: PAYEE_MISMATCH, STALE_VERSION. */
  async setContact(ctx: TxContext, id: string, version: number, given: PartyContact): Promise<Party> {
    const party = await this.locked(ctx, id, version, 'party.contact');
    const { phone, address, bankAccount } = given;
    const faults = payeeFaults({ ...party, bankAccount });
    if (faults.length > 0) throw rulesProblem(faults);
    return this.write(ctx, party, 'contact', {
      ...(phone !== undefined && this.phoneColumns(phone)),
      ...(address !== undefined && { address }),
      ...(bankAccount !== undefined && this.bankColumns(bankAccount)),
    });
  }

  private async locked(
    ctx: TxContext,
    id: string,
    version: number,
    action: 'party.edit' | 'party.contact',
  ): Promise<Party> {
    const party = await ctx.tx.findOne(Party, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!party) throw notFound('该交易主体');
    requireMay(ctx, action, await this.scopeOf(ctx, party), '该交易主体');
    if (party.version !== version) throw problem('STALE_VERSION', '该主体资料已被更新，请刷新、核对后再修改');
    return party;
  }

  private async write(ctx: TxContext, party: Party, action: string, columns: Partial<Party>): Promise<Party> {
    const before = partyView(party);
    Object.assign(party, columns, { version: party.version + 1 });
    await ctx.tx.save(Party, party);
    const facts = { before, after: partyView(party) };
    await this.audit.append(ctx, { rootType: 'party', rootId: party.id, action, facts });
    return party;
  }

  async get(ctx: Context, id: string): Promise<Party> {
    const party = await this.db.managerOf(ctx).findOneBy(Party, { id });
    if (!party) throw notFound('该交易主体');
    return party;
  }

  async getMany(ctx: Context, ids: readonly string[]): Promise<Map<string, Party>> {
    const found = await this.db
      .managerOf(ctx)
      .createQueryBuilder(Party, 'p')
      .where('p.id = any(:ids)', { ids: [...new Set(ids)] })
      .getMany();
    return new Map(found.map((party) => [party.id, party]));
  }

  /** One party as this actor may see it; each look is on record. */
  async view(ctx: Context, id: string): Promise<PartyView> {
    const party = await this.get(ctx, id);
    requireMay(ctx, 'party.read', await this.scopeOf(ctx, party), '该交易主体');
    await this.db.transaction(ctx, (inner) =>
      this.audit.append(inner, { rootType: 'party', rootId: id, action: 'read' }),
    );
    return partyView(party);
  }

  /** By exact ID number (whoever holds the document may look it up) or by name within the actor's own reach. */
  async search(ctx: Context, { idNumber, q, page, pageSize }: PartyQuery): Promise<Page<PartyView>> {
    requireRole(ctx, 'party.read');
    const query = this.db.managerOf(ctx).createQueryBuilder(Party, 'p');
    if (idNumber !== undefined) {
      query.andWhere('p.id_index = :index', { index: this.secrets.index('party.id', idNumber) });
    } else {
      const scopes = scopesOf(ctx.actor, 'party.read');
      if (scopes.includes('town')) query.andWhere('p.village_code like :town', { town: `${ctx.actor.townCode}%` });
      else if (scopes.includes('village'))
        query.andWhere('p.village_code = :village', { village: ctx.actor.villageCode });
      else if (scopes.includes('own')) {
        query.andWhere('(p.id = :party or p.created_by = :account)', {
          party: ctx.actor.partyId,
          account: ctx.actor.accountId,
        });
      }
      if (q !== undefined) query.andWhere('strpos(p.name, :q) > 0', { q });
    }
    const [items, total] = await query
      .orderBy('p.created_at', 'DESC')
      .addOrderBy('p.id', 'DESC')
      .offset((page - 1) * pageSize)
      .limit(pageSize)
      .getManyAndCount();
    return { items: items.map(partyView), total, page, pageSize };
  }

  /** Where money for a party goes: its registered account, opened for the payment only. */
  async payeeOf(ctx: Context, partyId: string): Promise<Payee | null> {
    return this.payee(await this.get(ctx, partyId));
  }

  /** Those who left this number: a household's people may have left the same one. */
  ofPhone(ctx: Context, phone: string): Promise<Party[]> {
    return this.db.managerOf(ctx).findBy(Party, { phoneIndex: this.phoneIndex(phone) });
  }

  /** By which a number is known without being kept. */
  phoneIndex(phone: string): string {
    return this.secrets.index('party.phone', phone);
  }

  /** Where a message for a party goes; opened for that only. */
  async phoneOf(ctx: Context, partyId: string): Promise<string | null> {
    const { phoneSealed } = await this.get(ctx, partyId);
    return phoneSealed && this.secrets.open('party.phone', phoneSealed);
  }

  /** Of many at once, by party; null where a party has no account on record. */
  async payeesOf(ctx: Context, partyIds: readonly string[]): Promise<Map<string, Payee | null>> {
    const parties = await this.getMany(ctx, partyIds);
    return new Map([...parties].map(([id, party]) => [id, this.payee(party)]));
  }

  private payee(party: Party): Payee | null {
    if (party.bankAccountSealed === null) return null;
    return {
      partyId: party.id,
      kind: party.kind,
      name: party.name,
      representative: party.representative,
      holder: party.bankHolder ?? '',
      bankName: party.bankName ?? '',
      cnaps: party.bankCnaps,
      accountNumber: this.secrets.open('party.bankAccount', party.bankAccountSealed),
    };
  }

  /** Art. 32: the register of credit is a room above this one; here it says who is on its blacklist. */
  blacklistKnownBy(source: BlacklistSource): void {
    this.blacklist = source;
  }

  /** What the rules know of parties (art. 13, 32), by id. */
  async factsOf(ctx: TxContext, parties: readonly Party[]): Promise<Map<string, PartyFacts>> {
    const listed = await this.blacklist(
      ctx,
      parties.map(({ id }) => id),
    );
    return new Map(
      parties.map((party) => {
        const { idValid, age, cooperative } = this.identityFacts(party, ctx.now);
        return [
          party.id,
          {
            partyId: party.id,
            kind: party.kind,
            name: party.name,
            farmer: party.farmer,
            idType: party.idType,
            idValid,
            age,
            livesOnOwnLabour: party.ownLabour,
            fullCapacity: party.fullCapacity,
            blacklisted: listed.has(party.id),
            cooperative,
          },
        ];
      }),
    );
  }

  /** Facts for art. 13: is the number valid, is a natural person of age on that day. */
  identityFacts(party: Party, at: Date): { idValid: boolean; age: number | null; cooperative: boolean } {
    const number = this.secrets.open('party.id', party.idSealed);
    const today = civilDate(at);
    return {
      idValid: isValidId(party.idType, number, today),
      age: ageOf(number, today),
      cooperative: party.idType === 'uscc' && isCooperativeCode(number),
    };
  }

  async scopeOf(ctx: Context, party: Party): Promise<RecordScope> {
    return {
      ...(await this.placeOf(ctx, party.villageCode ?? undefined)),
      partyIds: [party.id],
      filerAccountId: party.createdBy,
      filerOrganizationId: party.organizationId,
    };
  }

  private async placeOf(ctx: Context, villageCode?: string): Promise<RecordScope> {
    if (!villageCode) return { townCode: ctx.actor.townCode, villageCode: ctx.actor.villageCode };
    const village = await this.organizations.village(ctx, villageCode);
    return { townCode: village?.parentCode ?? null, villageCode };
  }

  /** The one that is registered under this document, or null. */
  async byDocument(ctx: TxContext, { kind, idType, idNumber }: PartyInput): Promise<Party | null> {
    return ctx.tx.findOneBy(Party, { kind, idType, idIndex: this.secrets.index('party.id', idNumber) });
  }

  private async check(ctx: TxContext, input: PartyInput): Promise<void> {
    const violations = await this.faultsOf(ctx, input);
    if (violations.length > 0) throw rulesProblem(violations);
  }

  /** What is wrong with particulars (art. 13, 2, 31). */
  async faultsOf(ctx: TxContext, input: PartyInput): Promise<Violation[]> {
    const violations: Violation[] = [];
    const wantsUscc = !isPerson(input.kind);
    if (wantsUscc !== (input.idType === 'uscc')) {
      violations.push({
        code: 'ID_INVALID',
        article: '13',
        field: 'idType',
        detail: wantsUscc ? '单位须以统一社会信用代码登记' : '自然人和农户须以本人（户主）身份证件登记',
      });
    } else if (!isValidId(input.idType, input.idNumber, civilDate(ctx.now))) {
      violations.push({
        code: 'ID_INVALID',
        article: '13',
        field: 'idNumber',
        detail: `${idTypeNames[input.idType]}未通过校验，请对照证件逐位核对`,
      });
    }
    if (input.villageCode && !(await this.organizations.village(ctx, input.villageCode))) {
      violations.push({
        code: 'OUT_OF_JURISDICTION',
        article: '2',
        field: 'villageCode',
        detail: '该嘎查村不在本旗名册内，请核对代码',
      });
    }
    violations.push(...payeeFaults(input));
    return violations;
  }

  private columnsOf(input: PartyInput): Partial<Party> {
    return {
      kind: input.kind,
      name: input.name.trim().normalize('NFC'),
      idType: input.idType,
      idSealed: this.secrets.seal('party.id', input.idNumber),
      idIndex: this.secrets.index('party.id', input.idNumber),
      idMask: masked(input.idNumber, 6, 4),
      rightCertificateNo: input.rightCertificateNo ?? null,
      representative: input.representative ?? null,
      farmer: input.farmer ?? input.kind === 'household',
      ownLabour: input.ownLabour ?? false,
      fullCapacity: input.fullCapacity ?? true,
      ...this.phoneColumns(input.phone),
      villageCode: input.villageCode ?? null,
      address: input.address ?? null,
      ...this.bankColumns(input.bankAccount),
    };
  }

  private phoneColumns(phone: string | undefined): Partial<Party> {
    return {
      phoneSealed: phone ? this.secrets.seal('party.phone', phone) : null,
      phoneIndex: phone ? this.secrets.index('party.phone', phone) : null,
      phoneMask: phone ? masked(phone, 3, 4) : null,
    };
  }

  private bankColumns(bank: BankAccountInput | undefined): Partial<Party> {
    return {
      bankHolder: bank?.holder ?? null,
      bankName: bank?.bankName ?? null,
      bankCnaps: bank?.cnaps ?? null,
      bankAccountSealed: bank ? this.secrets.seal('party.bankAccount', bank.accountNumber) : null,
      bankAccountIndex: bank ? this.secrets.index('party.bankAccount', bank.accountNumber) : null,
      bankAccountMask: bank ? masked(bank.accountNumber, 4, 4) : null,
    };
  }
}
