import type { INestApplicationContext } from '@nestjs/common';
import { type Account, Accounts, hashPassword } from '../../accounts/index.js';
import { banner, type Organization, Organizations } from '../../organizations/index.js';
import { Parties, type Party } from '../../parties/index.js';
import { Professionals } from '../../professionals/index.js';
import { type Context, Database, newId, type TxContext } from '../../platform/index.js';
import type { InstrumentJson } from '../../platform/laws.js';
import {
  centreOrganizations,
  demoBidders,
  demoCollective,
  demoDepartments,
  demoPassword,
  demoProfessionals,
  demoTowns,
  villageCode,
} from './people.js';

/** Demonstration data comes in through the same doors as everything else; it acts as a clerk who may register anybody. */
export const registrar: Context = {
  actor: {
    accountId: null,
    name: '演示数据',
    role: 'clerk',
    organizationId: null,
    townCode: null,
    villageCode: null,
    partyId: null,
  },
  requestId: 'demo',
};

/** Places, organisations, sign-ins and a party for each collective and bidder. One transaction: all or nothing. */
export async function seedPeople(app: INestApplicationContext): Promise<void> {
  const db = app.get(Database);
  const passwordHash = await hashPassword(demoPassword);
  await db.transaction(registrar, async (ctx) => {
    const people = new PeopleSeed(ctx, app.get(Organizations), app.get(Accounts), app.get(Parties), passwordHash);
    await people.centre();
    for (const town of demoTowns) await people.town(town);
    await people.bidders();
    for (const professional of demoProfessionals) await app.get(Professionals).add(ctx, professional);
    await extendMeasures(ctx);
  });
}

/**
 * The Measures ran out on 2026-03-05 (art. 37). The demonstration carries a plainly fictional extension, so that it shows
 * a market under law; without it every screen would warn, as it should.
 */
async function extendMeasures(ctx: TxContext): Promise<void> {
  const instrument: InstrumentJson = {
    kind: 'extension',
    version: 'measures-2024-demo-extension',
    number: '演示延〔2026〕1号（虚构）',
    title: '关于延续实施农村牧区产权流转交易市场管理办法的通知（演示用虚构文件）',
    fileId: null,
    from: '2026-03-05',
    to: '2031-03-05',
    appliesToRunning: true,
  };
  // The demonstration starts months ago: in its fiction the extension was recorded in time.
  await ctx.tx.query(
    `insert into law_instrument(id, version, state, state_since, effective_from, recorded_on, body, recorded_by_name,
       recorded_at)
     values ($1, 1, 'recorded', $2, $3, $3, $4, $5, $2)`,
    [newId(), ctx.now, instrument.from, JSON.stringify(instrument), registrar.actor.name],
  );
}

/** Nobody is reached by it: an exchange that begins with 0 is nobody's. */
const demoContact = (place: string, no: number): { phone: string; address: string; hours: string } => ({
  phone: `0477-0000${String(no).padStart(3, '0')}`,
  address: `${place}（演示）`,
  hours: '工作日 8:30—12:00，14:30—17:30',
});

class PeopleSeed {
  private serial = 0;

  constructor(
    private readonly ctx: TxContext,
    private readonly organizations: Organizations,
    private readonly accounts: Accounts,
    private readonly parties: Parties,
    private readonly passwordHash: string,
  ) {}

  async centre(): Promise<void> {
    await this.organizations.addRegion(this.ctx, banner);
    await this.account('admin', '系统管理员（演示）', 'admin');
    for (const { kind, name, accounts } of centreOrganizations) {
      const organization = await this.organization({
        kind,
        name,
        ...(kind === 'centre' && demoContact('市民中心二楼', 1)),
      });
      for (const [username, role, person] of accounts) {
        await this.account(username, person, role as Account['role'], organization);
      }
    }
    for (const { code, username, name } of demoDepartments) {
      const organization = await this.organization({ kind: 'department', name, code });
      await this.account(username, `${name}核实员（演示）`, 'department', organization);
    }
  }

  async town(town: (typeof demoTowns)[number]): Promise<void> {
    const { code, name, pinyin } = town;
    await this.organizations.addRegion(this.ctx, { code, name, kind: 'town', parentCode: banner.code });
    const station = await this.organization({
      ...{ kind: 'station', name: `${name}交易服务站`, townCode: code },
      ...demoContact(`${name}便民服务大厅`, Number(code.slice(-3))),
    });
    await this.account(`station.${pinyin}`, `${name}服务站（演示）`, 'station', station);
    const government = await this.organization({ kind: 'townGovernment', name: `${name}人民政府`, townCode: code });
    await this.account(`town.${pinyin}`, `${name}人民政府（演示）`, 'townGovernment', government);
    for (const [index, [village, villagePinyin]] of town.villages.entries()) {
      await this.village(code, villageCode(town, index), village, villagePinyin);
    }
  }

  async bidders(): Promise<void> {
    for (const { username, party } of demoBidders) {
      const row = await this.parties.create(this.ctx, party);
      await this.account(username, `${row.name}（演示）`, 'party', null, row);
    }
  }

  private async village(townCode: string, code: string, name: string, pinyin: string): Promise<void> {
    await this.organizations.addRegion(this.ctx, { code, name, kind: 'village', parentCode: townCode });
    const place = { townCode, villageCode: code };
    const room = await this.organization({ kind: 'room', name: `${name}交易服务室`, ...place });
    await this.account(`room.${pinyin}`, `${name}服务室（演示）`, 'room', room);
    const collective = await this.organization({ kind: 'collective', name: `${name}股份经济合作社`, ...place });
    this.serial += 1;
    const party = await this.parties.create(
      this.ctx,
      demoCollective(collective.name, code, this.serial),
      collective.id,
    );
    await this.account(`collective.${pinyin}`, `${name}集体（演示）`, 'collective', collective, party);
  }

  private organization(
    fields: Pick<Organization, 'kind' | 'name'> &
      Partial<Pick<Organization, 'code' | 'townCode' | 'villageCode' | 'phone' | 'address' | 'hours'>>,
  ): Promise<Organization> {
    return this.organizations.add(this.ctx, { code: null, townCode: null, villageCode: null, ...fields });
  }

  private async account(
    username: string,
    name: string,
    role: Account['role'],
    organization: Organization | null = null,
    party: Party | null = null,
  ): Promise<void> {
    await this.accounts.add(this.ctx, {
      username,
      name,
      role,
      passwordHash: this.passwordHash,
      organizationId: organization?.id ?? null,
      partyId: party?.id ?? null,
      demo: true,
    });
  }
}
