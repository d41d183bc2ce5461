import { t } from './language';

/** Words of joint notices: many small lots of one village in one notice. */
export const jointTexts = {
  title: t('合并公告'),
  what: t('同一嘎查村的多宗小额项目可以合并发布公告：各有底价，保证金按同一比例，逐宗竞价。'),
  village: t('嘎查村'),
  none: t('没有可以合并公告的项目：同一嘎查村须有两宗以上审核通过、以网络竞价交易的项目。'),
  choose: t('勾选要列入的项目，按所列顺序逐宗开始竞价'),
  lotsTitle: t('列入的项目'),
  step: t('加价幅度'),
  chosen: (count: number): string => t('已选{{count}}宗', { count }),
  publish: t('发布合并公告'),
  intro: t('下列时间和规则对各宗相同，各宗仍各自受理报名。任何一宗不符合规定的，全部不发布，并逐宗说明。'),
  noticeTitle: t('公告标题'),
  between: t('相邻两宗开始间隔'),
  betweenHelp: t('0为同时开始'),
  percent: t('保证金比例（占交易估值）'),
  percentHelp: t('不填则各宗按填报的保证金'),
  published: t('已发布'),
  noneYet: t('还没有合并公告'),
  lots: (count: number): string => t('共{{count}}宗', { count }),
  of: (no: number, of: number): string => t('第{{no}}宗，共{{of}}宗', { no, of }),
  rule: (percent: number | null, minutes: number): string =>
    [
      percent === null ? t('保证金各宗分别公布') : t('保证金为各宗交易估值的{{percent}}%', { percent }),
      minutes === 0 ? t('各宗同时开始竞价') : t('各宗每隔{{minutes}}分钟依次开始竞价', { minutes }),
    ].join('；'),
} as const;
