/** Fixed words of the desks behind the sign-in, beside texts.ts. */
export const work = {
  filters: {
    keyword: '项目名称或编号',
    state: '全部状态',
    town: '全部苏木镇',
    category: '全部产权种类',
    method: '全部交易方式',
    mine: '只看我方申请',
    clear: '清除条件',
  },
  export: '导出表格',
  exporting: '正在导出…',
  count: (total: number): string => `共 ${total} 条`,
  save: '保存草稿',
  saved: '草稿已保存',
  next: '下一步',
  back: '上一步',
} as const;

/** What stands next in a listing's life and at whose desk it lies. */
export const listingNext: Record<string, { who: string; next: string }> = {
  draft: { who: '填报人', next: '补齐材料后提交' },
  returned: { who: '填报人', next: '按一次性告知补正后重新提交' },
  submitted: { who: '旗交易中心', next: '核对材料，受理或退回补正' },
  accepted: { who: '旗交易中心', next: '提请苏木镇及主管部门核实' },
  verifying: { who: '苏木镇人民政府、主管部门', next: '5个工作日内书面答复，全部确认后审核' },
  approved: { who: '旗交易中心', next: '发布转让公告' },
  announced: { who: '公众', next: '报名、缴保证金，到时开始交易' },
  trading: { who: '竞买人', next: '竞价结束后公示结果' },
  unsold: { who: '旗交易中心', next: '重新公告、转为协议洽谈，或退还保证金后办结' },
  resultNotice: { who: '公众', next: '公示期满无异议即成交' },
  dealt: { who: '双方当事人、旗交易中心', next: '签订合同，上传签章原件并核对' },
  contracted: { who: '中心主任', next: '出具交易鉴证书' },
  certified: { who: '中心会计、经办员', next: '退还保证金、结清价款后办结' },
  closed: { who: '—', next: '已办结，档案留存' },
  rejected: { who: '—', next: '审核未通过，可重新申请' },
  withdrawn: { who: '—', next: '已撤回' },
  suspended: { who: '中心主任', next: '原因消除后重启，或终止' },
  terminated: { who: '—', next: '已终止，保证金限期退还' },
  rescinded: { who: '—', next: '成交已撤销' },
};

export const dealNext: Record<string, string> = {
  resultNotice: '公示期满且没有未处理的异议，自动确认成交',
  objected: '异议成立，等待中止、终止或恢复公示',
  dealt: '生成合同 → 双方签字盖章 → 上传原件 → 由另一名经办人核对',
  contracted: '中心主任出具交易鉴证书',
  certified: '保证金退还、价款结清后办结',
  settled: '已结清，档案留存',
  terminated: '已随项目终止',
};

export const valuationKinds: Record<string, string> = {
  appraised: '有资质机构评估值',
  recorded: '原值（净值）',
  agreed: '双方商定（仅限个人部分）',
};
export const valuationBases: Record<string, string> = {
  listing: '与项目计价方式相同',
  total: '全期总价',
  lump: '总价',
  perYear: '每年',
  perUnit: '每单位',
  perUnitYear: '每单位每年',
};
export const basisHints: Record<string, string> = {
  lump: '一个总价',
  perYear: '全部标的每年一个价',
  perUnit: '每亩（头、台…）一个价',
  perUnitYear: '每亩（头、台…）每年一个价',
};
export const assemblies: Record<string, string> = { members: '成员大会', representatives: '成员代表大会' };
export const stages: Record<string, string> = { town: '苏木镇初核', banner: '旗级部门核实' };
export const origins: Record<string, string> = {
  bidding: '竞价成交',
  agreement: '协议成交',
  quotes: '密封报价成交',
  tender: '招标成交',
  auction: '拍卖成交',
  draw: '定价招租',
};
export const contractStates: Record<string, string> = { drawn: '待签署', signed: '待核对', compared: '核对一致' };
export const refundKinds: Record<string, string> = {
  deposit: '保证金',
  surplus: '多缴部分',
  afterEnd: '结束后到账',
  unknown: '来源不明款',
  interest: '保证金利息',
};
export const purposes: Record<string, string> = {
  deposit: '保证金',
  bond: '履约保证金',
  price: '成交价款',
  fee: '交易服务费',
};
