import {
  type HolderKey,
  makeHolderKey,
  openKeyFile,
  seal,
  type Seat,
  seats,
  unwrapDrill,
  unwrapShare,
} from '../../tenders/index.js';
import { findDeal } from './bidding.js';
import type { Person } from './person.js';
import type { Scene } from './scene.js';

const passphrase = '演示保管人口令，仅供演示';

interface TenderSeen {
  readonly id: string;
  readonly applicationId: string | null;
  readonly candidateUntil: string | null;
  readonly candidates: readonly { bidId: string; place: number; price: string }[];
  readonly holders: readonly { seat: Seat; publicKey: string; drillSealed: string }[];
}

interface EvaluationSeen {
  readonly version: number;
  readonly committee: readonly { id: string }[];
  readonly bids: readonly { id: string; fault: string | null }[];
  readonly terms: { readonly by: string; readonly criteria: readonly unknown[] };
}

/** Keys of the three holders, by the listing: each life has its own. */
const keysOf = new Map<string, Record<Seat, HolderKey>>();

export const tenderOf = (scene: Scene, person: Person): Promise<TenderSeen> =>
  person.get<TenderSeen>(`/api/tenders?listingId=${scene.listing.id}`);

export const holderOf = (scene: Scene, seat: Seat): Promise<Person> =>
  scene.cast.as(
    { centre: 'centre.director', supervisor: 'supervisor', town: `town.${scene.plan.village.town.pinyin}` }[seat],
  );

/** Three holders make and drill their keys; every bidder seals its price (Tender Law 28, 29). Other methods seal nothing. */
export async function sealing(scene: Scene): Promise<void> {
  if (scene.plan.method !== 'tender') return;
  const { id } = await tenderOf(scene, await scene.cast.as('centre.clerk'));
  const keys = {} as Record<Seat, HolderKey>;
  for (const seat of seats) {
    const holder = await holderOf(scene, seat);
    keys[seat] = await makeHolderKey(passphrase);
    const { holders } = await holder.post<TenderSeen>(`/api/tenders/${id}/holder-key`, {
      publicKey: keys[seat].publicKey,
    });
    const { drillSealed } = holders.find((one) => one.seat === seat)!;
    const share = await unwrapDrill(id, drillSealed, await openKeyFile(keys[seat].file, passphrase));
    await holder.post(`/api/tenders/${id}/drill`, { share });
  }
  keysOf.set(scene.listing.id, keys);
  await scene.say('三方保管人', '各自生成密钥并演练解封，私钥不上传', '14');
  for (const [index, { person }] of scene.bidders.entries()) {
    const { applicationId, holders } = await tenderOf(scene, person);
    const publicKeys = Object.fromEntries(holders.map(({ seat, publicKey }) => [seat, publicKey])) as Record<
      Seat,
      string
    >;
    const content = { price: scene.plan.quotes![index]!, fileName: null, file: null };
    const envelope = await seal(content, { tenderId: id, applicationId: applicationId! }, publicKeys);
    await person.post(`/api/tenders/${id}/bids`, envelope);
    await scene.say(person, '密封投标，服务器只收到密文', '14');
  }
}

/** One holder's shares; two of them open the bids (Tender Law 34). */
export async function handIn(scene: Scene, seat: Seat): Promise<void> {
  const holder = await holderOf(scene, seat);
  const { id } = await tenderOf(scene, holder);
  const key = await openKeyFile(keysOf.get(scene.listing.id)![seat].file, passphrase);
  const shares: { bidId: string; share: string }[] = [];
  const sealed = await holder.get<{ bidId: string; applicationId: string; shares: Record<Seat, string> }[]>(
    `/api/tenders/${id}/envelopes`,
  );
  for (const bid of sealed)
    shares.push({ bidId: bid.bidId, share: await unwrapShare({ tenderId: id, ...bid }, seat, key) });
  await holder.post(`/api/tenders/${id}/shares`, { shares });
  await scene.say(holder, '投标截止后提交解封份额', '14');
}

const evaluationOf = (person: Person, id: string): Promise<EvaluationSeen> =>
  person.get<EvaluationSeen>(`/api/tenders/${id}/evaluation`);

/** Who judges: five, four of them experts. */
export const seatsOfCommittee = [1, 2, 3, 4, 5].map((no) => ({
  name: `评委${no}（演示）`,
  expert: no > 1,
  employer: no > 1 ? '评标专家库（虚构）' : '嘎查村集体（虚构）',
  conflict: false,
}));

/** Committee, one sheet a member where points are asked for, candidates (Tender Law 37–41). */
export async function evaluating(scene: Scene): Promise<void> {
  const clerk = await scene.cast.as('centre.clerk');
  const { id } = await tenderOf(scene, clerk);
  const fileId = await clerk.paper('评标委员会成员声明和评分表（演示）', [scene.plan.title]);
  let seen = await clerk.post<EvaluationSeen>(`/api/tenders/${id}/committee`, { members: seatsOfCommittee, fileId });
  await scene.say(clerk, `组建评标委员会${seen.committee.length}人`, '14');
  if (seen.terms.by === 'score') {
    const valid = seen.bids.filter(({ fault }) => fault === null);
    for (const { id: memberId } of seen.committee) {
      const bids = valid.map((bid, place) => ({
        bidId: bid.id,
        points: seen.terms.criteria.map((_, no) => `${90 - place * 5 + no}`),
      }));
      await clerk.post(`/api/tenders/${id}/sheets`, { memberId, fileId, bids });
    }
    await scene.say(clerk, '登记各成员签字的评分表', '14');
  }
  seen = await evaluationOf(clerk, id);
  await clerk.post(`/api/tenders/${id}/evaluate`, { reason: '评审意见一致' }, { version: seen.version });
  const { candidates } = await tenderOf(scene, clerk);
  await scene.say(clerk, `完成评标，公示中标候选人${candidates.length}名`, '14');
}

/** After the candidates' notice the first of them is chosen, and the result goes under notice as everywhere. */
export async function awarding(scene: Scene): Promise<void> {
  const director = await scene.cast.as('centre.director');
  const { id, candidateUntil, candidates } = await tenderOf(scene, director);
  await scene.time.until(new Date(new Date(candidateUntil!).getTime() + 9 * 3_600_000));
  const { version } = await evaluationOf(director, id);
  const { bidId } = candidates[0]!;
  await director.post(`/api/tenders/${id}/award`, { bidId, reason: '第一中标候选人' }, { version });
  await findDeal(scene);
  const won = scene.bidders.findIndex(({ person }) => person.account!.partyId === scene.deal.transferee.id);
  scene.turn = won + 1;
  await scene.say(director, `定标，结果公示：${scene.deal.price}${scene.deal.basisText}`, '14');
}

export async function tendering(scene: Scene): Promise<void> {
  await handIn(scene, 'centre');
  await handIn(scene, 'town');
  await evaluating(scene);
  await awarding(scene);
}
