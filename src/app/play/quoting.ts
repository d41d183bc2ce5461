import { randomUUID } from 'node:crypto';
import { closing, findSession } from './bidding.js';
import type { Scene } from './scene.js';
import type { SessionView } from './views.js';

/** Each qualified bidder leaves one sealed quote; they are opened together at the close (art. 12(10), 14). */
export async function quoting(scene: Scene): Promise<void> {
  await findSession(scene);
  const path = `/api/sessions/${scene.session.id}`;
  for (const [index, { person }] of scene.bidders.entries()) {
    await person.post(`${path}/quotes`, { amount: scene.plan.quotes![index] }, { key: randomUUID() });
    await scene.say(person, '提交密封报价，截止前不向任何人显示', '12(10)');
  }
  const clerk = await scene.cast.as('centre.clerk');
  const seen = await clerk.get<SessionView>(path);
  if (seen.standing) throw new Error(`${scene.plan.title}: a quote was seen before the close`);
  await closing(scene);
  const won = scene.bidders.findIndex(({ person }) => person.account!.partyId === scene.deal.transferee.id);
  scene.turn = won + 1;
}
