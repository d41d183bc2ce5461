import type { ListingDraft } from './api/types';
import { t } from './language';

/** Words of drafts that live on the device until the server has them. */
export const deviceTexts = {
  restored: t('已恢复本机上没有保存完的申请'),
  restoredChange: t('已恢复本机上没有上传的修改'),
  discard: t('不要了，重新填写'),
  discardChange: t('放弃我的修改'),
  waiting: t('网络不通，已存在本机，网络恢复后自动上传'),
  noStorage: t('网络不通，这台设备不能保存草稿，请不要关闭本页'),
  sent: t('本机的申请已上传'),
  conflict: t('这份申请已在别处修改过'),
  conflictParts: (parts: readonly string[]): string =>
    parts.length > 0
      ? t('与平台上不一致的有：{{parts}}。请选择以哪一份为准。', { parts: parts.join('、') })
      : t('内容与您填写的一致，可以继续。'),
  mine: t('以我填写的为准'),
  theirs: t('用平台上的'),
  pending: (count: number): string => t('本机有{{count}}份申请还没有上传', { count }),
  open: t('打开'),
  untitled: t('未命名的申请'),
  refused: t('平台未接受，请打开更正'),
  waitsForNetwork: t('等待网络'),
  unsaved: t('尚未保存'),
} as const;

export const partNames = {
  title: t('项目名称'),
  direction: t('交易方向'),
  category: t('产权种类'),
  subKind: t('具体种类'),
  transferKind: t('流转方式'),
  method: t('交易方式'),
  villageCode: t('所在嘎查村'),
  useNow: t('现用途'),
  useAfter: t('流转后用途'),
  particulars: t('标的情况'),
  pricing: t('价款与期限'),
  parcels: t('标的物'),
  beneficiaries: t('收益人'),
  deposit: t('保证金'),
  performanceBond: t('履约保证金'),
  assetTotalValue: t('资产总值'),
  valuation: t('作价依据'),
  conditions: t('受让条件'),
  terms: t('其他约定'),
  agent: t('代理人'),
  renewal: t('续约'),
} as const satisfies Record<keyof ListingDraft, string>;
export const filingParts = Object.keys(partNames) as (keyof ListingDraft)[];

/** A page that cannot be shown. */
export const boundaryTexts = {
  offline: { title: t('网络不通，这一页还没有在本机打开过'), detail: t('恢复网络后可以打开；已填写的申请仍在本机。') },
  renewed: {
    title: t('这一页没有取到'),
    detail: t('网络不稳，或者平台刚刚更新。请刷新后继续，已填写的申请仍在本机。'),
  },
  broken: { title: t('这一页显示出错'), detail: t('请刷新再试；仍然出错的，请告知交易中心。已填写的申请仍在本机。') },
  reload: t('刷新'),
} as const;
