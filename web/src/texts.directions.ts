import type { SessionView } from './api/types';

/** Words of purchases and partnerships (art. 12(10)), where they differ from those of a transfer. */
export const quoteTexts = {
  panel: '密封报价，截止时同时开启',
  left: '报价截止剩余',
  title: '我的报价',
  explained:
    '每个报名人报一个价，截止前系统不向其他任何人显示，交易中心也看不到；截止前可以修改或撤回，以最后一次为准。',
  mine: '您已提交的报价：',
  amount: '报价',
  atMost: '不得高于最高限价',
  atLeast: '不得低于公布价格',
  notMoney: '请填金额，最多两位小数',
  leave: '提交报价',
  change: '改为此价',
  ask: '确认提交报价',
  done: '报价已密封保存',
  withdraw: '撤回报价',
  withdrawAsk: '撤回后视为未报价，截止前可以重新提交。确认撤回？',
  withdrawn: '已撤回报价',
  notYet: '报价尚未开始，请在公告的开始时间之后提交。',
  won: '您的报价为最优报价',
  lost: '报价已截止，您未成交',
  open: '截止后公开全部报价',
  enter: '进入报价页面',
  bidder: '报价人',
  page: '报价现场',
  tag: '成交候选',
} as const;

/** Nobody bids it up: it is the price. */
const fixedPrice = '公布的租金';
const limits: Readonly<Record<string, string>> = { purchase: '最高限价', invite: '公布价格' };

/** What the published price of a listing is called. */
export const limitLabel = (transferKind: string | undefined, method?: string): string =>
  method === 'fixedPrice' ? fixedPrice : (limits[transferKind ?? ''] ?? '底价');

/** Neither is bid up: several applicants leave sealed quotes. */
export const quoted = (transferKind: string | undefined): boolean => (transferKind ?? '') in limits;

const owners: Readonly<Record<string, string>> = { purchase: '采购方', invite: '项目方' };
export const ownerLabel = (transferKind: string | undefined): string => owners[transferKind ?? ''] ?? '出让方';

/** The same for a session, which knows only whose price wins. */
export const sessionLimit = ({ best, method }: Pick<SessionView, 'best' | 'method'>): string =>
  best === 'lowest' ? '最高限价' : method === 'quotes' ? '公布价格' : method === 'draw' ? fixedPrice : '底价';
