import { certify, close, compareContract, drawContract, noticeOver, signContract } from './after-deal.js';
import { applyAndQualify, payDeposits } from './applying.js';
import { agreement, bidding, closing, tradeOpens } from './bidding.js';
import { fileMaterials, fileOwnersPapers, registerOwners, submit, writeDraft } from './filing.js';
import { accept, announce, approve, ask, departmentsConfirm, townConfirms } from './review.js';
import { quoting } from './quoting.js';
import type { Scene, Step } from './scene.js';
import { sealing, tendering } from './tendering.js';
import { workday } from './timeline.js';
import { payBeneficiaries, payPrice, refundDeposits, refundLosers } from './treasury.js';

const nextDay =
  (days: number, hour: string): Step =>
  async ({ time }) =>
    time.until(workday(await time.now(), days, hour));

const opening: Step = async (scene) => {
  await scene.time.until(new Date(scene.opensAt.getTime() + 60_000));
  await tradeOpens(scene);
};

/** Bidding, quotes, tender or agreement, whichever the listing's method is. */
const trade: Step = async (scene) => {
  if (scene.plan.method === 'tender') return tendering(scene);
  if (scene.plan.quotes) return quoting(scene);
  if (scene.plan.method === 'agreement') return agreement(scene);
  await bidding(scene);
  await closing(scene);
};

/** A life on the market in the order it happens, each step by the person whose step it is. */
export const chapters = {
  draft: [registerOwners, writeDraft],
  filed: [fileMaterials, fileOwnersPapers, submit],
  accepted: [nextDay(1, '09:20'), accept],
  asked: [ask],
  reviewed: [nextDay(1, '10:30'), townConfirms],
  verified: [nextDay(2, '15:00'), departmentsConfirm],
  approved: [nextDay(1, '09:40'), approve],
  announced: [announce],
  applied: [nextDay(1, '14:00'), applyAndQualify],
  deposited: [nextDay(1, '11:00'), payDeposits],
  opened: [sealing, opening],
  traded: [trade],
  dealt: [noticeOver],
  drawn: [nextDay(1, '09:30'), drawContract],
  losersPaid: [refundLosers],
  signed: [nextDay(1, '10:10'), signContract],
  contracted: [compareContract],
  certified: [nextDay(1, '09:00'), certify],
  paid: [nextDay(1, '10:00'), payPrice, payBeneficiaries],
  refunded: [nextDay(1, '15:30'), refundDeposits],
  closed: [close],
} as const satisfies Record<string, readonly Step[]>;
export type Chapter = keyof typeof chapters;

/** Plays from after one chapter (or the beginning) to the end of another. */
export async function play(scene: Scene, to: Chapter, after?: Chapter): Promise<void> {
  const names = Object.keys(chapters) as Chapter[];
  for (const name of names.slice(after ? names.indexOf(after) + 1 : 0, names.indexOf(to) + 1)) {
    for (const step of chapters[name]) await step(scene);
  }
}
