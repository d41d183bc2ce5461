import { t } from './language';

/** Service fees (art. 23). */
export const feeTexts = {
  nav: t('收费标准'),
  intro: t(
    '集体经济组织和农牧民免收交易服务费；其他主体按合同签订之日施行的标准收取。标准只能以新的版本修改，自公布的日期起施行。',
  ),
  none: t('还没有收费标准，不收取交易服务费'),
  add: t('发布新的收费标准'),
  version: (no: number) => t('第{{no}}版', { no }),
  from: t('施行日期'),
  tiers: t('分档费率'),
  tiersHelp: t('一行一档，如“100000 1%”表示不超过10万元的部分收1%；最后一档写“以上 0.5%”'),
  minimum: t('最低收费'),
  cap: t('最高收费（不填则不封顶）'),
  due: t('缴纳期限'),
  days: t('个工作日'),
  reason: t('依据'),
  inForce: t('施行中'),
  coming: t('待施行'),
  past: t('已停用'),
  recorded: t('登记'),
  above: t('超过部分'),
  estimate: t('交易服务费'),
  exempt: t('免收（集体经济组织和农牧民）'),
  free: t('未定收费标准，不收取'),
  atReserve: t('按底价估算，成交后以成交总额计'),
} as const;
