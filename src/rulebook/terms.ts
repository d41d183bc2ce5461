import type { Unit } from '../values/index.js';

/** The words of the field (rules.md, "Terms"), as the codes that the API and the database use. */
export const directions = ['transfer', 'procurement', 'investment'] as const;
export type Direction = (typeof directions)[number];

/** Art. 12: the twelve categories by their number. */
export type CategoryNo = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** How a right goes over. `lease` keeps the right and lets its use for a term; `transfer` hands it over. */
export const transferKinds = [
  'lease', // 出租(转包)
  'transfer', // 转让
  'contract', // 发包(承包经营)
  'exchange', // 互换
  'equity', // 作价出资(入股)
  'grant', // 出让
  'sublease', // 转租
  'sale', // 出售
  'licence', // 许可使用
  'purchase', // 采购
  'invite', // 招商合作
] as const;
export type TransferKind = (typeof transferKinds)[number];

/** Its use is let for a term, and comes back. */
export const lettings: readonly TransferKind[] = ['lease', 'sublease', 'licence'];
/** What somebody uses for a term, and can go on using. */
export const renewable: readonly TransferKind[] = [...lettings, 'contract'];

/** Art. 14. `ascending` is online ascending bidding (竞价), `fixedPrice` letting at a published price with a draw among several (定价招租). */
export const methods = ['agreement', 'ascending', 'auction', 'tender', 'fixedPrice'] as const;
export type Method = (typeof methods)[number];

export const partyKinds = ['household', 'individual', 'collective', 'legalPerson', 'organisation'] as const;
export type PartyKind = (typeof partyKinds)[number];

export const departments = [
  'agriculture',
  'forestryGrassland',
  'naturalResources',
  'water',
  'finance',
  'financialAffairs',
  'marketRegulation',
] as const;
export type Department = (typeof departments)[number];

export type { Unit };

/** What may become of a deposit besides going back (art. 20): not given back, or turned into price. */
export const keepingPurposes = ['keep', 'price'] as const;
export type KeepingPurpose = (typeof keepingPurposes)[number];

/** The action for which facts are judged. A rule lists the moments at which it must hold. */
export const moments = [
  'submit', // 提交转出申请
  'accept', // 受理
  'ask', // 提请核实
  'approve', // 审核通过
  'announce', // 发布公告
  'apply', // 提交受让申请
  'qualify', // 受让申请审核通过
  'bid', // 竞价出价
  'agree', // 协议成交
  'deal', // 确认成交
  'contract', // 签订合同
  'certify', // 出具鉴证书
  'suspend', // 中止
  'restart', // 重启
  'terminate', // 终止
  'claim', // 申报优先权
  'exercise', // 行使优先权
  'openBids', // 开标
  'evaluate', // 完成评标
  'award', // 定标
  'default', // 登记未签约
  'mortgage', // 抵押登记
  'report', // 场外交易报告
  'charge', // 收取服务费
  'pay', // 拨付价款
  'proposeKeep', // 提请不予退还保证金
  'keep', // 不予退还保证金
] as const;
export type Moment = (typeof moments)[number];

/** Whose land management right a mortgage burdens (Land Contract Law 47). */
export const mortgagedRights = ['contracted', 'takenOver', 'other'] as const;
export type MortgagedRight = (typeof mortgagedRights)[number];
