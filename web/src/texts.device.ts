import type { ListingDraft } from './api/types';

/** Words of drafts that live on the device until the server has them. */
export const deviceTexts = {
  restored: '已恢复本机上没有保存完的申请',
  restoredChange: '已恢复本机上没有上传的修改',
  discard: '不要了，重新填写',
  discardChange: '放弃我的修改',
  waiting: '网络不通，已存在本机，网络恢复后自动上传',
  noStorage: '网络不通，这台设备不能保存草稿，请不要关闭本页',
  sent: '本机的申请已上传',
  conflict: '这份申请已在别处修改过',
  conflictParts: (parts: readonly string[]): string =>
    parts.length > 0
      ? `与平台上不一致的有：${parts.join('、')}。请选择以哪一份为准。`
      : '内容与您填写的一致，可以继续。',
  mine: '以我填写的为准',
  theirs: '用平台上的',
  pending: (count: number): string => `本机有${count}份申请还没有上传`,
  open: '打开',
  untitled: '未命名的申请',
  refused: '平台未接受，请打开更正',
  waitsForNetwork: '等待网络',
  unsaved: '尚未保存',
} as const;

export const partNames = {
  title: '项目名称',
  direction: '交易方向',
  category: '产权种类',
  subKind: '具体种类',
  transferKind: '流转方式',
  method: '交易方式',
  villageCode: '所在嘎查村',
  useNow: '现用途',
  useAfter: '流转后用途',
  particulars: '标的情况',
  pricing: '价款与期限',
  parcels: '标的物',
  beneficiaries: '收益人',
  deposit: '保证金',
  performanceBond: '履约保证金',
  assetTotalValue: '资产总值',
  valuation: '作价依据',
  conditions: '受让条件',
  terms: '其他约定',
  agent: '代理人',
  renewal: '续约',
} as const satisfies Record<keyof ListingDraft, string>;
export const filingParts = Object.keys(partNames) as (keyof ListingDraft)[];

/** A page that cannot be shown. */
export const boundaryTexts = {
  offline: { title: '网络不通，这一页还没有在本机打开过', detail: '恢复网络后可以打开；已填写的申请仍在本机。' },
  renewed: { title: '这一页没有取到', detail: '网络不稳，或者平台刚刚更新。请刷新后继续，已填写的申请仍在本机。' },
  broken: { title: '这一页显示出错', detail: '请刷新再试；仍然出错的，请告知交易中心。已填写的申请仍在本机。' },
  reload: '刷新',
} as const;
