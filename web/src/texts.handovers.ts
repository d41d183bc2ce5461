import { t } from './language';

/** Words of registration and filing after the trade (art. 22, 24). */
export const handoverTexts = {
  tab: t('登记备案'),
  title: t('登记与备案'),
  intro: t('出具鉴证书后，涉及权属变更的向登记机构申请登记，需要备案的向主管部门或者集体备案。移交后跟踪到办结。'),
  none: t('没有登记备案事项'),
  noneHere: t('本宗交易没有需要登记或者备案的事项'),
  project: t('项目'),
  what: t('事项'),
  state: t('状态'),
  colours: { due: 'orange', handed: 'blue', done: 'green', returned: 'red', waived: 'default' } as Record<
    string,
    string
  >,
  office: t('办理单位'),
  basis: t('依据'),
  optional: t('依法由当事人选择是否申请'),
  package: t('下载移交材料包（ZIP）'),
  packageHint: t('含鉴证书、合同、材料和带校验值的清单'),
  handedOn: t('移交日期'),
  handedTo: t('移交人、接收人'),
  handedHint: t('如：站点李某某送，登记窗口王某某收'),
  receipt: t('接收回执'),
  recordNumber: t('登记（备案）号'),
  doneOn: t('办结日期'),
  answer: t('办理结果'),
  returnReason: t('退回原因'),
  waiveReason: t('当事人不申请的说明'),
  waiveProof: t('当事人书面声明'),
  file: t('附件'),
  reason: t('说明'),
} as const;
