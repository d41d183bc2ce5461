import { t } from './language';

/** Projects put forward (art. 9). */
export const promotionTexts = {
  title: t('重点推介'),
  until: t('报名截止'),
  card: t('项目推介'),
  promote: t('推介到首页'),
  intro: t('显示在交易公告首页上方，到报名截止为止。只写公告中已有的内容，不得承诺收益、贬低其他项目。'),
  text: t('推介语'),
  hint: t('项目正在报名，可以推介到首页'),
  shown: t('正在首页推介'),
} as const;
