import { addDays, civilDate } from '../../values/index.js';
import { certify, compareContract, drawContract, noticeOver, reviewCapital, signContract } from '../play/after-deal.js';
import { apply, payDeposit, qualify } from '../play/applying.js';
import { closing, findSession } from '../play/bidding.js';
import { type Answer, type Bidder, play, type Scene, villageOf, workday } from '../play/index.js';
import {
  approve,
  departmentsConfirm,
  noticeDates,
  objectOne,
  pendingOf,
  townConfirms,
  withdrawObjection,
} from '../play/review.js';
import type { ApplicationView, DealView, SessionView } from '../play/views.js';
import { expectThat } from './expectations.js';
import { samplePlan, type Trial } from './trial.js';

const reserve = '800.00';

/** One trade with everything in it that must be refused: from the departments' replies to a second certificate. */
export async function refusedTrades(trial: Trial): Promise<void> {
  await belongsToTheCentre(trial);
  const scene = trial.scene(
    await samplePlan(trial.time, 940, { bidders: ['bidder.one', 'bidder.two', 'bidder.three', 'bidder.five'] }),
  );
  await play(scene, 'asked');
  await notVerified(trial, scene);
  await play(scene, 'announced', 'approved');
  const [one, two] = await applicants(trial, scene);
  await auction(trial, scene, one!, two!);
  await papers(trial, scene);
}

/** Art. 10, 35: what reaches a figure cannot be arranged to a station; what stays below may. */
async function belongsToTheCentre(trial: Trial): Promise<void> {
  const clerk = await trial.cast.as('centre.clerk');
  const stations = await clerk.get<{ id: string; townCode: string }[]>('/api/organizations?kind=station');
  const land = {
    category: 1,
    subKind: 'cropland',
    useNow: '耕种',
    useAfter: '粮食种植',
    conditions: '具有农业经营能力',
  };
  for (const [serial, mu] of [
    [941, '150.0001'],
    [942, '150'],
    [943, '149.9999'],
  ] as const) {
    const village = villageOf('beitan');
    const plan = await samplePlan(trial.time, serial, {
      ...land,
      village,
      title: `${village.name}集体机动地${mu}亩出租（走查）`,
    });
    const parcels = [{ kind: '集体机动地', owner: 0, quantity: mu, unit: 'mu' }];
    const scene = trial.scene(
      {
        ...plan,
        parcels,
        pricing: { ...plan.pricing, amount: '100.00' },
        valuation: { ...plan.valuation, amount: '100.00' },
        deposit: '1000.00',
      },
      true,
    );
    await play(scene, 'verified');
    const { version } = await scene.look();
    const station = stations.find(({ townCode }) => townCode === village.town.code)!;
    const answer = await clerk.attempt(
      'POST',
      `/api/listings/${scene.listing.id}/approve`,
      { opinion: '拟由镇服务站组织', arrangeTo: station.id },
      { version },
    );
    if (mu === '149.9999') trial.passes(`${mu}亩由镇服务站组织交易`, 'MUST_TRADE_AT_CENTRE', answer);
    else trial.refuse(`${mu}亩由镇服务站组织交易`, 'MUST_TRADE_AT_CENTRE', answer);
  }
}

async function notVerified(trial: Trial, scene: Scene): Promise<void> {
  const clerk = await trial.cast.as('centre.clerk');
  const path = `/api/listings/${scene.listing.id}`;
  const tryApprove = async (body: object = {}): Promise<Answer<unknown>> => {
    const { version } = await scene.look();
    return clerk.attempt('POST', `${path}/approve`, { opinion: '审核通过', ...body }, { version });
  };
  trial.refuse('镇还没有答复就审核通过', 'VERIFICATION_PENDING', await tryApprove());
  await townConfirms(scene);
  trial.refuse('部门还没有答复就审核通过', 'VERIFICATION_PENDING', await tryApprove());
  const [first] = await pendingOf(scene, 'banner');
  await objectOne(scene, first!, '该鱼池与相邻水面的界线有争议');
  await departmentsConfirm(scene);
  trial.refuse('部门有异议仍审核通过', 'VERIFICATION_OBJECTED', await tryApprove());
  await withdrawObjection(scene, first!);
  await approve(scene);
}

async function applicants(trial: Trial, scene: Scene): Promise<Bidder[]> {
  const { time } = trial;
  const { depositUntil } = noticeDates(scene, await time.now());
  await time.until(workday(await time.now(), 1, '10:00'));
  const hasty = await trial.cast.as('bidder.four');
  const bare = await hasty.post<ApplicationView>(`/api/listings/${scene.listing.id}/applications`, {
    partyId: hasty.account!.partyId,
    statementAccepted: true,
  });
  const submitted = await hasty.attempt('POST', `/api/applications/${bare.id}/submit`, {}, { version: bare.version });
  trial.refuse('受让申请没有材料就提交', 'MATERIALS_MISSING', submitted);
  const twice = await hasty.attempt('POST', `/api/listings/${scene.listing.id}/applications`, {
    partyId: hasty.account!.partyId,
    statementAccepted: true,
  });
  trial.refuse('同一主体再报一次名', 'DUPLICATE', twice);
  const other = await trial.cast.as('bidder.five');
  trial.refuse('查看别人的受让申请', 'NOT_FOUND', await other.attempt('GET', `/api/applications/${bare.id}`));
  const people: Bidder[] = [];
  for (const username of scene.plan.bidders) people.push(await apply(scene, username));
  for (const bidder of people) await qualify(scene, bidder);
  const [one, two, short, late] = people;
  await payDeposit(scene, one!);
  await payDeposit(scene, two!);
  await payDeposit(scene, short!, '9999.99');
  await time.until(new Date(depositUntil.getTime() + 1000));
  await payDeposit(scene, late!);
  trial.say('  两人足额到账，一人少缴0.01元，一人在截止后到账（第20条）');
  return people;
}

async function auction(trial: Trial, scene: Scene, one: Bidder, two: Bidder): Promise<void> {
  const { time, cast } = trial;
  await findSession(scene);
  const path = `/api/sessions/${scene.session.id}`;
  let count = 0;
  const bid = (
    who: Bidder | { person: Bidder['person'] },
    amount: string,
    key = `walkthrough-${scene.session.id}-${++count}`,
  ): Promise<Answer<unknown>> => who.person.attempt('POST', `${path}/bids`, { amount }, { key });
  trial.refuse('未到开始时间出价', 'SESSION_NOT_OPEN', await bid(one, reserve));
  await time.until(new Date(scene.opensAt.getTime() + 60_000));
  trial.refuse('没有报名的人出价', 'NOT_ELIGIBLE', await bid({ person: await cast.as('bidder.four') }, reserve));
  trial.refuse('保证金少0.01元的人出价', 'NOT_ELIGIBLE', await bid(scene.bidders[2]!, reserve));
  trial.refuse('保证金逾期到账的人出价', 'NOT_ELIGIBLE', await bid(scene.bidders[3]!, reserve));
  trial.refuse('低于底价出价', 'BID_BELOW_RESERVE', await bid(one, '799.99'));
  const key = `walkthrough-${scene.session.id}-replay`;
  const first = await bid(one, reserve, key);
  expectThat(first.status === 201, `底价出价应被接受：${JSON.stringify(first.body)}`);
  const again = await bid(one, reserve, key);
  expectThat(
    again.status === 201 && JSON.stringify(again.body) === JSON.stringify(first.body),
    `断线重发应得到第一次的答复：${JSON.stringify(again.body)}`,
  );
  trial.say(`  ✓ 断线重发同一出价：得到第一次的答复，不重复出价`);
  trial.refuse('同一幂等键换了价格', 'IDEMPOTENCY_KEY_REUSED', await bid(one, '810.00', key));
  trial.refuse('自己加自己的价', 'BID_OWN_STANDING', await bid(one, '810.00'));
  trial.refuse('与现有最高价相同', 'BID_TOO_LOW', await bid(two, reserve));
  trial.refuse('不在加价阶梯上', 'BID_OFF_GRID', await bid(two, '815.00'));
  await whileSuspended(trial, scene, () => bid(two, '810.00'));
  const second = await bid(two, '810.00');
  expectThat(second.status === 201, `重启后出价应被接受：${JSON.stringify(second.body)}`);
  scene.turn = 2;
  await closing(scene);
  trial.refuse('竞价结束后出价', 'SESSION_CLOSED', await bid(one, '820.00'));
}

/** Art. 26: frozen at once; a restart gives back at least one extension span. */
async function whileSuspended(trial: Trial, scene: Scene, bid: () => Promise<Answer<unknown>>): Promise<void> {
  const { cast, time } = trial;
  const director = await cast.as('centre.director');
  const evidenceFileId = await director.paper('主管部门中止函（演示）', [scene.plan.title]);
  const before = await director.get<SessionView>(`/api/sessions/${scene.session.id}`);
  const until = addDays(civilDate(await time.now()), 20);
  await scene.act(director, 'suspend', { ground: 1, evidenceFileId, reason: '主管部门要求核查界线', until });
  await scene.say(director, '竞价当场中止', '26');
  trial.refuse('中止期间出价', 'SESSION_SUSPENDED', await bid());
  await time.until(new Date((await time.now()).getTime() + 2 * 3_600_000));
  const filer = await scene.filer();
  const gone = await director.paper('中止原因消除证明（演示）', [scene.plan.title]);
  await scene.act(director, 'restart', {
    reason: '界线已核清',
    applicantPartyId: filer.account!.partyId,
    causeGone: true,
    evidenceFileId: gone,
  });
  const after = await director.get<SessionView>(`/api/sessions/${scene.session.id}`);
  const moved = new Date(after.closesAt).getTime() - new Date(before.closesAt).getTime();
  expectThat(moved >= 2 * 3_600_000 - 60_000, `重启应补回中止所占的时间，只顺延了${moved / 60_000}分钟`);
  await scene.say(director, `重启竞价，结束时间顺延${Math.round(moved / 60_000)}分钟`, '26');
}

async function papers(trial: Trial, scene: Scene): Promise<void> {
  const { cast } = trial;
  const path = `/api/deals/${scene.deal.id}`;
  const version = async (): Promise<{ version: number }> => ({
    version: (await (await cast.as('centre.clerk')).get<DealView>(path)).version,
  });
  const director = await cast.as('centre.director');
  const clerk = await cast.as('centre.clerk');
  trial.refuse(
    '结果公示期间生成合同',
    'DEAL_STATE',
    await clerk.attempt('POST', `${path}/contract`, {}, await version()),
  );
  await noticeOver(scene);
  await drawContract(scene);
  await signContract(scene);
  await reviewCapital(scene);
  const compare = { same: true, opinion: '一致' };
  trial.refuse(
    '上传人自己核对原件',
    'SECOND_OFFICER_REQUIRED',
    await clerk.attempt('POST', `${path}/contract/compare`, compare, await version()),
  );
  const early = await director.attempt<{ code: string }>('POST', `${path}/certificate`, {}, await version());
  trial.refuse(
    '未核对原件就出具鉴证书',
    early.body.code === 'DEAL_STATE' ? 'DEAL_STATE' : 'CERTIFICATE_NOT_READY',
    early,
  );
  await compareContract(scene);
  await certify(scene);
  trial.refuse(
    '为同一成交再出一份鉴证书',
    'CERTIFICATE_EXISTS',
    await director.attempt('POST', `${path}/certificate`, {}, await version()),
  );
  const listing = await scene.look();
  const old = await clerk.attempt(
    'POST',
    `/api/listings/${listing.id}/withdraw`,
    { reason: '反悔' },
    { version: listing.version },
  );
  trial.refuse(
    '出证之后撤回申请',
    (old.body as { code: string }).code === 'FORBIDDEN' ? 'FORBIDDEN' : 'LISTING_STATE',
    old,
  );
  await play(scene, 'closed', 'certified');
}
