/** What people look for (art. 9). */
export const demandTexts = {
  title: '求购信息',
  mine: '我的求购',
  nav: '求购信息',
  desk: '求购办理',
  publicIntro:
    '下列是想要受让产权的人登记的需求。手中有合适产权的，请到镇交易服务站或旗交易中心办理转出，说明求购编号；需求人的姓名和电话不公开。',
  work: '登记求购后由交易中心审核发布。以后有符合的项目公告，系统会立即通知您。求购不是报名，看中的项目仍须按公告报名。',
  none: '还没有求购信息',
  noneMine: '您还没有登记求购',
  add: '登记求购',
  number: '编号',
  party: '需求人',
  forWhom: '为谁登记',
  category: '产权种类',
  transferKind: '流转方式',
  where: '地点',
  whereHint: '不选的，全旗均可',
  anywhere: '全旗均可',
  area: '面积',
  anyArea: '不限',
  areaFrom: '面积下限（亩）',
  areaTo: '面积上限（亩）',
  areaHint: '不论面积的不填',
  budget: '预算（全部期限合计，元）',
  budgetShort: '预算',
  budgetHint: '向公众公布；不愿公布的不填',
  text: '用途和要求',
  textHint: '向公众公布，不要写姓名、电话',
  until: '有效期至',
  untilHint: '最长12个月',
  published: '发布日期',
  state: '状态',
  expired: '已过期',
  colours: {
    submitted: 'gold',
    published: 'green',
    declined: 'red',
    withdrawn: 'default',
    closed: 'default',
  } as Record<string, string>,
  declineReason: '理由（告知需求人）',
  closeReason: '结果，例如已成交、不再需要',
  offers: '符合的公告项目',
  noOffers: '现在没有符合的公告项目，有新的会通知您',
  forListing: '有人求购这样的产权',
  forListingHint: (count: number): string => `${count}条已发布的求购与本项目相符；公告时系统会通知他们`,
} as const;

export function areaRange(from: string | null, to: string | null): string {
  if (from && to) return `${from}—${to}亩`;
  if (from) return `${from}亩以上`;
  return to ? `${to}亩以下` : demandTexts.anyArea;
}
