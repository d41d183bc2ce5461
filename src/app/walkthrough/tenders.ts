import { addDays, civilDate } from '../../values/index.js';
import { play, usualNotice, villageOf } from '../play/index.js';
import { holderOf, seatsOfCommittee, tenderOf } from '../play/tendering.js';
import { expectThat } from './expectations.js';
import { samplePlan, type Trial } from './trial.js';

/** A purchase by tender: sealed, opened by two, judged by five, under notice, awarded, contracted (art. 14; Tender Law 28–46). */
export async function tender(trial: Trial): Promise<void> {
  const { time } = trial;
  const today = civilDate(await time.now());
  const scene = trial.scene(
    await samplePlan(time, 990, {
      title: '嘎查村污水管网小型工程采购（招标）',
      direction: 'procurement',
      category: 10,
      subKind: 'construction',
      transferKind: 'purchase',
      method: 'tender',
      village: villageOf('hewan'),
      useNow: '露天排水沟',
      useAfter: '污水管网工程',
      pricing: {
        basis: 'lump',
        amount: '520000.00',
        term: { from: addDays(today, 60), to: addDays(today, 300) },
        payment: { kind: 'once' },
      },
      parcels: [{ kind: '污水管网0.8公里', owner: 0, quantity: '1', unit: 'item' }],
      deposit: '10000.00',
      valuation: undefined,
      conditions: '具有市政工程施工能力，近三年无重大质量安全事故',
      notice: { ...usualNotice, opensAfterWorkingDays: 12, oneApplicant: 'session' },
      award: {
        by: 'score',
        criteria: [
          { name: '报价', percent: 70 },
          { name: '施工方案', percent: 30 },
        ],
      },
      bidders: ['bidder.two', 'bidder.three', 'bidder.five'],
      quotes: ['498000.00', '505000.00', '530000.00'],
    }),
  );
  await play(scene, 'deposited');
  await tooEarly(trial, scene);
  await play(scene, 'closed', 'deposited');
  expectThat(scene.deal.total === '498000.00', `第一名应为498000.00，实为${scene.deal.total}`);
  trial.say(
    `  ✓ ${scene.deal.transferee.name}中标，${scene.deal.total}元，合同、鉴证书齐备；超过最高限价的一份不参加排序`,
  );
}

async function tooEarly(trial: Trial, scene: Parameters<typeof play>[0]): Promise<void> {
  const director = await holderOf(scene, 'centre');
  const { id } = await tenderOf(scene, director);
  const path = `/api/tenders/${id}`;
  const shares = await director.attempt('POST', `${path}/shares`, { shares: [] });
  trial.refuse('投标截止前提交解封份额', 'TENDER_STATE', shares);
  const clerk = await trial.cast.as('centre.clerk');
  const fileId = await clerk.paper('评标委员会成员声明（演示）', [scene.plan.title]);
  const named = await clerk.attempt('POST', `${path}/committee`, { members: seatsOfCommittee, fileId });
  trial.refuse('投标截止前组建评标委员会', 'TENDER_STATE', named);
}
