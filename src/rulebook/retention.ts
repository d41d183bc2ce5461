/**
 * How long what is kept, and what becomes of it then (rules.md on art. 9, 36). Personal data stays no longer than its purpose needs (Personal
 * Information Protection Law 19, 47); what laws want kept stays. The periods not taken from a law are this centre's own (docs/readings.md).
 */
export interface Retention {
  readonly code: string;
  readonly name: string;
  /** Null: for good. */
  readonly months: number | null;
  /** From when the period runs. */
  readonly from: string;
  readonly basis: string;
  /** `erased` by the system itself, day by day; `kept` until the archive decides, and never erased by the system. */
  readonly end: 'erased' | 'kept';
}

const years = (n: number): number => 12 * n;
const own = '《个人信息保护法》第十九条，期限由交易中心确定';

const kept = (code: string, name: string, months: number | null, from: string, basis: string): Retention => ({
  ...{ code, name, months, from, basis, end: 'kept' },
});

export const keptRecords: readonly Retention[] = [
  kept(
    'trade',
    '交易档案：申请、审核、公告、交易过程、合同、鉴证书及其办理记录',
    null,
    '长期保存',
    '《办法》第二十五条；《档案法》',
  ),
  kept('register', '权利负担登记、登记备案移交', null, '长期保存', '《办法》第二十二条、第二十四条、第三十三条'),
  kept('ledger', '资金账簿、收付凭证', years(30), '会计年度终了', '《会计档案管理办法》'),
  kept('bank', '银行对账单及其核对记录', years(10), '会计年度终了', '《会计档案管理办法》'),
  kept('tender', '招标、采购文件和评审记录', years(15), '采购结束', '参照《政府采购法》第四十二条'),
  kept('auction', '拍卖资料', years(5), '委托拍卖合同终止', '《拍卖法》第五十四条'),
  kept('losing', '未成交的报名申请及其材料', years(3), '交易结束', '参照《电子商务法》第三十一条'),
  kept('credit', '信用记录、黑名单及其异议', years(5), '解除之日', '《办法》第三十二条，期限由交易中心确定'),
];

/** What the system itself erases. */
export const erasedCodes = [
  'device',
  'signIn',
  'signUp',
  'consultationContact',
  'complaintContact',
  'message',
  'answer',
] as const;
export type ErasedCode = (typeof erasedCodes)[number];

const erased = (
  code: ErasedCode,
  name: string,
  months: number,
  from: string,
  basis = own,
): Retention & { code: ErasedCode; months: number } => ({
  ...{ code, name, months, from, basis, end: 'erased' },
});

export const erasedRecords = [
  erased(
    'device',
    '登录设备的随机编号（用于发现同一设备操作多个竞买账号）',
    6,
    '最后一次使用',
    '《办法》第二十八条；《网络安全法》日志留存不少于六个月',
  ),
  erased('signIn', '登录状态', 1, '登录到期'),
  erased('signUp', '未通过的注册申请中的姓名和证件信息', 12, '作出决定'),
  erased('consultationContact', '咨询人留下的联系方式', 12, '答复'),
  erased('complaintContact', '投诉举报人留下的联系方式', years(3), '办结'),
  erased('message', '已送达的短信、邮件发送任务', 6, '送达', '《网络安全法》日志留存不少于六个月'),
  erased('answer', '防止重复提交的应答副本', 1, '提交'),
] as const;
