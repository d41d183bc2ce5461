import { t } from './language';

/** The clerk's day of sessions. */
export const dayTexts = {
  nav: t('今日场次'),
  day: t('日期'),
  town: t('苏木镇'),
  none: t('这一天没有场次'),
  listing: t('项目'),
  method: t('方式'),
  methods: {
    ascending: t('网络竞价'),
    agreement: t('协议'),
    quotes: t('密封报价'),
    auction: t('拍卖'),
    draw: t('定价招租'),
  },
  state: t('状态'),
  time: t('开始与结束'),
  price: t('当前报价'),
  reserve: t('底价'),
  bids: t('报价次数'),
  qualified: t('合格竞买人'),
  later: t('开始时确定'),
  sealed: t('结束前保密'),
  enter: t('进入现场'),
  pause: t('到项目页中止'),
} as const;
