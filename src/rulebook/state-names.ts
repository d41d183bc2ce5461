/**
 * Every state in the word that the office uses for it (rules.md, the life of a listing): one table for the server's answers
 * and documents and for the pages, so that a state has one name everywhere.
 */
export const stateNames = {
  /** 项目 (art. 15–26) */
  listing: {
    draft: '草稿',
    returned: '退回补正',
    submitted: '已提交',
    accepted: '已受理',
    verifying: '核实中',
    approved: '审核通过',
    announced: '公告中',
    trading: '交易中',
    unsold: '未成交',
    resultNotice: '结果公示',
    dealt: '已成交',
    contracted: '已签合同',
    certified: '已出具鉴证书',
    closed: '办结',
    rejected: '审核未通过',
    withdrawn: '已撤回',
    suspended: '中止',
    terminated: '终止',
    rescinded: '成交撤销',
  },
  /** 核实 (art. 18) */
  verification: {
    pending: '待核实',
    confirmed: '核实无误',
    objected: '有异议',
    withdrawn: '异议已撤回',
    overruled: '异议未采纳',
  },
  /** 受让申请 (art. 19) */
  application: {
    draft: '草稿',
    submitted: '待受理',
    returned: '待补正',
    accepted: '审查中',
    approved: '审查通过',
    rejected: '未通过',
    withdrawn: '已撤回',
  },
  /** 竞价场次 */
  session: {
    scheduled: '待开始',
    open: '进行中',
    suspended: '中止',
    closed: '已结束',
    unsold: '流拍',
    agreed: '协议成交',
    terminated: '终止',
  },
  /** 招投标 */
  tender: {
    sealing: '投标中',
    opening: '待开标',
    opened: '评标中',
    candidates: '候选人公示',
    awarded: '已定标',
    failed: '招标失败',
    suspended: '中止',
    terminated: '终止',
  },
  /** 成交 (art. 19–21) */
  deal: {
    resultNotice: '结果公示',
    objected: '异议成立',
    dealt: '已成交',
    contracted: '已签合同',
    certified: '已出鉴证书',
    settled: '已结清',
    terminated: '已终止',
    defaulted: '未签约',
    passedOn: '未签约，已另行处理',
    yielded: '已由优先权人受让',
    boughtBack: '产权持有者已优先回购',
  },
  /** 保证金 (art. 20) */
  deposit: {
    ordered: '待缴',
    partPaid: '未缴足',
    paid: '按时缴足',
    late: '逾期缴足',
    held: '代管中',
    refundDue: '待退还',
    refunding: '部分已退还',
    refunded: '已退还',
    void: '未缴作废',
    kept: '不予退还',
    applied: '已转作价款',
  },
  /** 保证金处置 (art. 20) */
  keeping: {
    prepared: '待复核',
    approved: '已决定',
    declined: '未予同意',
  },
  /** 缴款通知 */
  order: {
    ordered: '待缴',
    partPaid: '未缴足',
    paid: '按时缴足',
    late: '逾期缴足',
    closed: '已关闭',
  },
  /** 价款支付 (art. 31) */
  payout: { waiting: '价款未付清', due: '待支付', paid: '已支付' },
  /** 银行流水 */
  bankLine: {
    matched: '已认领',
    suspense: '待查',
    returned: '转退款',
    interest: '银行利息',
  },
  /** 付款批次 */
  batch: {
    prepared: '待复核',
    approved: '已复核',
    exported: '已导出',
    sent: '已提交银行',
    settled: '已付讫',
    partlyReturned: '部分退汇',
    cancelled: '已作废',
  },
  /** 付款指令 */
  instruction: {
    open: '待银行付款',
    settled: '已付讫',
    returned: '已退汇',
    released: '已撤出',
  },
  /** 纠纷 (art. 34) */
  dispute: {
    negotiation: '协商',
    mediation: '调解',
    arbitration: '仲裁',
    court: '诉讼',
    closed: '已了结',
  },
  /** 黑名单 (art. 32) */
  blacklist: {
    proposed: '待复核',
    inForce: '生效中',
    declined: '未予列入',
    lifted: '已解除',
    expired: '已期满',
  },
  /** 权利负担 (art. 33) */
  encumbrance: {
    proposed: '待复核',
    registered: '已登记',
    declined: '未予登记',
    discharged: '已注销',
  },
  /** 投诉举报 (art. 28) */
  complaint: { received: '待处理', case: '核查中', dismissed: '未予立案或者查无实据', closed: '已办结' },
  /** 场外交易报告 (art. 30) */
  report: {
    statistic: '仅作统计',
    case: '线索核查中',
    closed: '已办结',
  },
  /** 账号 */
  account: { invited: '待设密码', active: '正常', disabled: '已停用' },
  /** 注册 (art. 13) */
  signUp: { waiting: '待核验证件', opened: '已开通', refused: '未通过' },
  /** 咨询 (art. 9-11) */
  consultation: { asked: '待答复', answered: '已答复', declined: '不予答复' },
  /** 服务机构名册 (art. 9) */
  professional: { listed: '在册', suspended: '暂停', removed: '已移出' },
  /** 贷款产品、贷款申请 (art. 33) */
  loanProduct: { published: '在售', withdrawn: '已撤下' },
  loanRequest: {
    filed: '待答复',
    taken: '已受理',
    mortgaged: '已申请抵押登记',
    declined: '不予受理',
    withdrawn: '已撤回',
  },
  /** 项目推介 (art. 9) */
  promotion: { shown: '推介中', ended: '已结束' },
  /** 求购信息 (art. 9) */
  demand: { submitted: '待审核', published: '已发布', declined: '不予发布', withdrawn: '已撤回', closed: '已办结' },
  /** 交易后巡查 (art. 36) */
  inspection: { asAgreed: '符合约定', rectifying: '整改中', rectified: '已整改', referred: '已移送查处' },
  /** 登记、备案移交 (art. 22, 24) */
  handover: { due: '待移交', handed: '已移交', done: '已办结', returned: '退回补正', waived: '不申请' },
  /** 退款 */
  refund: { due: '待退还', paid: '已退还', void: '已撤销' },
  /** 日结 (art. 31) */
  close: { open: '对账中', signed: '已日结' },
  /** 银行对账单 */
  statement: { waiting: '正在读取', imported: '已导入', refused: '未导入' },
};
export type StateKind = keyof typeof stateNames;

/** The words that the public knows of a listing (trading.md), in their order. */
export const publicStates = [
  '即将报名',
  '正在报名',
  '即将竞价',
  '正在竞价',
  '结束竞价',
  '结果公示',
  '已成交',
  '流拍',
  '弃拍',
  '异议处理',
  '中止',
  '终止',
] as const;
export type PublicState = (typeof publicStates)[number];
