import { t } from './language';

/** Open data, for people who come to take it. */
export const openTexts = {
  title: t('开放数据'),
  intro: t(
    '公告过的项目、成交结果和每日留痕根值，任何人都可以取用，不需要登录。数据不含个人信息：单位写名称，自然人和农牧户只写种类。',
  ),
  changes: t('变动'),
  changesHow: t(
    '每一次公开的变动都有一个不变的顺序号，没有缺号。记住上次答复里的 cursor，下次带上它，就只取新的；也可以用 since 从某一时间开始。',
  ),
  release: t('项目数据'),
  releaseHow: t(
    '每个项目一份 JSON，字段尽量采用开放合约数据标准（OCDS 1.1）的名称，本市场特有的内容在 exchange 之下。格式见：',
  ),
  schema: t('项目数据的格式（JSON Schema）'),
  days: t('每日留痕根值'),
  daysHow: t(
    '系统里每一件办理都留痕，首尾相连。每天结束后公布一个根值，它固定了此前的全部留痕：事后改动、删去任何一条，都与已公布的根值对不上。监督员导出留痕后，用 npm run audit:verify 即可核验。',
  ),
  date: t('日期'),
  root: t('根值（SHA-256）'),
  heads: t('链数'),
  published: t('公布时间'),
  latest: t('最近的变动'),
  at: t('时间'),
  number: t('项目编号'),
  action: t('变动'),
  open: t('数据'),
  view: t('查看'),
  actions: {
    announce: t('发布公告'),
    reannounce: t('重新公告'),
    negotiate: t('转为协议洽谈'),
    amend: t('变更公告'),
    open: t('开始交易'),
    unsold: t('流拍'),
    resultNotice: t('公示结果'),
    nextBidder: t('递补下一报价'),
    deal: t('成交'),
    contract: t('合同签订'),
    certify: t('出具鉴证书'),
    close: t('办结'),
    suspend: t('中止'),
    prolong: t('继续中止'),
    restart: t('重启'),
    terminate: t('终止'),
    rescind: t('撤销成交'),
  } as Record<string, string>,
} as const;
