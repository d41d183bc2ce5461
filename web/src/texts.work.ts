import { t } from './language';

/** Fixed words of the desks behind the sign-in, beside texts.ts. */
export const work = {
  filters: {
    keyword: t('项目名称或编号'),
    state: t('全部状态'),
    town: t('全部苏木镇'),
    category: t('全部产权种类'),
    method: t('全部交易方式'),
    mine: t('只看我方申请'),
    clear: t('清除条件'),
  },
  export: t('导出表格'),
  exporting: t('正在导出…'),
  count: (total: number): string => t('共 {{total}} 条', { total }),
  save: t('保存草稿'),
  saved: t('草稿已保存'),
  next: t('下一步'),
  back: t('上一步'),
} as const;

/** What stands next in a listing's life and at whose desk it lies. */
export const listingNext: Record<string, { who: string; next: string }> = {
  draft: { who: t('填报人'), next: t('补齐材料后提交') },
  returned: { who: t('填报人'), next: t('按一次性告知补正后重新提交') },
  submitted: { who: t('旗交易中心'), next: t('核对材料，受理或退回补正') },
  accepted: { who: t('旗交易中心'), next: t('提请苏木镇及主管部门核实') },
  verifying: { who: t('苏木镇人民政府、主管部门'), next: t('5个工作日内书面答复，全部确认后审核') },
  approved: { who: t('旗交易中心'), next: t('发布转让公告') },
  announced: { who: t('公众'), next: t('报名、缴保证金，到时开始交易') },
  trading: { who: t('竞买人'), next: t('竞价结束后公示结果') },
  unsold: { who: t('旗交易中心'), next: t('重新公告、转为协议洽谈，或退还保证金后办结') },
  resultNotice: { who: t('公众'), next: t('公示期满无异议即成交') },
  dealt: { who: t('双方当事人、旗交易中心'), next: t('签订合同，上传签章原件并核对') },
  contracted: { who: t('中心主任'), next: t('出具交易鉴证书') },
  certified: { who: t('中心出纳、经办员'), next: t('退还保证金、结清价款后办结') },
  closed: { who: '—', next: t('已办结，档案留存') },
  rejected: { who: '—', next: t('审核未通过，可重新申请') },
  withdrawn: { who: '—', next: t('已撤回') },
  suspended: { who: t('中心主任'), next: t('原因消除后重启，或终止') },
  terminated: { who: '—', next: t('已终止，保证金限期退还') },
  rescinded: { who: '—', next: t('成交已撤销') },
};

export const dealNext: Record<string, string> = {
  resultNotice: t('公示期满且没有未处理的异议，自动确认成交'),
  objected: t('异议成立，等待中止、终止或恢复公示'),
  dealt: t('生成合同 → 双方签字盖章 → 上传原件 → 由另一名经办人核对'),
  contracted: t('中心主任出具交易鉴证书'),
  certified: t('保证金退还、价款结清后办结'),
  settled: t('已结清，档案留存'),
  terminated: t('已随项目终止'),
};

export const valuationKinds: Record<string, string> = {
  appraised: t('有资质机构评估值'),
  recorded: t('原值（净值）'),
  agreed: t('双方商定（仅限个人部分）'),
};
export const valuationBases: Record<string, string> = {
  listing: t('与项目计价方式相同'),
  total: t('全期总价'),
  lump: t('总价'),
  perYear: t('每年'),
  perUnit: t('每单位'),
  perUnitYear: t('每单位每年'),
};
export const basisHints: Record<string, string> = {
  lump: t('一个总价'),
  perYear: t('全部标的每年一个价'),
  perUnit: t('每亩（头、台…）一个价'),
  perUnitYear: t('每亩（头、台…）每年一个价'),
};
export const assemblies: Record<string, string> = { members: t('成员大会'), representatives: t('成员代表大会') };
export const stages: Record<string, string> = { town: t('苏木镇初核'), banner: t('旗级部门核实') };
export const origins: Record<string, string> = {
  bidding: t('竞价成交'),
  agreement: t('协议成交'),
  quotes: t('密封报价成交'),
  tender: t('招标成交'),
  auction: t('拍卖成交'),
  draw: t('定价招租'),
};
export const contractStates: Record<string, string> = {
  drawn: t('待签署'),
  signed: t('待核对'),
  compared: t('核对一致'),
};
export const refundKinds: Record<string, string> = {
  deposit: t('保证金'),
  surplus: t('多缴部分'),
  afterEnd: t('结束后到账'),
  unknown: t('来源不明款'),
  interest: t('保证金利息'),
};
export const purposes: Record<string, string> = {
  deposit: t('保证金'),
  bond: t('履约保证金'),
  price: t('成交价款'),
  fee: t('交易服务费'),
};
