import { Injectable } from '@nestjs/common';
import { Account, requireMay } from '../accounts/index.js';
import { Organization, type OrganizationKind, Organizations, Region } from '../organizations/index.js';
import { Parties } from '../parties/index.js';
import {
  Audit,
  fieldFault,
  notFound,
  problem,
  rulesProblem,
  type TxContext,
  type Violation,
} from '../platform/index.js';
import { type Department, departmentNames } from '../rulebook/index.js';
import type { BodyContact, NewOrganization, NewRegion } from './place.dto.js';

/** Of these there may be several anywhere. */
const many = new Set<OrganizationKind>(['supervisor', 'financial', 'collective', 'expertPool', 'auctionHouse']);

/** The bodies of the market and the places of the jurisdiction (art. 2, 7-11), as the administrator keeps them. */
@Injectable()
export class Places {
  constructor(
    private readonly organizations: Organizations,
    private readonly parties: Parties,
    private readonly audit: Audit,
  ) {}

  /** A collective becomes a party too: it trades. Errors: FORBIDDEN, VALIDATION (all at once), ID_INVALID, DUPLICATE. */
  async add(ctx: TxContext, input: NewOrganization): Promise<Organization> {
    requireMay(ctx, 'account.manage', {});
    const { kind, name, uscc, representative } = input;
    const place = await this.placeOf(ctx, input);
    const faults = [...place.faults, ...(await this.onlyOne(ctx, input, place))];
    if (kind === 'collective' && !uscc) faults.push(fieldFault('uscc', '请填写集体经济组织的统一社会信用代码'));
    if (faults.length > 0) throw rulesProblem(faults);
    const { townCode, villageCode, code } = place;
    const added = await this.organizations.add(ctx, { kind, name, code, townCode, villageCode });
    if (kind === 'collective') {
      const party = { kind, name, idType: 'uscc', idNumber: uscc!, villageCode: villageCode!, representative } as const;
      await this.parties.register(ctx, party, added.id);
    }
    await this.write(ctx, added, 'create', { kind, name, code, townCode, villageCode });
    return added;
  }

  /** Errors: FORBIDDEN, NOT_FOUND, STALE_VERSION, DUPLICATE. */
  async rename(ctx: TxContext, id: string, version: number, name: string): Promise<Organization> {
    const organization = await this.lock(ctx, id, version);
    const before = organization.name;
    await this.save(ctx, organization, { name });
    await this.write(ctx, organization, 'rename', { before, after: name });
    return organization;
  }

  /** Errors: FORBIDDEN, NOT_FOUND, STALE_VERSION. */
  async contact(ctx: TxContext, id: string, version: number, input: BodyContact): Promise<Organization> {
    const organization = await this.lock(ctx, id, version);
    const { phone = null, address = null, hours = null } = input;
    await this.save(ctx, organization, { phone, address, hours });
    await this.write(ctx, organization, 'contact', { phone, address, hours });
    return organization;
  }

  /** Nobody may still work there. Errors: FORBIDDEN, NOT_FOUND, STALE_VERSION, CONFLICT. */
  async close(ctx: TxContext, id: string, version: number, reason: string): Promise<Organization> {
    const organization = await this.lock(ctx, id, version);
    const working = await ctx.tx.countBy(Account, [
      { organizationId: id, state: 'active' },
      { organizationId: id, state: 'invited' },
    ]);
    if (working > 0) throw problem('CONFLICT', `该单位还有${working}个账号在用，请先停用或者调到别的单位`);
    await this.save(ctx, organization, { active: false });
    await this.write(ctx, organization, 'close', null, reason);
    return organization;
  }

  /** A town below the banner, a village below its town. Errors: FORBIDDEN, VALIDATION. */
  async addRegion(ctx: TxContext, { code, name }: NewRegion): Promise<Region> {
    requireMay(ctx, 'account.manage', {});
    const kind = code.length === 12 ? ('village' as const) : ('town' as const);
    const parentCode = code.slice(0, kind === 'village' ? 9 : 6);
    const faults: Violation[] = [];
    if (!/^(\d{9}|\d{12})$/.test(code)) faults.push(fieldFault('code', '镇代码为9位数字，嘎查村代码为12位数字'));
    else if (!(await ctx.tx.existsBy(Region, { code: parentCode })))
      faults.push(fieldFault('code', kind === 'village' ? '前9位不是本旗的镇，请先登记镇' : '前6位须为本旗的代码'));
    else if (await ctx.tx.existsBy(Region, { code })) faults.push(fieldFault('code', '该代码已登记'));
    if (faults.length > 0) throw rulesProblem(faults);
    const region: Region = { code, name, kind, parentCode };
    await this.organizations.addRegion(ctx, region);
    return region;
  }

  private async placeOf(
    ctx: TxContext,
    { kind, code, townCode, villageCode }: NewOrganization,
  ): Promise<{ faults: Violation[]; code: string | null; townCode: string | null; villageCode: string | null }> {
    const none = { faults: [], code: null, townCode: null, villageCode: null };
    switch (kind) {
      case 'department':
        return code !== undefined && code in departmentNames
          ? { ...none, code: code as Department }
          : { ...none, faults: [fieldFault('code', '请选择是哪个主管部门')] };
      case 'station':
      case 'townGovernment':
        return townCode !== undefined && (await this.organizations.isTown(ctx, townCode))
          ? { ...none, townCode }
          : { ...none, faults: [fieldFault('townCode', '请选择所在的镇')] };
      case 'room':
      case 'collective': {
        const village = villageCode ? await this.organizations.village(ctx, villageCode) : null;
        return village
          ? { ...none, townCode: village.parentCode, villageCode: village.code }
          : { ...none, faults: [fieldFault('villageCode', '请选择所在的嘎查村')] };
      }
      default:
        return none;
    }
  }

  /** One centre, one body of each kind for a place, one for each department: whoever is asked must be known. */
  private async onlyOne(
    ctx: TxContext,
    { kind, name }: NewOrganization,
    { code, townCode, villageCode }: { code: string | null; townCode: string | null; villageCode: string | null },
  ): Promise<Violation[]> {
    if (await ctx.tx.existsBy(Organization, { kind, name })) return [fieldFault('name', '同名的单位已登记')];
    if (many.has(kind)) return [];
    const alike = (await this.organizations.list(ctx, { kind })).find(
      (one) => one.code === code && one.townCode === townCode && one.villageCode === villageCode,
    );
    return alike ? [fieldFault('kind', `这里已有“${alike.name}”，不能再登记同类单位；更名请用更名`)] : [];
  }

  private async lock(ctx: TxContext, id: string, version: number): Promise<Organization> {
    requireMay(ctx, 'account.manage', {});
    const organization = await ctx.tx.findOne(Organization, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!organization) throw notFound('该单位');
    if (organization.version !== version) throw problem('STALE_VERSION', '该单位的资料已被更新，请刷新、核对后再办理');
    return organization;
  }

  private async save(ctx: TxContext, organization: Organization, change: Partial<Organization>): Promise<void> {
    Object.assign(organization, change, { version: organization.version + 1 });
    await ctx.tx.save(Organization, organization);
  }

  private write(ctx: TxContext, { id }: Organization, action: string, facts: unknown, reason?: string): Promise<void> {
    return this.audit.append(ctx, { rootType: 'organization', rootId: id, action, facts, reason });
  }
}
