import { Injectable } from '@nestjs/common';
import { type Context, Database, newId, notFound, type TxContext } from '../platform/index.js';
import { Organization, type OrganizationKind, Region } from './organization.entity.js';

type Contact = Pick<Organization, 'phone' | 'address' | 'hours'>;

/** Places and organisations. */
@Injectable()
export class Organizations {
  constructor(private readonly db: Database) {}

  /** The register, towns by pinyin. */
  async regions(ctx: Context): Promise<Region[]> {
    return this.db.managerOf(ctx).query<Region[]>(
      `select code, name, kind, parent_code as "parentCode" from region
         order by length(code), name collate "zh-x-icu"`,
    );
  }

  /** The village of this jurisdiction under that code, or null: then the asset lies outside (art. 2). */
  async village(ctx: Context, code: string): Promise<Region | null> {
    return this.db.managerOf(ctx).findOneBy(Region, { code, kind: 'village' });
  }

  async isTown(ctx: Context, code: string): Promise<boolean> {
    return this.db.managerOf(ctx).existsBy(Region, { code, kind: 'town' });
  }

  async region(ctx: Context, code: string): Promise<Region> {
    const found = await this.db.managerOf(ctx).findOneBy(Region, { code });
    if (!found) throw notFound('该行政区划');
    return found;
  }

  async list(ctx: Context, filter: { kind?: OrganizationKind; townCode?: string }): Promise<Organization[]> {
    return this.db.managerOf(ctx).find(Organization, {
      // A filter that was not given is left out: TypeORM refuses undefined in a condition.
      where: {
        active: true,
        ...(filter.kind && { kind: filter.kind }),
        ...(filter.townCode && { townCode: filter.townCode }),
      },
      order: { name: 'asc' },
    });
  }

  async get(ctx: Context, id: string): Promise<Organization> {
    const found = await this.db.managerOf(ctx).findOneBy(Organization, { id });
    if (!found) throw notFound('该单位');
    return found;
  }

  /** The departments of the banner with these rulebook codes (art. 18). */
  async departments(ctx: Context, codes: readonly string[]): Promise<Organization[]> {
    const all = await this.list(ctx, { kind: 'department' });
    return all.filter(({ code }) => code !== null && codes.includes(code));
  }

  /** The town government over a village: its departments review the title first (art. 18). */
  async townGovernmentOf(ctx: Context, townCode: string): Promise<Organization> {
    const [found] = await this.list(ctx, { kind: 'townGovernment', townCode });
    if (!found) throw notFound('该镇人民政府');
    return found;
  }

  async add(
    ctx: TxContext,
    organization: Omit<Organization, 'id' | 'version' | 'active' | keyof Contact> & Partial<Contact>,
  ): Promise<Organization> {
    const row = Object.assign(new Organization(), {
      ...{ id: newId(), version: 1, active: true, phone: null, address: null, hours: null },
      ...organization,
    });
    await ctx.tx.insert(Organization, row);
    return row;
  }

  async addRegion(ctx: TxContext, region: Region): Promise<void> {
    await ctx.tx.insert(Region, region);
  }
}
