/** All fixed words of the web application in one place, so that another language can follow. */
export const texts = {
  dossier: '导出档案',
  market: '伊金霍洛旗农村牧区产权交易平台',
  marketShort: '旗农村牧区产权交易',
  nav: {
    hall: '交易公告',
    check: '鉴证书核验',
    guide: '办事指南',
    services: '服务机构',
    todo: '待办事项',
    listings: '转出项目',
    newListing: '新建申请',
    applications: '受让申请',
    verifications: '核实事项',
    deals: '成交与合同',
    funds: '资金',
    parties: '交易主体',
    more: '更多',
    signIn: '登录',
    signOut: '退出登录',
  },
  largePrint: '大字版',
  normalPrint: '标准版',
  loading: '正在读取…',
  saving: '正在提交…',
  empty: '没有符合条件的记录',
  retry: '再试一次',
  beijing: '北京时间',
  overdue: '已逾期',
  notYet: '尚未办理',
  unknown: '—',
  yes: '是',
  no: '否',
  yuan: '元',
  mu: '亩',
} as const;

export {
  directionNames as directions,
  methodNames as methods,
  publicStates,
  type StateKind,
  stateNames,
  transferKindNames as transferKinds,
} from './rulebook';

/** The states the public knows, in their order. */
/** The steps the public knows, and which public states light which. */
export const publicSteps = [
  { title: '看公告', states: ['即将报名'] },
  { title: '报名', states: ['正在报名'] },
  { title: '缴保证金', states: [] },
  { title: '资格审查', states: ['即将竞价'] },
  { title: '竞价', states: ['正在竞价', '结束竞价'] },
  { title: '结果公示', states: ['结果公示', '异议处理'] },
  { title: '签合同', states: ['已成交'] },
  { title: '领鉴证书', states: [] },
] as const;

export const roles: Record<string, string> = {
  admin: '系统管理员',
  clerk: '中心经办员',
  director: '中心主任',
  treasurer: '中心会计',
  station: '苏木镇交易站',
  room: '嘎查村服务室',
  department: '主管部门',
  collective: '集体经济组织',
  townGovernment: '苏木镇人民政府',
  party: '交易主体',
  lender: '金融机构信贷员',
  expert: '评标专家',
  auctioneer: '拍卖师',
  supervisor: '监督员',
  system: '系统',
  anyone: '公众',
};
export const units: Record<string, string> = {
  mu: '亩',
  m2: '平方米',
  head: '头（只）',
  set: '台（套）',
  share: '股',
  item: '项（件）',
};
export const priceBases: Record<string, string> = {
  lump: '总价',
  perYear: '每年',
  perUnit: '每单位',
  perUnitYear: '每单位每年',
};
export const payments: Record<string, string> = { once: '一次付清', yearly: '按年预付', instalments: '分期支付' };
export const partyKinds: Record<string, string> = {
  household: '农牧户',
  individual: '自然人',
  collective: '集体经济组织',
  legalPerson: '法人',
  organisation: '其他组织',
};
export const venues: Record<string, string> = { centre: '旗交易中心', station: '苏木镇交易站' };
export const objectionStates: Record<string, string> = { open: '待处理', dismissed: '异议不成立', upheld: '异议成立' };

export const nameOf = (names: Record<string, string>, code: string | null | undefined): string =>
  code ? (names[code] ?? code) : texts.unknown;
