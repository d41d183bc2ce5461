import { t } from './language';

/** Appraisers, lawyers and brokers (art. 9, 29). */
export const professionalTexts = {
  title: t('服务机构'),
  tab: t('服务机构名册'),
  intro: t(
    '下列机构和人员为交易提供评估、法律和经纪服务，由交易中心登记其资质并公布。是否委托、委托谁，由您自己决定；费用由双方约定，交易中心不收取、不分成。',
  ),
  none: t('名册内还没有机构和人员'),
  add: t('登入名册'),
  name: t('名称'),
  nameHint: t('与资质证书一致；评估报告上的机构名称须与此相同'),
  number: t('名册编号'),
  kind: t('类别'),
  kinds: { appraiser: t('资产评估机构'), lawFirm: t('法律服务机构'), broker: t('产权经纪人') } as Record<
    string,
    string
  >,
  kindHints: {
    appraiser: t('集体产权的底价以评估报告当日有资质的评估机构所出的评估值为底线（第二十九条）'),
    lawFirm: t('合同、纠纷方面的法律咨询和代理'),
    broker: t('镇和嘎查村的经纪人，帮助了解行情、准备材料、联系双方'),
  } as Record<string, string>,
  state: t('状态'),
  colours: { listed: 'green', suspended: 'gold', removed: 'default' } as Record<string, string>,
  phone: t('联系电话'),
  phoneHint: t('向公众公布'),
  town: t('服务的镇'),
  townHint: t('只有经纪人填写；不选的，全旗'),
  banner: t('全旗'),
  qualification: t('资质证书及编号'),
  issuedBy: t('发证或备案机关'),
  from: t('资质起始日'),
  until: t('资质截止日'),
  untilHint: t('长期有效的不填'),
  lasting: t('长期有效'),
  term: t('资质期限'),
  terms: t('历次资质'),
  expired: t('资质已过期'),
  certificate: t('资质证书'),
  hours: t('培训学时'),
  hoursOf: (hours: number): string => t('{{hours}}学时', { hours }),
  pauses: t('暂停期间'),
  notYet: t('至今'),
  notes: t('培训和表现'),
  noNotes: t('没有记录'),
  noteKind: t('种类'),
  noteKinds: { training: t('培训'), praise: t('表扬奖励'), fault: t('不良表现') } as Record<string, string>,
  noteColours: { training: 'blue', praise: 'green', fault: 'red' } as Record<string, string>,
  on: t('日期'),
  text: t('内容'),
  reason: t('理由'),
  reasonHint: t('从今天起，其出具的评估报告不再作数；此前的报告不受影响'),
  appraiser: t('评估机构'),
  appraiserHint: t('从服务机构名册中选择；不在名册内的，请先联系交易中心凭资质证书登入名册'),
  appraiserWanted: t('请选择评估机构'),
  reportDate: t('报告日期'),
  reportDateWanted: t('请填写评估报告的日期'),
} as const;

export const span = ({ from, until }: { from: string; until: string | null }, open: string): string =>
  `${from} — ${until ?? open}`;
