import { Money, splitMoney } from '../../values/index.js';
import type { RealListing } from '../cases/real-listings.js';
import type { Scene } from '../play/index.js';
import type { ListingView } from '../play/views.js';

/** Something came out otherwise than the Measures say. */
export class NotAsExpected extends Error {}

export function expectThat(met: boolean, what: string): void {
  if (!met) throw new NotAsExpected(what);
}

const equal = (found: string, wanted: string, what: string): void =>
  expectThat(found === wanted, `${what}应为${wanted}，实为${found}`);

/** What follows from the facts of a case by arithmetic (art. 20, 35). */
export function checkListing({ expect }: RealListing, listing: ListingView, say: (line: string) => void): void {
  if (!expect) return;
  const { areaMu, estimatedValue, depositCap, venue } = listing;
  if (expect.mu) expectThat(Number(areaMu) === Number(expect.mu), `面积应为${expect.mu}亩，实为${areaMu}亩`);
  equal(estimatedValue, expect.estimatedValue, '交易估值');
  equal(depositCap, expect.depositCap, '保证金上限');
  expectThat(
    venue.public === expect.mustTradeAtCentre,
    `须进旗级平台应为${expect.mustTradeAtCentre}，实为${venue.public}`,
  );
  const because = { value: '估值', area: '面积' };
  for (const [reason, word] of Object.entries(because)) {
    const found = venue.because.some((text) => text.startsWith(word));
    const wanted = (expect.because ?? []).includes(reason as 'value' | 'area');
    expectThat(found === wanted, `须进旗级平台的理由“${word}”应${wanted ? '有' : '无'}：${venue.because.join('；')}`);
  }
  const tier = venue.public ? `须进旗级平台：${venue.because.join('；')}` : '未达到须进旗级平台的标准';
  say(`  ✓ 面积${areaMu}亩，估值${estimatedValue}元，保证金上限${depositCap}元，${tier}`);
}

/** What was paid goes to whom it belongs, to the fen (art. 31). */
export function checkOutcome({ expect }: RealListing, { deal }: Scene, say: (line: string) => void): void {
  const sum = Money.sum(deal.beneficiaries.map(({ amount }) => Money.of(amount)));
  equal(sum.toString(), deal.total, '各受益人所得之和');
  if (!expect?.shares) return say(`  ✓ 总价${deal.total}元在${deal.beneficiaries.length}个受益人之间分配，分文不差`);
  const wanted = splitMoney(Money.of(deal.total), expect.shares);
  deal.beneficiaries.forEach(({ name, amount }, i) => equal(amount, wanted[i]!.toString(), `${name}所得`));
  say(
    `  ✓ 总价${deal.total}元按${expect.shares.join(':')}分为${deal.beneficiaries.map(({ amount }) => amount).join('元和')}元`,
  );
}
