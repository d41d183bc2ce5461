import { contractTemplates, type DocumentTemplate } from './documents.js';

/** The uniform documents of art. 25, as people call them. */
const others = {
  'transfer-out-application': '转出申请书',
  'transfer-in-application': '受让申请书',
  declaration: '声明与保证',
  'power-of-attorney': '授权委托书',
  'joint-bid-agreement': '联合受让协议书',
  'acceptance-slip': '受理通知书',
  'missing-notice': '一次性补正告知书',
  'department-letter': '核实函',
  rejection: '不予通过通知书',
  announcement: '交易公告',
  'priority-claim': '优先权申报书',
  'session-record': '交易活动记录',
  'tender-opening': '开标记录',
  'tender-evaluation': '评标报告',
  'deal-confirmation': '成交确认书',
  certificate: '交易鉴证书',
  'mortgage-certificate': '抵押登记证明',
  'suspension-notice': '交易中止通知书',
  'restart-notice': '交易重启通知书',
  'termination-notice': '交易终止通知书',
  receipt: '收款收据',
  'payment-receipt': '付款凭证',
} as const;

const contracts = {
  'contract-land': '土地经营权流转合同',
  'contract-forest': '林权流转合同',
  'contract-collective-asset': '集体经营性资产流转合同',
  'contract-equipment': '生产设施设备流转合同',
  'contract-water': '小型水利设施流转合同',
  'contract-intellectual-property': '知识产权流转合同',
  'contract-construction-land': '集体经营性建设用地使用权流转合同',
  'contract-dwelling': '宅基地和住房财产权流转合同',
  'contract-biological': '生物资产流转合同',
  'contract-project': '项目（采购、合作）合同',
  'contract-shares': '集体资产股权流转合同',
  'contract-other': '产权流转合同',
} as const satisfies Record<(typeof contractTemplates)[number], string>;

export const documentNames: Readonly<Record<DocumentTemplate, string>> = { ...others, ...contracts };

export const documentTemplates = Object.keys(documentNames) as DocumentTemplate[];
