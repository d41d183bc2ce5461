import { t } from './language';

/** All fixed words of the web application in one place, so that another language can follow. */
export const texts = {
  dossier: t('导出档案'),
  market: t('伊金霍洛旗农村牧区产权交易平台'),
  marketShort: t('旗农村牧区产权交易'),
  nav: {
    hall: t('交易公告'),
    check: t('鉴证书核验'),
    guide: t('办事指南'),
    services: t('服务机构'),
    todo: t('待办事项'),
    listings: t('转出项目'),
    newListing: t('新建申请'),
    applications: t('受让申请'),
    verifications: t('核实事项'),
    deals: t('成交与合同'),
    funds: t('资金'),
    parties: t('交易主体'),
    more: t('更多'),
    signIn: t('登录'),
    signOut: t('退出登录'),
  },
  largePrint: t('大字版'),
  normalPrint: t('标准版'),
  loading: t('正在读取…'),
  saving: t('正在提交…'),
  empty: t('没有符合条件的记录'),
  retry: t('再试一次'),
  beijing: t('北京时间'),
  overdue: t('已逾期'),
  notYet: t('尚未办理'),
  unknown: '—',
  yes: t('是'),
  no: t('否'),
  yuan: t('元'),
  mu: t('亩'),
} as const;

export {
  directionNames as directions,
  methodNames as methods,
  publicStates,
  type StateKind,
  stateNames,
  transferKindNames as transferKinds,
} from './names';

/** How each method goes, for whoever has to choose one (art. 25, 29). */
export const methodHints: Record<string, string> = {
  ascending: t('合格的报名人在网上公开加价，到时间后没有人再加价的，最高价成交'),
  auction: t('由有资格的拍卖师主持叫价，最高价成交'),
  tender: t('投标人递交密封的报价和方案，由评标委员会评出'),
  fixedPrice: t('按公布的租金招租，多人愿租的公开抽签'),
  agreement: t('与谈定的对象按协议价交易，价格和对象须符合规定，例如续租'),
};

/** The steps the public knows, and which public states light which. */
export const publicSteps = [
  { title: t('看公告'), states: ['即将报名'] },
  { title: t('报名'), states: ['正在报名'] },
  { title: t('缴保证金'), states: [] },
  { title: t('资格审查'), states: ['即将竞价'] },
  { title: t('竞价'), states: ['正在竞价', '结束竞价'] },
  { title: t('结果公示'), states: ['结果公示', '异议处理'] },
  { title: t('签合同'), states: ['已成交'] },
  { title: t('领鉴证书'), states: [] },
] as const;

export const roles: Record<string, string> = {
  admin: t('系统管理员'),
  clerk: t('中心经办员'),
  director: t('中心主任'),
  treasurer: t('中心出纳'),
  station: t('苏木镇交易服务站'),
  room: t('嘎查村交易服务室'),
  department: t('主管部门'),
  collective: t('集体经济组织'),
  townGovernment: t('苏木镇人民政府'),
  party: t('交易主体'),
  lender: t('金融机构信贷员'),
  expert: t('评标专家'),
  auctioneer: t('拍卖师'),
  supervisor: t('监督员'),
  system: t('系统'),
  anyone: t('公众'),
};
export const units: Record<string, string> = {
  mu: t('亩'),
  m2: t('平方米'),
  head: t('头（只）'),
  set: t('台（套）'),
  share: t('股'),
  item: t('项（件）'),
};
export const priceBases: Record<string, string> = {
  lump: t('总价'),
  perYear: t('每年'),
  perUnit: t('每单位'),
  perUnitYear: t('每单位每年'),
};
export const payments: Record<string, string> = {
  once: t('一次付清'),
  yearly: t('按年预付'),
  instalments: t('分期支付'),
};
export const partyKinds: Record<string, string> = {
  household: t('农牧户'),
  individual: t('自然人'),
  collective: t('集体经济组织'),
  legalPerson: t('法人'),
  organisation: t('其他组织'),
};
export const venues: Record<string, string> = { centre: t('旗交易中心'), station: t('苏木镇交易服务站') };
export const objectionStates: Record<string, string> = {
  open: t('待处理'),
  dismissed: t('异议不成立'),
  upheld: t('异议成立'),
};

export const nameOf = (names: Record<string, string>, code: string | null | undefined): string =>
  code ? (names[code] ?? code) : texts.unknown;
