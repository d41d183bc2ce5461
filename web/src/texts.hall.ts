import type { SessionMethod } from './api/types.trade';
import { auctionTexts } from './texts.auction';
import { quoteTexts } from './texts.directions';
import { drawTexts } from './texts.draw';
import { t } from './language';

/** What a session is called and says, by how its price is found. */
interface HallWords {
  readonly page: string;
  /** After a number: "3号竞买人". */
  readonly bidder: string;
  /** While it runs and no price stands. */
  readonly nobody: string;
  readonly noBids: string;
  /** Over the time of a bid. */
  readonly at: string;
  /** On the bid that stands. */
  readonly first: string;
  /** In the place of the clock, where people write the end down. */
  readonly waits?: string;
}

const bidding: HallWords = {
  page: t('竞价现场'),
  bidder: t('竞买人'),
  nobody: t('还没有人出价'),
  noBids: t('暂无报价'),
  at: t('时间'),
  first: t('领先'),
};

export const halls: Readonly<Record<SessionMethod, HallWords>> = {
  ascending: bidding,
  agreement: { ...bidding, waits: t('协议转让') },
  quotes: {
    page: quoteTexts.page,
    bidder: quoteTexts.bidder,
    nobody: quoteTexts.panel,
    noBids: quoteTexts.open,
    at: t('开启时间'),
    first: quoteTexts.tag,
  },
  auction: { ...bidding, page: auctionTexts.method, nobody: auctionTexts.running, waits: auctionTexts.waiting },
  draw: {
    ...bidding,
    page: drawTexts.method,
    bidder: drawTexts.tenant,
    nobody: drawTexts.open,
    waits: drawTexts.waiting,
  },
};

/** Words of the bidding hall's standing orders and matches. */
export const hallTexts = {
  order: {
    title: t('委托出价'),
    explained: t('留下您愿意出的最高价，系统按最小加价幅度替您出价，断线也不影响。最高价只有您自己看得到。'),
    mine: t('您委托的最高价：'),
    amount: t('委托最高价'),
    least: t('至少'),
    grid: t('须为底价加上加价幅度的整数倍，加价幅度'),
    notMoney: t('请填金额，最多两位小数'),
    leave: t('委托'),
    change: t('改为此价'),
    ask: t('确认委托系统替您出价，最高到'),
    done: t('已留下委托'),
    withdraw: t('撤回委托'),
    withdrawAsk: t('撤回后系统不再替您出价，已报出的价仍然有效。确认撤回？'),
    withdrawn: t('已撤回委托'),
  },
  match: {
    holder: t('您在本场享有优先权'),
    notNow: t('他人报价领先时，您可以按同一价格行使优先权，无需加价。'),
    take: t('按当前价行使优先权'),
    ask: t('确认按同一价格行使优先权：'),
    done: t('已按同一价格行使优先权'),
    tag: t('优先权'),
  },
  barred: t('您不能继续出价'),
} as const;
