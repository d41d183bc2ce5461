import { addDays, civilDate } from '../../values/index.js';
import {
  type Answer,
  type Cast,
  type Line,
  type Plan,
  type Refusal,
  Scene,
  type Timeline,
  usualNotice,
  villageOf,
} from '../play/index.js';
import { expectThat } from './expectations.js';

/** One attempt after another at what must not be, and each must be refused by its own code. */
export class Trial {
  refused = 0;

  constructor(
    readonly cast: Cast,
    readonly time: Timeline,
    readonly say: (line: string) => void,
    private readonly tell: (line: Line) => void,
  ) {}

  scene(plan: Plan, quiet = false): Scene {
    return new Scene(plan, this.cast, this.time, quiet ? undefined : this.tell);
  }

  /** The answer refuses with this code, alone or among others; says why in the application's own words. */
  refuse(what: string, code: string, { status, body }: Answer<unknown>): Refusal {
    const refusal = body as Refusal;
    const found = refusal.code === code ? refusal : refusal.violations?.find((one) => one.code === code);
    expectThat(
      status >= 400 && status < 500 && found !== undefined,
      `“${what}”应被拒绝（${code}），得到${status} ${JSON.stringify(body).slice(0, 600)}`,
    );
    const article = found!.article ?? refusal.article;
    const details = refusal.code === code ? (refusal.violations ?? []).map(({ detail }) => detail) : [];
    const detail = details.length > 0 ? details.join('；') : found!.detail;
    this.say(`  ✗ ${what} → ${code}${article ? `（第${article}条）` : ''}：${detail}`);
    this.refused += 1;
    return refusal;
  }

  /** The same just inside the limit is not refused for that reason. */
  passes(what: string, code: string, { body }: Answer<unknown>): void {
    const refusal = body as Partial<Refusal>;
    const hit = refusal.code === code || refusal.violations?.some((one) => one.code === code);
    expectThat(hit !== true, `“${what}”不应因${code}被拒绝：${JSON.stringify(body).slice(0, 600)}`);
    this.say(`  ✓ ${what}：不因${code}被拒绝`);
  }
}

/** A collective's pond, let by the year: small, and whole. */
export async function samplePlan(time: Timeline, serial: number, more: Partial<Plan> = {}): Promise<Plan> {
  const village = more.village ?? villageOf('hewan');
  const today = civilDate(await time.now());
  return {
    title: `${village.name}集体鱼池出租（走查${serial}）`,
    category: 3,
    subKind: 'pond',
    transferKind: 'lease',
    method: 'ascending',
    village,
    filer: 'collective',
    useNow: '养殖',
    useAfter: '水产养殖',
    particulars: { location: `${village.name}（演示）` },
    pricing: { basis: 'perUnitYear', amount: '800.00', term: { years: 3 }, payment: { kind: 'once' } },
    owners: [{ kind: 'collective', village }],
    parcels: [{ kind: '集体鱼池', owner: 0, quantity: '30.00', unit: 'mu' }],
    deposit: '10000.00',
    valuation: {
      kind: 'appraised',
      amount: '800.00',
      basis: 'listing',
      appraiser: '示范资产评估有限公司（虚构）',
      reportDate: addDays(today, -30),
    },
    terms: { sublease: false, rebuild: false },
    conditions: '具有养殖经验和良好信用',
    notice: { ...usualNotice, increment: '10.00' },
    bidders: ['bidder.one', 'bidder.two'],
    raises: 1,
    serial,
    ...more,
  };
}
