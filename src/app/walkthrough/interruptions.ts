import { civilDate, addDays } from '../../values/index.js';
import { addWorkingDays } from '../../rulebook/index.js';
import { play, workday, workdays, villageOf } from '../play/index.js';
import { refund } from '../play/treasury.js';
import type { ApplicationView, ListingView } from '../play/views.js';
import { expectThat } from './expectations.js';
import { samplePlan, type Trial } from './trial.js';

const dated = ['registrationUntil', 'depositUntil', 'opensAt'] as const;

/** Art. 26: what was still to come moves by the time that was lost. */
export async function suspensionAndRestart(trial: Trial): Promise<void> {
  const { cast, time } = trial;
  const scene = trial.scene(await samplePlan(time, 950, { village: villageOf('caoyuan') }));
  await play(scene, 'applied');
  const director = await cast.as('centre.director');
  const before = datesOf(await scene.look());
  const evidenceFileId = await director.paper('权属争议受理通知（演示）', [scene.plan.title]);
  const noEvidence = await director.attempt(
    'POST',
    `/api/listings/${scene.listing.id}/suspend`,
    { ground: 9, evidenceFileId, reason: '无此情形' },
    { version: scene.listing.version },
  );
  const code = (noEvidence.body as { code: string }).code;
  trial.refuse('以第二十六条没有的情形中止', code === 'VALIDATION' ? 'VALIDATION' : 'SUSPENSION_GROUND', noEvidence);
  const until = addDays(civilDate(await time.now()), 20);
  await scene.act(director, 'suspend', { ground: 3, evidenceFileId, reason: '有人对权属提出争议', until });
  const stopped = (await time.now()).getTime();
  await scene.say(director, '中止交易：权属存在争议', '26');
  await time.until(workday(new Date(stopped), 4, '15:00'));
  const gone = await director.paper('争议撤回证明（演示）', [scene.plan.title]);
  const unasked = await director.attempt(
    'POST',
    `/api/listings/${scene.listing.id}/restart`,
    { reason: '争议已撤回', evidenceFileId: gone },
    { version: scene.listing.version },
  );
  trial.refuse('无人申请就重启', 'RESTART_NOT_READY', unasked);
  const filer = await scene.filer();
  await scene.act(director, 'restart', {
    reason: '争议已撤回',
    applicantPartyId: filer.account!.partyId,
    causeGone: true,
    evidenceFileId: gone,
  });
  const lost = (await time.now()).getTime() - stopped;
  const after = datesOf(await scene.look());
  for (const field of dated) {
    const moved = after[field].getTime() - before[field].getTime();
    expectThat(
      Math.abs(moved - lost) < 60_000,
      `${field}应顺延${Math.round(lost / 60_000)}分钟，实际${Math.round(moved / 60_000)}分钟`,
    );
  }
  await scene.say(director, `重启交易，报名、保证金和开始时间各顺延${(lost / 3_600_000).toFixed(1)}小时`, '26');
  scene.opensAt = after.opensAt;
  await play(scene, 'closed', 'applied');
}

function datesOf({ trade }: ListingView): Record<(typeof dated)[number], Date> {
  const read = (field: string): Date => new Date(String(trade?.[field]));
  return { registrationUntil: read('registrationUntil'), depositUntil: read('depositUntil'), opensAt: read('opensAt') };
}

/** Art. 27, 20: it ends here, and what was paid goes back within three working days. */
export async function termination(trial: Trial): Promise<void> {
  const { cast, time } = trial;
  const scene = trial.scene(await samplePlan(time, 951, { village: villageOf('shaliang') }));
  await play(scene, 'deposited');
  const director = await cast.as('centre.director');
  const evidenceFileId = await director.paper('人民法院终止交易通知书（演示）', [scene.plan.title]);
  await scene.act(director, 'terminate', { ground: 3, evidenceFileId, reason: '人民法院书面通知终止' });
  const now = await time.now();
  await scene.say(director, '依人民法院书面通知终止交易', '27');
  const dueOn = addWorkingDays(workdays, civilDate(now), 3);
  for (const bidder of scene.bidders) {
    const { deposit } = await bidder.person.get<ApplicationView>(`/api/applications/${bidder.application.id}`);
    expectThat(deposit?.state === 'refundDue', `终止后保证金应为应退，实为${deposit?.state}`);
    const due = addDays(civilDate(new Date(deposit!.refundDueAt!)), -1);
    expectThat(due === dueOn, `保证金应在${dueOn}之前退还，系统写${due}`);
    await time.until(workday(now, 1, '10:00'));
    await refund(scene, deposit!);
  }
  await scene.say(
    await cast.as('centre.treasurer'),
    `终止后3个工作日（至${dueOn}）内退还${scene.bidders.length}笔保证金`,
    '20',
  );
  const { state } = await scene.look();
  expectThat(state === 'terminated', `终止后项目应为终止，实为${state}`);
}
