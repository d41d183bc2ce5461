import { addDays, civilDate } from '../../values/index.js';
import { apply, payDeposit, qualify } from '../play/applying.js';
import { findSession, raise } from '../play/bidding.js';
import { type Chapter, play, type Plan, type Scene, workday, workdayBefore } from '../play/index.js';
import { objectOne, pendingOf } from '../play/review.js';
import { bankLine, bankSerial, refundLosers } from '../play/treasury.js';
import type { DealView } from '../play/views.js';
import { judged, openedYesterday } from './tender-life.js';
import type { KindName } from './listings-kinds.js';

/** A life of the demonstration: which right, when it was filed, how far it came, and what happened to it there. */
export interface DemoLife {
  readonly kind: KindName;
  /** Working days ago. */
  readonly filed: number;
  readonly to: Chapter;
  readonly then?: (scene: Scene, now: Date) => Promise<void>;
  readonly more?: (now: Date) => Partial<Plan>;
  /** Which of the villages; left out, its turn. */
  readonly village?: number;
}

const reason = (text: string) => ({ reason: text });

const refusedByClerk =
  (action: 'return' | 'reject', body: object) =>
  async (scene: Scene): Promise<void> => {
    await scene.act(await scene.cast.as('centre.clerk'), action, body);
  };

async function withdrawn(scene: Scene): Promise<void> {
  await scene.act(await scene.filer(), 'withdraw', reason('家中另有安排，暂不流转'));
}

async function suspended(scene: Scene, now: Date): Promise<void> {
  const director = await scene.cast.as('centre.director');
  const evidenceFileId = await director.paper('权属争议受理通知（演示）', [scene.plan.title]);
  const until = addDays(civilDate(now), 25);
  await scene.act(director, 'suspend', { ground: 3, evidenceFileId, reason: '相邻户对界线提出争议，正在调处', until });
}

async function terminated(scene: Scene): Promise<void> {
  const director = await scene.cast.as('centre.director');
  const evidenceFileId = await director.paper('主管部门终止函（演示）', [scene.plan.title]);
  await scene.act(director, 'terminate', { ground: 1, evidenceFileId, reason: '主管部门书面要求终止' });
  await scene.time.until(workday(await scene.time.now(), 2, '11:00'));
  await refundLosers(scene);
}

async function rescinded(scene: Scene): Promise<void> {
  await scene.act(
    await scene.cast.as('centre.director'),
    'rescind',
    reason('仲裁裁决解除合同，鉴证书随之作废（演示）'),
  );
}

async function departmentObjects(scene: Scene): Promise<void> {
  const [first] = await pendingOf(scene, 'banner');
  await objectOne(scene, first!, '标的与规划用途不一致，请补充说明');
}

/** Somebody objects to the result while its notice runs. */
async function objected(scene: Scene): Promise<void> {
  const person = await scene.cast.as('bidder.four');
  await person.post(`/api/deals/${scene.deal.id}/objections`, {
    party: '示范村民甲（虚构）',
    reason: '认为公示的四至与实际不一致，请求核对',
  });
}

/** Applications on the clerk's desk: one to accept, one under check. */
async function applicationsWaiting(scene: Scene): Promise<void> {
  const [first, second, ...others] = scene.plan.bidders;
  await apply(scene, first!);
  if (second) await qualify(scene, await apply(scene, second));
  for (const username of others) {
    const bidder = await apply(scene, username);
    const clerk = await scene.cast.as('centre.clerk');
    await clerk.post(`/api/applications/${bidder.application.id}/accept`, {}, { version: bidder.application.version });
  }
}

/** Money that waits to be recognised: no reference in the remark, and one that is short. */
async function moneyWaiting(scene: Scene): Promise<void> {
  const [first, second] = scene.bidders;
  if (first) await payDeposit(scene, first);
  if (second) await payDeposit(scene, second, '1000.00');
  const treasurer = await scene.cast.as('centre.treasurer');
  await treasurer.post('/api/funds/bank-lines', {
    serial: bankSerial(),
    bookedAt: await scene.stamp(),
    amount: scene.listing.deposit,
    payerName: '示范无名氏',
    payerAccount: '6217000099999999999',
    remark: '交易保证金',
  });
}

/** Opened a short while ago, and bids come in. */
async function liveBids(scene: Scene): Promise<void> {
  await scene.time.until(new Date(scene.opensAt.getTime() + 20_000));
  await findSession(scene);
  for (const minute of [3, 7, 12]) {
    await raise(scene, 2);
    await scene.time.until(new Date(scene.opensAt.getTime() + minute * 60_000));
  }
}

const running =
  (openedMinutesAgo: number, hours: number) =>
  (now: Date): Partial<Plan> => ({
    notice: {
      registrationWorkingDays: 0,
      registrationHour: '17:00',
      opensAfterWorkingDays: 0,
      opensHour: '10:00',
      freePeriodMinutes: hours * 60,
      extensionMinutes: 30,
      increment: '20.00',
      contractDays: 7,
      oneApplicant: 'session',
      fixed: {
        registrationUntil: workdayBefore(now, 2, '17:00'),
        opensAt: new Date(Math.floor(now.getTime() / 60_000) * 60_000 - openedMinutesAgo * 60_000),
      },
    },
    bidders: ['bidder.one', 'bidder.two', 'bidder.three'],
  });

const openingIn =
  (hours: number) =>
  (now: Date): Partial<Plan> => {
    const plan = running(-hours * 60, 24)(now);
    return { ...plan, notice: { ...plan.notice!, increment: '10.00' } };
  };

/** Called out in a hall: the clerk writes the signed record down (art. 14). */
const auctioned =
  (beganMinutesAgo: number) =>
  (now: Date): Partial<Plan> => ({ ...running(beganMinutesAgo, 24)(now), method: 'auction' });

async function inTheHall(scene: Scene): Promise<void> {
  await scene.time.until(new Date(scene.opensAt.getTime() + 60_000));
  await findSession(scene);
}

/** Let at a published price; several have applied, and lots are to be drawn (art. 14). */
const letAtPrice =
  (beganMinutesAgo: number) =>
  (now: Date): Partial<Plan> => ({
    ...running(beganMinutesAgo, 24)(now),
    method: 'fixedPrice',
    bidders: ['bidder.one', 'bidder.four', 'bidder.five'],
  });

/** Two officers read the public result off, and lots are drawn. */
async function drawn(scene: Scene): Promise<void> {
  await scene.time.until(new Date(scene.opensAt.getTime() + 31 * 60_000));
  const { id } = await findSession(scene);
  for (const [username, part] of [
    ['centre.clerk', 'draw'],
    ['centre.clerk2', 'draw/confirm'],
  ] as const) {
    const officer = await scene.cast.as(username);
    const { version } = await officer.get<{ version: number }>(`/api/sessions/${id}`);
    await officer.post(`/api/sessions/${id}/${part}`, { publicValue: '03 11 17 20 29' }, { version });
  }
}

const bonded = (amount: string) => (): Partial<Plan> => ({
  performanceBond: { amount, dueWorkingDays: 5, note: '合同履行完毕后退还' },
});

/** The winner's bond came in, and is held. */
async function bondPaid(scene: Scene): Promise<void> {
  const { bond } = await (await scene.cast.as('centre.clerk')).get<DealView>(`/api/deals/${scene.deal.id}`);
  if (!bond) throw new Error(`${scene.plan.title}: no bond is asked for`);
  await bankLine(scene, scene.winner().username, bond.amount, bond.reference);
}

const nobody = (): Partial<Plan> => ({ bidders: [] });

/** Nobody applied: the opening finds nobody, and the listing is unsold. */
async function unsold(scene: Scene): Promise<void> {
  await scene.time.until(new Date(scene.opensAt.getTime() + 60_000));
  const { state } = await scene.look();
  if (state !== 'unsold') throw new Error(`${scene.plan.title}: nobody came, and it is ${state}`);
}

/** Somebody had qualified and nobody bid; the centre talks to him, and the price waits for both sides' yes (art. 29). */
async function talked(scene: Scene): Promise<void> {
  const session = await findSession(scene);
  await scene.time.until(new Date(Date.parse(session.closesAt) + 60_000));
  await scene.time.until(workday(await scene.time.now(), 2, '11:00'));
  await refundLosers(scene);
  const clerk = await scene.cast.as('centre.clerk');
  const [candidate] = await clerk.get<{ applicationId: string }[]>(`/api/listings/${scene.listing.id}/candidates`);
  if (!candidate) throw new Error(`${scene.plan.title}: nobody had qualified`);
  await scene.act(clerk, 'negotiate', {
    applicationId: candidate.applicationId,
    reason: '公告期满无人出价，申请人愿按底价协议',
  });
  const { id, version, reserve } = await findSession(scene);
  await clerk.post(`/api/sessions/${id}/agreement`, { amount: reserve }, { version });
}

/** About fifty lives; villages, towns and figures follow from their order. */
export const demoLives: readonly DemoLife[] = [
  { kind: 'cropland', filed: 72, to: 'closed' },
  { kind: 'pasture', filed: 72, to: 'closed' },
  { kind: 'pond', filed: 72, to: 'closed' },
  { kind: 'livestock', filed: 68, to: 'closed' },
  { kind: 'building', filed: 68, to: 'closed' },
  { kind: 'machinery', filed: 68, to: 'closed' },
  { kind: 'underForest', filed: 64, to: 'closed' },
  { kind: 'dwelling', filed: 64, to: 'closed' },
  { kind: 'well', filed: 64, to: 'closed' },
  { kind: 'variety', filed: 60, to: 'closed' },
  { kind: 'cropland', filed: 60, to: 'closed' },
  { kind: 'building', filed: 58, to: 'closed', then: rescinded },

  { kind: 'pasture', filed: 24, to: 'paid' },
  { kind: 'cropland', filed: 28, to: 'certified' },
  { kind: 'commercialLand', filed: 28, to: 'certified' },
  { kind: 'pond', filed: 22, to: 'contracted', more: bonded('5000.00'), then: bondPaid },
  { kind: 'livestock', filed: 23, to: 'contracted' },
  { kind: 'underForest', filed: 22, to: 'signed' },
  { kind: 'building', filed: 21, to: 'drawn', more: bonded('8000.00') },
  { kind: 'shares', filed: 21, to: 'dealt' },
  { kind: 'machinery', filed: 17, to: 'traded' },
  { kind: 'site', filed: 17, to: 'traded', then: objected },

  { kind: 'cropland', filed: 16, to: 'deposited', more: running(40, 24), then: liveBids },
  { kind: 'pond', filed: 15, to: 'deposited', more: running(15, 10), then: liveBids },
  { kind: 'pasture', filed: 14, to: 'deposited', more: openingIn(3) },
  { kind: 'machinery', filed: 15, to: 'deposited', more: auctioned(60), then: inTheHall },
  { kind: 'well', filed: 40, to: 'announced', more: nobody, then: unsold },
  { kind: 'dwelling', filed: 36, to: 'announced', more: nobody, then: unsold },
  { kind: 'machinery', filed: 35, to: 'deposited', then: talked },

  { kind: 'cropland', filed: 9, to: 'announced' },
  { kind: 'reservedLand', filed: 8, to: 'announced', then: applicationsWaiting },
  { kind: 'underForest', filed: 8, to: 'announced', then: applicationsWaiting },
  { kind: 'livestock', filed: 9, to: 'applied', then: moneyWaiting },
  { kind: 'machinery', filed: 7, to: 'announced' },
  { kind: 'commercialLand', filed: 7, to: 'announced' },
  { kind: 'building', filed: 11, to: 'applied', then: suspended },
  { kind: 'pond', filed: 38, to: 'deposited', then: terminated },

  { kind: 'pasture', filed: 7, to: 'approved' },
  { kind: 'cropland', filed: 13, to: 'reviewed' },
  { kind: 'variety', filed: 6, to: 'reviewed' },
  { kind: 'site', filed: 5, to: 'reviewed', then: departmentObjects },
  { kind: 'underForest', filed: 3, to: 'asked' },
  { kind: 'pasture', filed: 10, to: 'asked' },
  { kind: 'well', filed: 3, to: 'accepted' },
  { kind: 'cropland', filed: 1, to: 'filed' },
  { kind: 'dwelling', filed: 1, to: 'filed' },
  { kind: 'livestock', filed: 2, to: 'filed' },
  {
    kind: 'shares',
    filed: 4,
    to: 'filed',
    then: refusedByClerk('return', {
      missing: ['股份合作社章程缺盖章页', '股权证复印件不清晰'],
      reason: '材料不齐，请一次补齐',
    }),
  },
  {
    kind: 'building',
    filed: 12,
    to: 'accepted',
    then: refusedByClerk('reject', reason('标的已列入征收范围，不宜流转')),
  },
  { kind: 'machinery', filed: 20, to: 'filed', then: withdrawn },
  { kind: 'pond', filed: 1, to: 'draft' },
  { kind: 'reservedLand', filed: 2, to: 'draft' },

  { kind: 'building', filed: 15, to: 'deposited', more: letAtPrice(50), then: inTheHall },
  { kind: 'building', filed: 15, to: 'deposited', more: letAtPrice(45), then: drawn },

  { kind: 'works', filed: 32, to: 'opened', more: openedYesterday, then: judged },

  // Small lots of two villages: of one a joint notice is published (desks.ts), the other's waits for one.
  ...(['pond', 'machinery'] as const).map((kind) => ({ kind, filed: 12, to: 'approved', village: 5 }) as const),
  ...(['pond', 'machinery', 'pond'] as const).map((kind) => ({ kind, filed: 11, to: 'approved', village: 9 }) as const),
];

/** Plays one life from its filing. */
export async function live(scene: Scene, life: DemoLife, now: Date): Promise<void> {
  await scene.time.until(workdayBefore(now, life.filed, life.filed % 2 === 0 ? '09:10' : '14:20'));
  await play(scene, life.to);
  await life.then?.(scene, now);
}
