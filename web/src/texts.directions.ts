import type { SessionView } from './api/types';
import { t } from './language';

/** Words of purchases and partnerships (art. 12(10)), where they differ from those of a transfer. */
export const quoteTexts = {
  panel: t('密封报价，截止时同时开启'),
  left: t('报价截止剩余'),
  title: t('我的报价'),
  explained: t(
    '每个报名人报一个价，截止前系统不向其他任何人显示，交易中心也看不到；截止前可以修改或撤回，以最后一次为准。',
  ),
  mine: t('您已提交的报价：'),
  amount: t('报价'),
  atMost: t('不得高于最高限价'),
  atLeast: t('不得低于公布价格'),
  notMoney: t('请填金额，最多两位小数'),
  leave: t('提交报价'),
  change: t('改为此价'),
  ask: t('确认提交报价'),
  done: t('报价已密封保存'),
  withdraw: t('撤回报价'),
  withdrawAsk: t('撤回后视为未报价，截止前可以重新提交。确认撤回？'),
  withdrawn: t('已撤回报价'),
  notYet: t('报价尚未开始，请在公告的开始时间之后提交。'),
  won: t('您的报价为最优报价'),
  lost: t('报价已截止，您未成交'),
  open: t('截止后公开全部报价'),
  enter: t('进入报价页面'),
  bidder: t('报价人'),
  page: t('报价现场'),
  tag: t('成交候选'),
} as const;

/** Nobody bids it up: it is the price. */
const fixedPrice = t('公布的租金');
const limits: Readonly<Record<string, string>> = { purchase: t('最高限价'), invite: t('公布价格') };

/** What the published price of a listing is called. */
export const limitLabel = (transferKind: string | undefined, method?: string): string =>
  method === 'fixedPrice' ? fixedPrice : (limits[transferKind ?? ''] ?? t('底价'));

/** Neither is bid up: several applicants leave sealed quotes. */
export const quoted = (transferKind: string | undefined): boolean => (transferKind ?? '') in limits;

const owners: Readonly<Record<string, string>> = { purchase: t('采购方'), invite: t('项目方') };
export const ownerLabel = (transferKind: string | undefined): string => owners[transferKind ?? ''] ?? t('出让方');

/** The same for a session, which knows only whose price wins. */
export const sessionLimit = ({ best, method }: Pick<SessionView, 'best' | 'method'>): string =>
  best === 'lowest' ? t('最高限价') : method === 'quotes' ? t('公布价格') : method === 'draw' ? fixedPrice : t('底价');
