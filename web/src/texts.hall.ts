import type { SessionMethod } from './api/types.trade';
import { auctionTexts } from './texts.auction';
import { quoteTexts } from './texts.directions';
import { drawTexts } from './texts.draw';

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
  page: '竞价现场',
  bidder: '竞买人',
  nobody: '还没有人出价',
  noBids: '暂无报价',
  at: '时间',
  first: '领先',
};

export const halls: Readonly<Record<SessionMethod, HallWords>> = {
  ascending: bidding,
  agreement: { ...bidding, waits: '协议转让' },
  quotes: {
    page: quoteTexts.page,
    bidder: quoteTexts.bidder,
    nobody: quoteTexts.panel,
    noBids: quoteTexts.open,
    at: '开启时间',
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
    title: '委托出价',
    explained: '留下您愿意出的最高价，系统按最小加价幅度替您出价，断线也不影响。最高价只有您自己看得到。',
    mine: '您委托的最高价：',
    amount: '委托最高价',
    least: '至少',
    grid: '须为底价加上加价幅度的整数倍，加价幅度',
    notMoney: '请填金额，最多两位小数',
    leave: '委托',
    change: '改为此价',
    ask: '确认委托系统替您出价，最高到',
    done: '已留下委托',
    withdraw: '撤回委托',
    withdrawAsk: '撤回后系统不再替您出价，已报出的价仍然有效。确认撤回？',
    withdrawn: '已撤回委托',
  },
  match: {
    holder: '您在本场享有优先权',
    notNow: '他人报价领先时，您可以按同一价格行使优先权，无需加价。',
    take: '按当前价行使优先权',
    ask: '确认按同一价格行使优先权：',
    done: '已按同一价格行使优先权',
    tag: '优先权',
  },
  barred: '您不能继续出价',
} as const;
