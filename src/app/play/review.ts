import { demoDepartments } from '../demo/people.js';
import type { Person } from './person.js';
import type { Scene } from './scene.js';
import type { VerificationView } from './views.js';
import { addDays, civilDate, toOffsetIso } from '../../values/index.js';
import { workday } from './timeline.js';

export async function accept(scene: Scene): Promise<void> {
  const clerk = await scene.cast.as('centre.clerk');
  await scene.act(clerk, 'accept');
  await scene.say(clerk, `材料齐全，受理登记，编号${scene.listing.number}`, '16');
}

export async function ask(scene: Scene): Promise<void> {
  const clerk = await scene.cast.as('centre.clerk');
  await scene.act(clerk, 'ask', {});
  await scene.say(clerk, '先请镇人民政府审查、查档、确权，之后提请旗级主管部门核实，各5个工作日', '18');
}

/** Whose desk a request lies on. */
async function answerer(scene: Scene, { stage, organization }: VerificationView): Promise<Person> {
  if (stage === 'town') return scene.cast.as(`town.${scene.plan.village.town.pinyin}`);
  const department = demoDepartments.find(({ name }) => name === organization.name);
  if (!department) throw new Error(`nobody signs in for ${organization.name}`);
  return scene.cast.as(department.username);
}

export async function pendingOf(scene: Scene, stage: 'town' | 'banner'): Promise<VerificationView[]> {
  const { verifications } = await scene.look();
  return verifications.filter((one) => one.stage === stage && one.state === 'pending');
}

export async function confirmOne(scene: Scene, one: VerificationView): Promise<void> {
  const person = await answerer(scene, one);
  const opinion = one.stage === 'town' ? '经查档，权属清晰，无争议、无查封' : '经核实，符合规定，无异议';
  const documentFileId = await person.paper(`${one.organization.name}核实函（演示）`, [
    `项目：${scene.plan.title}`,
    opinion,
  ]);
  await person.post(`/api/verifications/${one.id}/confirm`, { opinion, documentFileId });
  await scene.say(person, `书面反馈：${opinion}`, '18');
}

export async function objectOne(scene: Scene, one: VerificationView, opinion: string): Promise<void> {
  const person = await answerer(scene, one);
  const documentFileId = await person.paper(`${one.organization.name}异议函（演示）`, [
    `项目：${scene.plan.title}`,
    opinion,
  ]);
  await person.post(`/api/verifications/${one.id}/object`, { opinion, documentFileId });
  await scene.say(person, `书面提出异议：${opinion}`, '16');
}

/** An objection that no longer stands, withdrawn in writing by the office that made it. */
export async function withdrawObjection(scene: Scene, one: VerificationView): Promise<void> {
  const person = await answerer(scene, one);
  const opinion = '争议已解决，撤回异议';
  const documentFileId = await person.paper(`${one.organization.name}撤回异议函（演示）`, [
    `项目：${scene.plan.title}`,
  ]);
  await person.post(`/api/verifications/${one.id}/withdraw`, { opinion, documentFileId });
  await scene.say(person, opinion, '16');
}

export async function townConfirms(scene: Scene): Promise<void> {
  for (const one of await pendingOf(scene, 'town')) await confirmOne(scene, one);
}

export async function departmentsConfirm(scene: Scene): Promise<void> {
  for (const one of await pendingOf(scene, 'banner')) await confirmOne(scene, one);
}

export async function approve(scene: Scene): Promise<void> {
  const clerk = await scene.cast.as('centre.clerk');
  await scene.act(clerk, 'approve', { opinion: '材料齐全，核实无异议，审核通过' });
  await scene.say(clerk, '审核通过', '16');
}

/** The dates follow from the plan and from today; the rules say whether they are enough. */
export function noticeDates(
  scene: Scene,
  now: Date,
): { registrationUntil: Date; depositUntil: Date; qualificationUntil: Date; opensAt: Date } {
  const { registrationWorkingDays, registrationHour, opensAfterWorkingDays, opensHour, fixed } = scene.plan.notice;
  const registrationUntil = fixed?.registrationUntil ?? workday(now, registrationWorkingDays, registrationHour);
  const opensAt = fixed?.opensAt ?? workday(registrationUntil, opensAfterWorkingDays, opensHour);
  const between = (share: number): Date =>
    new Date(
      registrationUntil.getTime() +
        Math.floor(((opensAt.getTime() - registrationUntil.getTime()) * share) / 60_000) * 60_000,
    );
  return { registrationUntil, depositUntil: between(0.6), qualificationUntil: between(0.8), opensAt };
}

export function noticeOf(scene: Scene, now: Date): Record<string, unknown> {
  const { freePeriodMinutes, extensionMinutes, maxExtensions, increment, maxIncrement, contractDays, oneApplicant } =
    scene.plan.notice;
  const dates: [string, string][] = Object.entries(noticeDates(scene, now)).map(([name, at]) => [
    name,
    toOffsetIso(at),
  ]);
  return {
    ...(Object.fromEntries(dates) as Record<string, string>),
    ...(scene.plan.award && { award: scene.plan.award }),
    ...(scene.plan.method === 'auction' && { auction: hallOf(scene, now) }),
    ...(scene.plan.method === 'fixedPrice' && { draw: drawOf(scene, now) }),
    ...(scene.plan.quotes ? { freePeriodMinutes, extensionMinutes } : {}),
    ...(scene.plan.method === 'ascending'
      ? { freePeriodMinutes, extensionMinutes, maxExtensions, increment, maxIncrement }
      : {}),
    resultNoticeWorkingDays: 3,
    contractDays,
    oneApplicant,
  };
}

/** A public result of the half hour after the opening (fictional). */
const drawOf = (scene: Scene, now: Date): Record<string, string> => ({
  source: '当日交易开始后公布的首期福利彩票快开结果（虚构）',
  knownFrom: toOffsetIso(new Date(noticeDates(scene, now).opensAt.getTime() + 30 * 60_000)),
});

/** Auction Law 46, 48: a house, a hall, and the object on view the two days before (fictional). */
const hallOf = (scene: Scene, now: Date): Record<string, string> => {
  const day = civilDate(noticeDates(scene, now).opensAt);
  return {
    house: '示范拍卖有限公司（虚构）',
    licence: '第1500001号',
    auctioneer: '示范拍卖师',
    auctioneerCertificate: '15000001',
    place: '旗交易中心一楼大厅',
    viewingFrom: addDays(day, -2),
    viewingUntil: addDays(day, -1),
    viewingPlace: '标的所在地',
  };
};

export async function announce(scene: Scene): Promise<void> {
  const clerk = await scene.cast.as('centre.clerk');
  const now = await scene.time.now();
  await scene.act(clerk, 'announce', noticeOf(scene, now));
  scene.opensAt = noticeDates(scene, now).opensAt;
  const { registrationUntil, opensAt } = noticeDates(scene, now);
  await scene.say(clerk, `发布公告：报名至${short(registrationUntil)}，${short(opensAt)}开始交易`, '18');
}

export const short = (at: Date): string => toOffsetIso(at).slice(0, 16).replace('T', ' ');
