import { addDays, civilDate } from '../../values/index.js';
import { Money } from '../../values/index.js';
import { demoHousehold } from '../demo/people.js';
import type { Person } from './person.js';
import type { Owner } from './plan.js';
import type { Scene } from './scene.js';
import type { ListingView, Page, PartyView } from './views.js';

interface Catalogue {
  readonly categories: readonly {
    readonly no: number;
    readonly materials?: readonly { code: string; name: string; required?: boolean; keptWith?: string }[];
  }[];
}

/** Registers every household that is not registered yet, and finds the collectives (art. 13). */
export async function registerOwners(scene: Scene): Promise<void> {
  const { plan, cast } = scene;
  const room = await cast.as(`room.${plan.village.pinyin}`);
  for (const owner of plan.owners) scene.owners.push(await partyOf(scene, room, owner));
  const households = plan.owners.filter(({ kind }) => kind === 'household').length;
  if (households > 0) await scene.say(room, `登记${households}户农牧户的身份、承包权证和收款账户`, '13');
}

async function partyOf(scene: Scene, room: Person, owner: Owner): Promise<PartyView> {
  if (owner.kind === 'collective') {
    const collective = await scene.cast.as(`collective.${owner.village.pinyin}`);
    return collective.get<PartyView>(`/api/parties/${collective.account!.partyId}`);
  }
  const household = demoHousehold(owner.serial, scene.plan.village.code);
  const answer = await room.attempt<PartyView & { code?: string }>('POST', '/api/parties', household);
  if (answer.status === 201) return answer.body;
  if (answer.body.code !== 'DUPLICATE')
    throw new Error(`登记${household.name} → ${answer.status} ${JSON.stringify(answer.body)}`);
  const { items } = await room.get<Page<PartyView>>(`/api/parties?idNumber=${household.idNumber}`);
  return items[0]!;
}

/** The filing as the API takes it. */
export function draftOf(
  { plan, owners, mark }: Scene,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    title: plan.title,
    direction: plan.direction ?? 'transfer',
    category: plan.category,
    subKind: plan.subKind,
    transferKind: plan.transferKind,
    method: plan.method,
    villageCode: plan.village.code,
    useNow: plan.useNow,
    useAfter: plan.useAfter,
    particulars: plan.particulars,
    pricing: plan.pricing,
    parcels: plan.parcels.map(({ owner, ...parcel }, index) => ({
      ...parcel,
      ownerPartyId: owners[owner]!.id,
      certificateNo: `SF-${mark}-${index + 1}`,
    })),
    ...(plan.beneficiaries
      ? { beneficiaries: plan.beneficiaries.map(({ owner, share }) => ({ partyId: owners[owner]!.id, share })) }
      : {}),
    deposit: plan.deposit ?? '0.01',
    ...(plan.performanceBond ? { performanceBond: plan.performanceBond } : {}),
    ...(plan.valuation ? { valuation: plan.valuation } : {}),
    conditions: plan.conditions,
    terms: plan.terms,
    ...more,
  };
}

/** Writes the draft; a deposit that the case leaves open becomes a tenth of what the application estimates. */
export async function writeDraft(scene: Scene): Promise<void> {
  const { plan } = scene;
  const filer = await scene.filer();
  scene.listing = await filer.post<ListingView>('/api/listings', draftOf(scene));
  if (!plan.deposit) {
    const deposit = roundDown(Money.of(scene.listing.estimatedValue)).toString();
    const { id, version } = scene.listing;
    scene.listing = await filer.put<ListingView>(`/api/listings/${id}`, draftOf(scene, { deposit }), { version });
  }
  const { areaMu, estimatedValue, deposit } = scene.listing;
  await scene.say(
    filer,
    `填写转出申请“${plan.title}”：${areaMu}亩，交易估值${estimatedValue}元，保证金${deposit}元`,
    '15',
  );
}

/** A tenth, with two leading figures. */
function roundDown(value: Money): Money {
  const tenth = (value.fen / 1000n).toString();
  const round = tenth.length < 2 ? tenth : tenth.slice(0, 2) + '0'.repeat(tenth.length - 2);
  return Money.of(`${round === '0' ? '1' : round}.00`);
}

/** Every kind of material that the catalogue asks of this category. */
export async function fileMaterials(scene: Scene): Promise<void> {
  const filer = await scene.filer();
  const wanted = await checklist(scene);
  for (const { code, name } of wanted) {
    const fileId = await filer.paper(`${name}（演示）`, [`项目：${scene.plan.title}`, `材料：${name}`]);
    scene.listing = await filer.post<ListingView>(`/api/listings/${scene.listing.id}/materials`, {
      kind: code,
      fileId,
    });
  }
  await scene.say(filer, `上传${wanted.length}种材料：${wanted.map(({ name }) => name).join('、')}`, '15');
}

/** Conditional ones where their condition holds; what is kept with an owner is filed there. */
export async function checklist({ cast, plan }: Scene): Promise<{ code: string; name: string }[]> {
  const catalogue = await cast.anyone.get<Catalogue>('/api/catalogue');
  const materials = catalogue.categories.find(({ no }) => no === plan.category)?.materials ?? [];
  const collective = plan.owners.some(({ kind }) => kind === 'collective');
  return materials
    .filter(({ keptWith }) => keptWith === undefined)
    .filter(({ code, required }) => required !== false || (collective && code === 'useControlProof'));
}

/** What each owner signed, decided or filed: a household its own will and its delegation, a collective its decision (art. 5, 29). */
export async function fileOwnersPapers(scene: Scene): Promise<void> {
  const { plan, owners } = scene;
  const filer = await scene.filer();
  const today = civilDate(await scene.time.now());
  const delegate = filer.account?.organization?.name ?? filer.name;
  let people = 0;
  for (const [index, owner] of plan.owners.entries()) {
    const party = owners[index]!;
    if (owner.kind === 'household') {
      await personsPapers(scene, filer, party, delegate, addDays(today, -3));
      people += 1;
    } else await collectivesPapers(scene, filer, party, today);
  }
  if (people > 0) await scene.say(filer, `逐户录入${people}户本人签署的自愿流转声明和对“${delegate}”的书面委托`, '5');
}

async function personsPapers(
  scene: Scene,
  filer: Person,
  party: PartyView,
  delegate: string,
  signedOn: string,
): Promise<void> {
  const base = `/api/listings/${scene.listing.id}/owners/${party.id}`;
  const about = [`项目：${scene.plan.title}`, `声明人（委托人）：${party.name}`];
  const statement = await filer.paper('自愿流转声明（演示）', [...about, '本人自愿流转，未受强迫。']);
  await filer.post(`${base}/statement`, { fileId: statement, signedOn });
  const delegation = await filer.paper('授权委托书（演示）', [...about, `受托方：${delegate}`]);
  scene.listing = await filer.post<ListingView>(`${base}/delegation`, { fileId: delegation, delegate, signedOn });
}

async function collectivesPapers(scene: Scene, filer: Person, party: PartyView, today: string): Promise<void> {
  const base = `/api/listings/${scene.listing.id}/owners/${party.id}`;
  const about = [`项目：${scene.plan.title}`, `集体经济组织：${party.name}`];
  const votes = votesOf(scene.mark);
  const date = addDays(today, -20 - (scene.plan.serial % 9));
  const resolution = await filer.paper('成员代表会议决议（演示）', [
    ...about,
    `应到${votes.entitled}人，到会${votes.present}人，同意${votes.inFavour}人`,
  ]);
  await filer.post(`${base}/resolution`, { fileId: resolution, date, assembly: 'representatives', ...votes });
  const notice = await filer.paper('村内公示及无异议证明（演示）', about);
  await filer.post(`${base}/village-notice`, { from: addDays(today, -14), to: addDays(today, -6), fileId: notice });
  for (const [kind, name] of [
    ['town', '镇人民政府备案表'],
    ['bureau', '旗农牧经管部门备案表'],
  ] as const) {
    const fileId = await filer.paper(`${name}（演示）`, about);
    const number = `演备〔${today.slice(0, 4)}〕${scene.plan.serial}号`;
    scene.listing = await filer.post<ListingView>(`${base}/filings`, { kind, fileId, on: addDays(today, -4), number });
  }
  await scene.say(
    filer,
    `录入${party.name}的成员代表会议决议（应到${votes.entitled}、到会${votes.present}、同意${votes.inFavour}）、村内公示和镇、旗两级备案`,
    '29',
  );
}

/** At least two thirds of all attend and agree. */
function votesOf(mark: number): { entitled: number; present: number; inFavour: number } {
  const entitled = 40 + (mark % 211);
  const present = entitled - 1 - (mark % 5);
  return { entitled, present, inFavour: present - (mark % 3) };
}

export async function submit(scene: Scene): Promise<void> {
  const filer = await scene.filer();
  await scene.act(filer, 'submit', { liabilityAccepted: true });
  const { venue } = scene.listing;
  const tier = venue.public
    ? `须进旗级平台公开交易（${venue.because.join('；')}）`
    : '未达到须进旗级平台的标准，自愿在中心交易';
  await scene.say(filer, `确认对材料真实性负责并提交；${tier}`, '15、35');
}
