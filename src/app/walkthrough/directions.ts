import { addDays, civilDate } from '../../values/index.js';
import { type Plan, play, villageOf } from '../play/index.js';
import type { SessionView } from '../play/views.js';
import { expectThat } from './expectations.js';
import { samplePlan, type Trial } from './trial.js';

/** No real case of these directions is among those collected; the plans are invented, their rules are not. */
const works = (today: string): Partial<Plan> => ({
  title: '嘎查村内道路硬化小微工程采购',
  direction: 'procurement',
  category: 10,
  subKind: 'construction',
  transferKind: 'purchase',
  method: 'agreement',
  useNow: '土路',
  useAfter: '村内道路硬化工程',
  pricing: {
    basis: 'lump',
    amount: '480000.00',
    term: { from: today, to: addDays(today, 300) },
    payment: { kind: 'once' },
  },
  parcels: [{ kind: '道路硬化1.2公里', owner: 0, quantity: '1', unit: 'item' }],
  deposit: '20000.00',
  valuation: undefined,
  conditions: '具有市政或公路工程施工能力，近三年无重大质量安全事故',
  bidders: ['bidder.two', 'bidder.three', 'bidder.five'],
});

const partner = (today: string): Partial<Plan> => ({
  ...works(today),
  title: '嘎查村集体冷链仓储项目招商合作',
  direction: 'investment',
  subKind: 'industry',
  transferKind: 'invite',
  useNow: '闲置场院',
  useAfter: '冷链仓储',
  pricing: { basis: 'perYear', amount: '60000.00', term: { years: 5 }, payment: { kind: 'yearly' } },
  parcels: [{ kind: '冷链仓储项目', owner: 0, quantity: '1', unit: 'item' }],
  conditions: '具有冷链仓储经营经验',
  bidders: ['bidder.two', 'bidder.three'],
});

/** Art. 12(10): the lowest quote under the ceiling wins, the collective pays, the supplier is paid. */
export async function procurement(trial: Trial): Promise<void> {
  const { time } = trial;
  const quotes = ['455000.00', '438600.50', '438600.50'];
  const more = { ...works(civilDate(await time.now())), village: villageOf('hewan'), quotes };
  const scene = trial.scene(await samplePlan(time, 970, more));
  await play(scene, 'opened');
  await refusedQuotes(trial, scene);
  await play(scene, 'closed', 'opened');
  const { deal, owners } = scene;
  expectThat(deal.total === '438600.50', `最低报价应为438600.50，实为${deal.total}`);
  const supplier = scene.bidders[1]!.person.account!.partyId;
  expectThat(deal.transferee.id === supplier, '同价应由先报价者成交');
  const paid = deal.beneficiaries.map(({ name, amount }) => `${name}${amount}元`).join('、');
  expectThat(deal.beneficiaries[0]?.name === deal.transferee.name, `价款应付给供应方，实付${paid}`);
  trial.say(`  ✓ ${owners[0]!.name}付款，${paid}；没有第29条的底价，最高限价480000.00元`);
}

async function refusedQuotes(trial: Trial, scene: Parameters<typeof play>[0]): Promise<void> {
  const clerk = await trial.cast.as('centre.clerk');
  const { items } = await clerk.get<{ items: SessionView[] }>(`/api/sessions?listingId=${scene.listing.id}`);
  const path = `/api/sessions/${items[0]!.id}`;
  const { person } = scene.bidders[0]!;
  const key = (n: number) => ({ key: `quote-${scene.mark}-${n}` });
  const above = await person.attempt('POST', `${path}/quotes`, { amount: '480000.01' }, key(1));
  trial.refuse('报价480,000.01元，最高限价480,000.00元', 'PRICE_ABOVE_CEILING', above);
  const open = await person.attempt('POST', `${path}/bids`, { amount: '470000.00' }, key(2));
  trial.refuse('在采购项目上公开竞价', 'METHOD_NOT_ALLOWED', open);
  const stranger = await trial.cast.as('bidder.four');
  const uninvited = await stranger.attempt('POST', `${path}/quotes`, { amount: '1000.00' }, key(3));
  trial.refuse('未申请的人报价', 'NOT_ELIGIBLE', uninvited);
}

/** A collective's project: published terms, the best quote at or above them becomes the partner, who pays the collective. */
export async function investment(trial: Trial): Promise<void> {
  const { time } = trial;
  const more = {
    ...partner(civilDate(await time.now())),
    village: villageOf('caoyuan'),
    quotes: ['63500.00', '66000.00'],
  };
  const scene = trial.scene(await samplePlan(time, 980, more));
  await play(scene, 'certified');
  const { deal, owners } = scene;
  expectThat(deal.price === '66000.00', `最优报价应为66000.00，实为${deal.price}`);
  expectThat(deal.beneficiaries[0]?.name === owners[0]!.name, '合作款项应归集体');
  trial.say(`  ✓ 合作方${deal.transferee.name}以每年${deal.price}元成交，五年共${deal.total}元归${owners[0]!.name}`);
}
