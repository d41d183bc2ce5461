import type { DrawTerms } from './api/types.listing';
import { t } from './language';

/** Letting at a published price, with a draw among several (art. 14). */
export const drawTexts = {
  method: t('定价招租'),
  source: t('抽签所用的公开结果'),
  sourcePlaceholder: t('如：2026年12月8日福利彩票双色球开奖号码（红球由小到大，再写蓝球）'),
  sourceHelp: t('交易开始之后才公布、任何人都查得到的结果，写明哪一天、哪一期、按什么顺序写'),
  knownFrom: t('该结果公布时间'),
  knownFromHelp: t('须在交易开始之后'),
  how: t('抽签办法'),
  rule: t('按公布的价格承租。只有一名合格报名人的，由其承租；有数名的，抽签决定，有优先权的先于抽签。'),
  mine: (number: number) => t('您的竞租号：{{number}}号', { number }),
  scheduled: t('交易开始时确定竞租号，届时再按公告的公开结果抽签。'),
  enter: t('查看抽签'),
  tenant: t('报名人'),
  open: t('有数名合格报名人，公开结果公布后抽签决定。'),
  waiting: t('等待抽签'),
  title: t('抽签'),
  commitment: t('公告时承诺的种子SHA-256值'),
  record: t('登记公开结果'),
  again: t('重新登记公开结果'),
  recordIntro: t('请从公布处抄录公开结果。另一名经办人另行抄录一遍，两人一致后立即抽签，结果即时公布。'),
  confirm: t('另行抄录并抽签'),
  confirmIntro: t('请自行查看公布处抄录，不要照抄别人的记录。与登记的一致即抽签，结果即时公布，不能撤回。'),
  value: t('公开结果'),
  valueHelp: t('按公告写明的顺序，空格和全角半角不影响'),
  recordedBy: t('登记人'),
  notYet: t('公开结果尚未公布，公布时间：'),
  result: t('抽签结果'),
  alone: t('只有一名合格报名人，由其按公布的价格承租，没有抽签。'),
  seed: t('种子'),
  bidder: t('竞租号'),
  ticket: t('签（SHA-256）'),
  won: t('中签'),
  priority: t('优先权'),
  mineTag: t('（我）'),
  check: t(
    '复算：把“种子|公开结果|竞租号”这段文字取SHA-256，应与各号的签相同，最小者中签；种子的SHA-256应与公告承诺的相同。',
  ),
  recheck: t('自己复算'),
  same: t('您的设备刚刚复算过：种子与公告承诺一致，各号的签和次序都正确。'),
  different: t('复算结果与公布的不一致，请立即向交易中心和监督部门反映。'),
} as const;

export const drawText = ({ source }: DrawTerms): string =>
  t('{{rule}}抽签以{{source}}为准。', { rule: drawTexts.rule, source });
