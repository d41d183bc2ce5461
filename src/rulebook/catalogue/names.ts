import type { Department, Direction, Method, TransferKind } from '../terms.js';

export const directionNames: Record<Direction, string> = {
  transfer: '产权流转',
  procurement: '集体采购',
  investment: '招商合作',
};

export const transferKindNames: Record<TransferKind, string> = {
  lease: '出租（转包）',
  transfer: '转让',
  contract: '发包（承包经营）',
  exchange: '互换',
  equity: '作价出资（入股）',
  grant: '出让',
  sublease: '转租',
  sale: '出售',
  licence: '许可使用',
  purchase: '采购',
  invite: '招商合作',
};

export const methodNames: Record<Method, string> = {
  agreement: '协议转让',
  ascending: '网络竞价',
  auction: '拍卖',
  tender: '招投标',
  fixedPrice: '定价招租',
};

export const departmentNames: Record<Department, string> = {
  agriculture: '旗农牧局',
  forestryGrassland: '旗林草局',
  naturalResources: '旗自然资源局',
  water: '旗水利局',
  finance: '旗财政局',
  financialAffairs: '旗金融办',
  marketRegulation: '旗市场监督管理局',
};

/** What is reported of wrongdoing (art. 28, 30). */
export const complaintKindNames = {
  manipulation: '串通、操纵或者扰乱交易',
  unfair: '损害公平交易',
  offMarket: '集体资产应进场而未进场',
  staff: '工作人员违规',
  other: '其他',
} as const;
export type ComplaintKindCode = keyof typeof complaintKindNames;

/** What an inspection after the trade finds (art. 36); the first four are grounds to end the contract (Land Contract Law 42). */
export const inspectionFindingNames = {
  useChanged: '擅自改变农业用途（非农化）',
  idle: '弃耕抛荒',
  damage: '损害土地或者破坏生态环境',
  breach: '其他严重违约',
  passedOn: '未经同意再流转',
  other: '其他问题',
} as const;
export type InspectionFinding = keyof typeof inspectionFindingNames;
