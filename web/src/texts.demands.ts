import { t } from './language';

/** What people look for (art. 9). */
export const demandTexts = {
  title: t('求购信息'),
  mine: t('我的求购'),
  nav: t('求购信息'),
  desk: t('求购办理'),
  publicIntro: t(
    '下列是想要受让产权的人登记的需求。手中有合适产权的，请到镇交易服务站或旗交易中心办理转出，说明求购编号；需求人的姓名和电话不公开。',
  ),
  work: t(
    '登记求购后由交易中心审核发布。以后有符合的项目公告，系统会立即通知您。求购不是报名，看中的项目仍须按公告报名。',
  ),
  none: t('还没有求购信息'),
  noneMine: t('您还没有登记求购'),
  add: t('登记求购'),
  number: t('编号'),
  party: t('需求人'),
  forWhom: t('为谁登记'),
  category: t('产权种类'),
  transferKind: t('流转方式'),
  where: t('地点'),
  whereHint: t('不选的，全旗均可'),
  anywhere: t('全旗均可'),
  area: t('面积'),
  anyArea: t('不限'),
  areaFrom: t('面积下限（亩）'),
  areaTo: t('面积上限（亩）'),
  areaHint: t('不论面积的不填'),
  budget: t('预算（全部期限合计，元）'),
  budgetShort: t('预算'),
  budgetHint: t('向公众公布；不愿公布的不填'),
  text: t('用途和要求'),
  textHint: t('向公众公布，不要写姓名、电话'),
  until: t('有效期至'),
  untilHint: t('最长12个月'),
  published: t('发布日期'),
  state: t('状态'),
  expired: t('已过期'),
  colours: {
    submitted: 'gold',
    published: 'green',
    declined: 'red',
    withdrawn: 'default',
    closed: 'default',
  } as Record<string, string>,
  declineReason: t('理由（告知需求人）'),
  closeReason: t('结果，例如已成交、不再需要'),
  offers: t('符合的公告项目'),
  noOffers: t('现在没有符合的公告项目，有新的会通知您'),
  forListing: t('有人求购这样的产权'),
  forListingHint: (count: number): string => t('{{count}}条已发布的求购与本项目相符；公告时系统会通知他们', { count }),
} as const;

export function areaRange(from: string | null, to: string | null): string {
  if (from && to) return t('{{from}}—{{to}}亩', { from, to });
  if (from) return t('{{from}}亩以上', { from });
  return to ? t('{{to}}亩以下', { to }) : demandTexts.anyArea;
}
