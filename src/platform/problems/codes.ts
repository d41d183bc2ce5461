import type { RuleCode } from '../../rulebook/index.js';

/** Codes of the software's own refusals; those of the Measures come from the rulebook. */
export type PlatformCode =
  | 'VALIDATION'
  | 'MALFORMED'
  | 'UNAUTHENTICATED'
  | 'SIGN_IN_FAILED'
  | 'ACCOUNT_LOCKED'
  | 'ACCOUNT_STATE'
  | 'CODE_INVALID'
  | 'SIGN_UP_STATE'
  | 'TOO_MANY_REQUESTS'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'RULES'
  | 'LISTING_STATE'
  | 'APPLICATION_STATE'
  | 'SESSION_STATE'
  | 'TENDER_STATE'
  | 'DEAL_STATE'
  | 'DEPOSIT_STATE'
  | 'VERIFICATION_STATE'
  | 'LAW_STATE'
  | 'ENCUMBRANCE_STATE'
  | 'DISPUTE_STATE'
  | 'REPORT_STATE'
  | 'BLACKLIST_STATE'
  | 'STALE_VERSION'
  | 'VERSION_REQUIRED'
  | 'IDEMPOTENCY_KEY_REQUIRED'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'DUPLICATE'
  | 'CONFLICT'
  | 'UPLOAD_TYPE'
  | 'UPLOAD_TOO_LARGE'
  | 'PAYLOAD_TOO_LARGE'
  | 'TEMPLATE_FAULT'
  | 'SECOND_OFFICER_REQUIRED'
  | 'BID_BELOW_RESERVE'
  | 'BID_TOO_LOW'
  | 'BID_OFF_GRID'
  | 'BID_TOO_LARGE_STEP'
  | 'BID_OWN_STANDING'
  | 'MATCH_NOTHING'
  | 'MATCH_PRICE_MOVED'
  | 'MATCH_RANK'
  | 'ORDER_NONE'
  | 'ORDER_UNCHANGED'
  | 'PRIORITY_STATE'
  | 'SESSION_NOT_OPEN'
  | 'SESSION_CLOSED'
  | 'SESSION_SUSPENDED'
  | 'DEMO_ONLY'
  | 'INTERNAL';

export type ProblemCode = PlatformCode | RuleCode;

/** HTTP status and title of the platform's codes. A code that is not listed does not compile. */
export const platformProblems: Record<PlatformCode, { status: number; title: string }> = {
  VALIDATION: { status: 422, title: '填写有误' },
  MALFORMED: { status: 400, title: '请求格式有误' },
  UNAUTHENTICATED: { status: 401, title: '请先登录' },
  SIGN_IN_FAILED: { status: 401, title: '登录失败' },
  ACCOUNT_LOCKED: { status: 423, title: '账号已暂时锁定' },
  ACCOUNT_STATE: { status: 409, title: '账号当前状态不能这样办理' },
  CODE_INVALID: { status: 422, title: '一次性密码无效' },
  SIGN_UP_STATE: { status: 409, title: '注册申请当前状态不能这样办理' },
  TOO_MANY_REQUESTS: { status: 429, title: '操作过于频繁' },
  FORBIDDEN: { status: 403, title: '无权办理' },
  NOT_FOUND: { status: 404, title: '没有找到' },
  RULES: { status: 422, title: '不符合规定' },
  LISTING_STATE: { status: 409, title: '项目当前状态不能办理此事项' },
  APPLICATION_STATE: { status: 409, title: '受让申请当前状态不能办理此事项' },
  SESSION_STATE: { status: 409, title: '场次当前状态不能办理此事项' },
  TENDER_STATE: { status: 409, title: '招投标当前状态不能办理此事项' },
  DEAL_STATE: { status: 409, title: '成交记录当前状态不能办理此事项' },
  DEPOSIT_STATE: { status: 409, title: '款项当前状态不能办理此事项' },
  VERIFICATION_STATE: { status: 409, title: '核实事项当前状态不能办理此事项' },
  LAW_STATE: { status: 409, title: '制度文件当前状态不能办理此事项' },
  ENCUMBRANCE_STATE: { status: 409, title: '登记事项当前状态不能办理此事项' },
  BLACKLIST_STATE: { status: 409, title: '黑名单记录当前状态不能办理此事项' },
  REPORT_STATE: { status: 409, title: '该事项当前状态不能这样办理' },
  DISPUTE_STATE: { status: 409, title: '纠纷当前状态不能办理此事项' },
  STALE_VERSION: { status: 412, title: '记录已被他人更新' },
  VERSION_REQUIRED: { status: 428, title: '缺少记录版本' },
  IDEMPOTENCY_KEY_REQUIRED: { status: 400, title: '缺少幂等键' },
  IDEMPOTENCY_KEY_REUSED: { status: 409, title: '幂等键已用于另一请求' },
  DUPLICATE: { status: 409, title: '已经存在' },
  CONFLICT: { status: 409, title: '与现有记录冲突' },
  UPLOAD_TYPE: { status: 415, title: '文件类型不符' },
  UPLOAD_TOO_LARGE: { status: 413, title: '文件过大' },
  PAYLOAD_TOO_LARGE: { status: 413, title: '请求过大' },
  TEMPLATE_FAULT: { status: 422, title: '文书模板有错误' },
  SECOND_OFFICER_REQUIRED: { status: 403, title: '须由另一名经办人办理' },
  BID_BELOW_RESERVE: { status: 422, title: '报价低于底价' },
  BID_TOO_LOW: { status: 422, title: '报价不高于当前价' },
  BID_OFF_GRID: { status: 422, title: '报价不在加价阶梯上' },
  BID_TOO_LARGE_STEP: { status: 422, title: '加价超过最大幅度' },
  BID_OWN_STANDING: { status: 409, title: '您的报价已是当前最高价' },
  MATCH_NOTHING: { status: 409, title: '没有可以跟的价格' },
  MATCH_PRICE_MOVED: { status: 409, title: '当前价已经变动' },
  MATCH_RANK: { status: 409, title: '对方顺位相同或在先' },
  ORDER_NONE: { status: 409, title: '没有委托出价' },
  ORDER_UNCHANGED: { status: 409, title: '委托出价没有变化' },
  PRIORITY_STATE: { status: 409, title: '优先权主张当前状态不能办理此事项' },
  SESSION_NOT_OPEN: { status: 409, title: '竞价尚未开始' },
  SESSION_CLOSED: { status: 409, title: '竞价已经结束' },
  SESSION_SUSPENDED: { status: 409, title: '竞价已中止' },
  DEMO_ONLY: { status: 404, title: '仅演示环境可用' },
  INTERNAL: { status: 500, title: '系统出现问题' },
};

/** Refusals of the Measures that are not a plain 422. */
export const ruleStatus: Partial<Record<ProblemCode, number>> = {
  NOT_ELIGIBLE: 403,
  REFUND_NEEDS_SECOND_OFFICER: 403,
  CERTIFICATE_EXISTS: 409,
  CERTIFICATE_NOT_READY: 409,
};
