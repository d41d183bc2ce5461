import { t } from './language';

/** Deals outside the market (art. 30, 35). */
export const reportTexts = {
  tab: t('场外交易'),
  title: t('场外交易报告'),
  none: t('没有场外交易报告'),
  report: t('报告场外交易'),
  intro: t('应当进场而未进场的集体资产交易自动转为线索，由监督人员核查；农牧民自主交易仅作统计。'),
  colours: { statistic: 'default', case: 'red', closed: 'green' },
  asset: t('交易的产权'),
  town: t('所在镇'),
  dealtOn: t('成交日期'),
  owners: t('权利人'),
  value: t('交易总额'),
  text: t('情况说明'),
  evidence: t('证据材料'),
  reported: t('报告人'),
  finding: t('规则判断'),
  notes: t('核查经过'),
  outcome: t('办结结果'),
  state: t('状态'),
  note: t('核查情况'),
} as const;
