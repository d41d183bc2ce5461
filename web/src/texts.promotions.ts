/** Projects put forward (art. 9). */
export const promotionTexts = {
  title: '重点推介',
  until: '报名截止',
  card: '项目推介',
  promote: '推介到首页',
  intro: '显示在交易公告首页上方，到报名截止为止。只写公告中已有的内容，不得承诺收益、贬低其他项目。',
  text: '推介语',
  hint: '项目正在报名，可以推介到首页',
  shown: '正在首页推介',
} as const;
