import { randomUUID } from 'node:crypto';
import { demoBidders } from '../demo/people.js';
import type { Scene } from './scene.js';
import type { ApplicationView, DepositView, OrderView, Page, PayoutView } from './views.js';

/** The bank's own number of a line. */
export const bankSerial = (): string => `B${randomUUID().replaceAll('-', '').slice(0, 20).toUpperCase()}`;

/** A payment of a bidder, as the bank's statement shows it, booked by the treasurer. */
export async function bankLine(
  scene: Scene,
  username: string,
  amount: string,
  remark: string,
): Promise<{ id: string; state: string }> {
  return lineOf(scene, payerOf(username), amount, remark);
}

async function lineOf(
  scene: Scene,
  payer: Payer,
  amount: string,
  remark: string,
): Promise<{ id: string; state: string }> {
  const treasurer = await scene.cast.as('centre.treasurer');
  const bookedAt = await scene.stamp();
  return treasurer.post('/api/funds/bank-lines', { serial: bankSerial(), bookedAt, amount, ...payer, remark });
}

/** The price into the centre's account, and on to each beneficiary (art. 19, 31). */
export async function payPrice(scene: Scene): Promise<void> {
  const treasurer = await scene.cast.as('centre.treasurer');
  const { items: orders } = await treasurer.get<Page<OrderView>>(
    `/api/funds/orders?dealId=${scene.deal.id}&purpose=price&pageSize=100`,
  );
  if (orders.length === 0) throw new Error('the deal has no order for its price');
  const payer = scene.plan.direction === 'procurement' ? buyerOf(scene) : payerOf(scene.winner().username);
  for (const { amount, reference } of orders) await lineOf(scene, payer, amount, reference);
  await scene.say(
    treasurer,
    `${payer.payerName}付清成交价款${scene.deal.total}元（${orders.length}笔），按识别号入账`,
    '19',
  );
}

export async function payBeneficiaries(scene: Scene): Promise<void> {
  const treasurer = await scene.cast.as('centre.treasurer');
  const paid: PayoutView[] = [];
  for (;;) {
    const { items } = await treasurer.get<Page<PayoutView>>(
      `/api/funds/payouts?dealId=${scene.deal.id}&state=due&pageSize=100`,
    );
    if (items.length === 0) break;
    for (const { id, version } of items) {
      const bookedAt = await scene.stamp();
      paid.push(
        await treasurer.post<PayoutView>(
          `/api/funds/payouts/${id}/pay`,
          { bankSerial: bankSerial(), bookedAt },
          { version },
        ),
      );
    }
  }
  const names = [...new Set(paid.map(({ party }) => party.name))];
  const few =
    names.length <= 3
      ? paid.map(({ party, amount }) => `${party.name}${amount}元`).join('、')
      : `${names.length}个受益人各自的账户`;
  await scene.say(treasurer, `价款付给${few}`, '31');
}

/** Every deposit that has fallen due goes back to the account that paid (art. 20). */
async function refundDue(scene: Scene): Promise<number> {
  let refunded = 0;
  for (const bidder of scene.bidders) {
    const { deposit } = await bidder.person.get<ApplicationView>(`/api/applications/${bidder.application.id}`);
    if (deposit?.state !== 'refundDue') continue;
    await refund(scene, deposit);
    refunded += 1;
  }
  return refunded;
}

/** Who lost and is not next in line gets his deposit back before the contract. */
export async function refundLosers(scene: Scene): Promise<void> {
  const refunded = await refundDue(scene);
  if (refunded > 0)
    await scene.say(await scene.cast.as('centre.treasurer'), `未成交者的${refunded}笔保证金先行无息退回原账户`, '20');
}

export async function refundDeposits(scene: Scene): Promise<void> {
  const refunded = await refundDue(scene);
  await scene.say(
    await scene.cast.as('centre.treasurer'),
    `在3个工作日内把${refunded}笔保证金无息退回原付款账户`,
    '20',
  );
}

export async function refund(scene: Scene, { id }: Pick<DepositView, 'id'>): Promise<void> {
  const treasurer = await scene.cast.as('centre.treasurer');
  const { version } = await treasurer.get<DepositView>(`/api/funds/deposits/${id}`);
  await treasurer.post(
    `/api/funds/deposits/${id}/refund`,
    { bankSerial: bankSerial(), bookedAt: await scene.stamp() },
    { version },
  );
}

interface Payer {
  readonly payerName: string;
  readonly payerAccount: string;
}

/** Art. 12(10): a purchase is paid by the collective. */
const buyerOf = ({ owners: [buyer] }: Scene): Payer => ({
  payerName: buyer!.name,
  payerAccount: '6217000000000010001',
});

/** What the bank knows of a bidder. */
function payerOf(username: string): Payer {
  const found = demoBidders.find((bidder) => bidder.username === username);
  if (!found?.party.bankAccount) throw new Error(`no bank account of ${username}`);
  return { payerName: found.party.bankAccount.holder, payerAccount: found.party.bankAccount.accountNumber };
}
