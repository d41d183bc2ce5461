import { transfereeMaterials } from '../../rulebook/index.js';
import { Money } from '../../values/index.js';
import type { Person } from './person.js';
import type { Bidder, Scene } from './scene.js';
import type { ApplicationView } from './views.js';
import { bankLine } from './treasury.js';

/** One bidder's way to the session: application, its papers, acceptance, check (art. 15, 17). */
export async function apply(scene: Scene, username: string): Promise<Bidder> {
  const person = await scene.cast.as(username);
  let application = await person.post<ApplicationView>(`/api/listings/${scene.listing.id}/applications`, {
    partyId: person.account!.partyId,
    statementAccepted: true,
  });
  for (const { code, name } of transfereeMaterials.filter(({ when }) => when === 'always')) {
    const fileId = await person.paper(`${name}（演示）`, [`受让方：${person.name}`]);
    application = await person.post<ApplicationView>(`/api/applications/${application.id}/materials`, {
      kind: code,
      fileId,
    });
  }
  application = await decide(person, application, 'submit');
  await scene.say(person, '提交受让申请、声明与保证和资信、资格证明', '15');
  const bidder = { username, person, application };
  scene.bidders.push(bidder);
  return bidder;
}

const decide = (
  person: Person,
  { id, version }: ApplicationView,
  action: string,
  body: unknown = {},
): Promise<ApplicationView> => person.post<ApplicationView>(`/api/applications/${id}/${action}`, body, { version });

export async function qualify(scene: Scene, bidder: Bidder): Promise<void> {
  const clerk = await scene.cast.as('centre.clerk');
  bidder.application = await decide(clerk, bidder.application, 'accept');
  bidder.application = await decide(clerk, bidder.application, 'approve', {
    opinion: '主体信息审查无误，符合公告条件',
  });
  await scene.say(clerk, `受理受让申请${bidder.application.number}并在5个工作日内审查通过，通知缴纳保证金`, '17');
}

export const applyAndQualify = async (scene: Scene): Promise<void> => {
  for (const username of scene.plan.bidders) await qualify(scene, await apply(scene, username));
};

/** Pays into the centre's account with the reference of the order; the treasurer books the bank's line (art. 20). */
export async function payDeposit(scene: Scene, bidder: Bidder, amount?: string): Promise<void> {
  const { deposit } = await bidder.person.get<ApplicationView>(`/api/applications/${bidder.application.id}`);
  if (!deposit) throw new Error(`${bidder.username} has no deposit order`);
  await bankLine(scene, bidder.username, amount ?? deposit.amount, deposit.reference);
  bidder.application = await bidder.person.get<ApplicationView>(`/api/applications/${bidder.application.id}`);
}

export async function payDeposits(scene: Scene): Promise<void> {
  for (const bidder of scene.bidders) await payDeposit(scene, bidder);
  const total = Money.sum(scene.bidders.map(() => Money.of(scene.listing.deposit)));
  await scene.say(
    await scene.cast.as('centre.treasurer'),
    `按缴款识别号入账${scene.bidders.length}笔保证金，共${total.toString()}元`,
    '20',
  );
}
