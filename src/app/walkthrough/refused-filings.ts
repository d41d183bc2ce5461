import { demoHousehold, demoUscc } from '../demo/people.js';
import type { Answer, Person, Plan, Scene } from '../play/index.js';
import { draftOf, registerOwners, writeDraft } from '../play/filing.js';
import { villageOf } from '../play/index.js';
import type { ListingView } from '../play/views.js';
import { expectThat } from './expectations.js';
import { samplePlan, type Trial } from './trial.js';

/** What a filing is refused for: each fault by its code, all at once, nothing half-written. */
export async function refusedFilings(trial: Trial): Promise<void> {
  await nobodyWithoutNumber(trial);
  await everythingAtOnce(trial);
  await depositCap(trial);
  await floor(trial);
  await thresholds(trial);
  await notTheirs(trial);
  await notJson(trial);
  await uploads(trial);
}

async function nobodyWithoutNumber(trial: Trial): Promise<void> {
  const room = await trial.cast.as('room.hewan');
  const person = demoHousehold(880, villageOf('hewan').code);
  const wrong = (id: string): string => id.slice(0, -1) + (id.endsWith('1') ? '2' : '1');
  trial.refuse(
    '居民身份证校验位不对',
    'ID_INVALID',
    await room.attempt('POST', '/api/parties', { ...person, idNumber: wrong(person.idNumber) }),
  );
  const company = { kind: 'legalPerson', name: '示范无此公司', idType: 'uscc', idNumber: wrong(demoUscc('91', 880)) };
  trial.refuse('统一社会信用代码校验位不对', 'ID_INVALID', await room.attempt('POST', '/api/parties', company));
}

async function draftFor(
  trial: Trial,
  serial: number,
  more: Partial<Plan> = {},
): Promise<{ scene: Scene; filer: Person }> {
  const scene = trial.scene(await samplePlan(trial.time, serial, more), true);
  await registerOwners(scene);
  await writeDraft(scene);
  return { scene, filer: await scene.filer() };
}

const submit = (filer: Person, { id, version }: Pick<ListingView, 'id' | 'version'>): Promise<Answer<unknown>> =>
  filer.attempt('POST', `/api/listings/${id}/submit`, { liabilityAccepted: true }, { version });

async function everythingAtOnce(trial: Trial): Promise<void> {
  const { scene, filer } = await draftFor(trial, 901);
  const refusal = trial.refuse('没有任何材料就提交', 'MATERIALS_MISSING', await submit(filer, scene.listing));
  const missing = refusal.violations?.find(({ code }) => code === 'MATERIALS_MISSING')?.missing ?? [];
  const all = [
    'transferOutApplication',
    'transferorQualification',
    'titleProof',
    'tradePermission',
    'subjectInfo',
    'priceBasis',
    'useControlProof',
  ];
  expectThat(
    all.every((code) => missing.includes(code)),
    `所缺材料应一次列全：${missing.join('、')}`,
  );
  const codes = new Set(refusal.violations?.map(({ code }) => code));
  for (const code of ['DEMOCRATIC_DECISION_MISSING', 'FILING_MISSING'])
    expectThat(codes.has(code), `应同时指出${code}`);
  const after = await filer.get<ListingView>(`/api/listings/${scene.listing.id}`);
  expectThat(after.state === 'draft' && after.version === scene.listing.version, '被拒绝之后不得留下任何改动');
  trial.say(`  ✓ 一次告知${refusal.violations?.length}处：${[...codes].join('、')}；草稿原样未动`);
  const clerk = await trial.cast.as('centre.clerk');
  const path = `/api/listings/${scene.listing.id}`;
  const { version } = scene.listing;
  trial.refuse('越过提交直接受理', 'LISTING_STATE', await clerk.attempt('POST', `${path}/accept`, {}, { version }));
  trial.refuse(
    '按旧版本修改',
    'STALE_VERSION',
    await filer.attempt('PUT', path, draftOf(scene), { version: version - 1 || version + 7 }),
  );
  trial.refuse(
    '不写所见版本就提交',
    'VERSION_REQUIRED',
    await filer.attempt('POST', `${path}/submit`, { liabilityAccepted: true }),
  );
}

async function depositCap(trial: Trial): Promise<void> {
  // 30 mu × 800 × 3 years = 72,000; 40 % = 28,800.
  const over = await draftFor(trial, 902, { deposit: '28800.01' });
  trial.refuse('保证金28800.01元，估值72000元', 'DEPOSIT_OVER_CAP', await submit(over.filer, over.scene.listing));
  const exact = await draftFor(trial, 903, { deposit: '28800.00' });
  trial.passes('保证金恰为40%,28800.00元', 'DEPOSIT_OVER_CAP', await submit(exact.filer, exact.scene.listing));
}

async function floor(trial: Trial): Promise<void> {
  const pricing = (amount: string): Plan['pricing'] => ({
    basis: 'perUnitYear',
    amount,
    term: { years: 3 },
    payment: { kind: 'once' },
  });
  const below = await draftFor(trial, 904, { pricing: pricing('799.99') });
  trial.refuse(
    '集体资产底价799.99元，评估值800.00元',
    'PRICE_BELOW_FLOOR',
    await submit(below.filer, below.scene.listing),
  );
  const exact = await draftFor(trial, 905, { pricing: pricing('800.00') });
  trial.passes('底价恰为评估值800.00元', 'PRICE_BELOW_FLOOR', await submit(exact.filer, exact.scene.listing));
}

/** Art. 35: at and above each figure a negotiated agreement is refused; just below it is not. */
async function thresholds(trial: Trial): Promise<void> {
  const land = { category: 1, subKind: 'pasture', useAfter: '放牧' };
  const lump = (amount: string): Plan['pricing'] => ({
    basis: 'lump',
    amount,
    term: { years: 1 },
    payment: { kind: 'once' },
  });
  const plot = (quantity: string, unit = 'mu'): Plan['parcels'] => [{ kind: '标的', owner: 0, quantity, unit }];
  const asset = { category: 3, subKind: 'equipment' };
  const project = { category: 10, useNow: '无', useAfter: '村内小微工程' };
  const work = { ...project, subKind: 'construction', transferKind: 'purchase' };
  const partner = { ...project, subKind: 'industry', transferKind: 'invite' };
  const cases: [string, boolean, Partial<Plan>, string?][] = [
    ['承包地149.9999亩', false, { ...land, pricing: lump('60000.00'), parcels: plot('149.9999') }],
    ['承包地恰150亩', true, { ...land, pricing: lump('60000.00'), parcels: plot('150') }],
    ['承包地150.0001亩', true, { ...land, pricing: lump('60000.00'), parcels: plot('150.0001') }],
    ['承包地估值999,999.99元', false, { ...land, pricing: lump('999999.99'), parcels: plot('100') }],
    ['承包地估值恰1,000,000元', true, { ...land, pricing: lump('1000000.00'), parcels: plot('100') }],
    ['承包地估值1,000,000.01元', true, { ...land, pricing: lump('1000000.01'), parcels: plot('100') }],
    ['集体资产估值1,499,999.99元', false, { ...asset, pricing: lump('1499999.99'), parcels: plot('1', 'set') }],
    ['集体资产估值恰1,500,000元', true, { ...asset, pricing: lump('1500000.00'), parcels: plot('1', 'set') }],
    ['集体资产估值1,500,000.01元', true, { ...asset, pricing: lump('1500000.01'), parcels: plot('1', 'set') }],
    ['集体采购999,999.99元', false, { ...work, pricing: lump('999999.99'), parcels: plot('1', 'item') }, 'procurement'],
    [
      '集体采购恰1,000,000元',
      true,
      { ...work, pricing: lump('1000000.00'), parcels: plot('1', 'item') },
      'procurement',
    ],
    [
      '集体采购1,000,000.01元',
      true,
      { ...work, pricing: lump('1000000.01'), parcels: plot('1', 'item') },
      'procurement',
    ],
    [
      '集体投资2,999,999.99元',
      false,
      { ...partner, pricing: lump('2999999.99'), parcels: plot('1', 'item') },
      'investment',
    ],
    [
      '集体投资恰3,000,000元',
      true,
      { ...partner, pricing: lump('3000000.00'), parcels: plot('1', 'item') },
      'investment',
    ],
    [
      '集体投资3,000,000.01元',
      true,
      { ...partner, pricing: lump('3000000.01'), parcels: plot('1', 'item') },
      'investment',
    ],
  ];
  for (const [index, [what, must, more, direction]] of cases.entries()) {
    const scene = trial.scene(
      await samplePlan(trial.time, 910 + index, {
        method: 'agreement',
        valuation: undefined,
        deposit: '100.00',
        ...more,
      }),
      true,
    );
    await registerOwners(scene);
    const filer = await scene.filer();
    const listing = await filer.post<ListingView>('/api/listings', draftOf(scene, direction ? { direction } : {}));
    const answer = await submit(filer, listing);
    if (must) trial.refuse(`${what}，拟直接协议`, 'MUST_TRADE_IN_PUBLIC', answer);
    else trial.passes(`${what}，拟直接协议`, 'MUST_TRADE_IN_PUBLIC', answer);
  }
}

async function notTheirs(trial: Trial): Promise<void> {
  const { scene, filer } = await draftFor(trial, 930);
  const stranger = await trial.cast.as('room.caoyuan');
  const path = `/api/listings/${scene.listing.id}`;
  trial.refuse('别的嘎查村查看', 'NOT_FOUND', await stranger.attempt('GET', path));
  trial.refuse('别的嘎查村代为提交', 'NOT_FOUND', await submit(stranger, scene.listing));
  const treasurer = await trial.cast.as('centre.treasurer');
  const denied = await treasurer.attempt<{ code: string }>(
    'POST',
    `${path}/accept`,
    {},
    { version: scene.listing.version },
  );
  trial.refuse('出纳办理受理', denied.body.code === 'FORBIDDEN' ? 'FORBIDDEN' : 'NOT_FOUND', denied);
  const outside = await filer.attempt('POST', '/api/listings', draftOf(scene, { villageCode: '150622101201' }));
  trial.refuse('标的在外旗县的嘎查村', 'OUT_OF_JURISDICTION', outside);
}

async function notJson(trial: Trial): Promise<void> {
  const { scene, filer } = await draftFor(trial, 931);
  const create = (body: unknown): Promise<Answer<unknown>> => filer.attempt('POST', '/api/listings', body);
  trial.refuse('不成形的JSON', 'MALFORMED', await create('{"title": "半句'));
  trial.refuse('不认识的栏目', 'VALIDATION', await create(draftOf(scene, { state: 'approved' })));
  const pricing = (amount: unknown, years: unknown = 3): Record<string, unknown> => ({
    pricing: { ...scene.plan.pricing, amount, term: { years } },
  });
  const absurd: [string, Record<string, unknown>][] = [
    ['金额写成“1e9”', pricing('1e9')],
    ['金额为负', pricing('-800.00')],
    ['金额三位小数', pricing('800.001')],
    ['金额写成数字而不是文字', pricing(800)],
    ['金额大得不成话', pricing('9'.repeat(40))],
    ['期限10000年', pricing('800.00', 10_000)],
    ['面积为0', { parcels: [{ kind: '标的', ownerPartyId: scene.owners[0]!.id, quantity: '0', unit: 'mu' }] }],
    ['2月30日', { valuation: { kind: 'appraised', amount: '800.00', reportDate: '2026-02-30' } }],
  ];
  for (const [what, more] of absurd) trial.refuse(what, 'VALIDATION', await create(draftOf(scene, more)));
}

async function uploads(trial: Trial): Promise<void> {
  const filer = await trial.cast.as('collective.hewan');
  trial.refuse(
    '把程序改名为PDF上传',
    'UPLOAD_TYPE',
    await filer.offer('产权证明.pdf', Buffer.from('MZ\u0090\u0000 this is no document')),
  );
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  trial.refuse('图片改名为PDF上传', 'UPLOAD_TYPE', await filer.offer('产权证明.pdf', png));
  const large = Buffer.alloc(20 * 1024 * 1024 + 1, 0x20);
  large.write('%PDF-1.4\n');
  trial.refuse('超过20MB的文件', 'UPLOAD_TOO_LARGE', await filer.offer('产权证明.pdf', large));
}
