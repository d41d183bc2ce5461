import { inspectionFindingNames } from './names';
import { t } from './language';

/** Supervision after the trade (art. 36). */
export const inspectionTexts = {
  tab: t('交易后巡查'),
  title: t('交易后巡查'),
  none: t('没有巡查记录'),
  noneHere: t('还没有巡查记录'),
  record: t('登记巡查'),
  intro: t(
    '合同签订以后，按约定用途使用的如实登记；发现问题的，写明整改期限，到期复查。整改不到位的，移送主管部门查处。',
  ),
  listingNumber: t('项目编号'),
  project: t('项目'),
  town: t('所在镇'),
  inspectedOn: t('巡查日期'),
  inspectedBy: t('巡查人'),
  findings: t('发现的问题'),
  findingsHint: t('没有问题的不选'),
  findingNames: inspectionFindingNames,
  noFinding: t('未发现问题'),
  text: t('现场情况'),
  evidence: t('照片或者材料'),
  rectifyBy: t('整改期限'),
  rectifyHint: t('发现问题的必填，最后一天'),
  newRectifyBy: t('新的整改期限'),
  overdue: t('已逾期'),
  state: t('状态'),
  notes: t('整改经过'),
  outcome: t('处理结果'),
  say: {
    follow: t('整改情况'),
    extend: t('延长的理由'),
    rectify: t('复查情况'),
    refer: t('移送给哪个部门、依据和情况'),
  },
  colours: { asAgreed: 'green', rectifying: 'orange', rectified: 'green', referred: 'red' },
} as const;
