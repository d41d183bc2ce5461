import { randomUUID } from 'node:crypto';
import { Money } from '../../values/index.js';
import type { Bidder, Scene } from './scene.js';
import type { DealView, ListingView, Page, SessionView } from './views.js';

export async function findSession(scene: Scene): Promise<SessionView> {
  const clerk = await scene.cast.as('centre.clerk');
  const { items } = await clerk.get<Page<SessionView>>(`/api/sessions?listingId=${scene.listing.id}`);
  const [first] = [...items].sort((a, b) => (a.opensAt < b.opensAt ? 1 : -1));
  if (!first) throw new Error('the notice made no session');
  scene.session = await clerk.get<SessionView>(`/api/sessions/${first.id}`);
  return scene.session;
}

export async function bid(scene: Scene, bidder: Bidder, amount: string): Promise<void> {
  await bidder.person.post(`/api/sessions/${scene.session.id}/bids`, { amount }, { key: randomUUID() });
}

/** The first bid at the reserve, then each raise by one step, the bidders in turn. Waits for the close. */
export async function bidding(scene: Scene): Promise<void> {
  await findSession(scene);
  const best = await raise(scene, scene.plan.raises + 1);
  await scene.say(
    best.person,
    `竞价：底价${scene.session.reserve}起，最高报价${scene.session.standing!.amount}${scene.listing.basisText}`,
    '14',
  );
}

/** `times` bids from where the session stands. */
export async function raise(scene: Scene, times: number): Promise<Bidder> {
  const clerk = await scene.cast.as('centre.clerk');
  const step = Money.of(scene.plan.notice.increment);
  let amount = Money.of(scene.session.standing?.amount ?? scene.session.reserve);
  let turn = scene.turn;
  for (let i = 0; i < times; i++) {
    if (scene.turn > 0 || i > 0) amount = amount.plus(step);
    turn = scene.turn++;
    await bid(scene, scene.bidders[turn % scene.bidders.length]!, amount.toString());
  }
  scene.session = await clerk.get<SessionView>(`/api/sessions/${scene.session.id}`);
  return scene.bidders[turn % scene.bidders.length]!;
}

export async function closing(scene: Scene): Promise<void> {
  const clerk = await scene.cast.as('centre.clerk');
  // A restart or an extension may have moved it meanwhile.
  for (;;) {
    const { closesAt, state } = await clerk.get<SessionView>(`/api/sessions/${scene.session.id}`);
    if (state !== 'open' && state !== 'scheduled') break;
    await scene.time.until(new Date(new Date(closesAt).getTime() + 1000));
  }
  await findDeal(scene);
  await scene.say(
    '系统',
    `${scene.plan.quotes ? '报价截止，当众开启' : '竞价结束'}，结果公示：${scene.deal.price}${scene.deal.basisText}，全期总价${scene.deal.total}元`,
    '19',
  );
}

export async function findDeal(scene: Scene): Promise<DealView> {
  const clerk = await scene.cast.as('centre.clerk');
  let dealId = (await scene.look()).dealId;
  if (!dealId) {
    const { items } = await clerk.get<Page<{ id: string }>>(`/api/deals?listingId=${scene.listing.id}`);
    dealId = items[0]?.id ?? null;
  }
  if (!dealId) throw new Error(`${scene.plan.title}: no deal came of it (listing is ${scene.listing.state})`);
  scene.deal = await clerk.get<DealView>(`/api/deals/${dealId}`);
  return scene.deal;
}

/** One qualified applicant: the price is agreed, recorded by the clerk and confirmed by both sides (art. 14). */
export async function agreement(scene: Scene): Promise<void> {
  const clerk = await scene.cast.as('centre.clerk');
  await findSession(scene);
  const [only] = scene.bidders;
  const amount = scene.plan.agreed ?? scene.listing.reserve;
  const path = `/api/sessions/${scene.session.id}`;
  const version = async (): Promise<number | undefined> => (await clerk.get<SessionView>(path)).version;
  await clerk.post(`${path}/agreement`, { amount }, { version: await version() });
  await scene.say(clerk, `公告期满仅有一名合格受让方，记录协商价格${amount}${scene.listing.basisText}`, '14');
  for (const person of [await scene.filer(), only!.person]) {
    await person.post(`${path}/confirm`, { amount }, { version: await version() });
    await scene.say(person, `确认协议价格${amount}${scene.listing.basisText}`, '14');
  }
  await findDeal(scene);
  await scene.say('系统', `协议成交，结果公示：全期总价${scene.deal.total}元`, '19');
}

export async function tradeOpens(scene: Scene): Promise<void> {
  const { state } = await scene.look();
  if (state !== 'trading') throw new Error(`${scene.plan.title}: at its opening the listing is ${state}`);
}

export type { ListingView };
