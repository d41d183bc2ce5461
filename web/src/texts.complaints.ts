import { complaintKindNames } from './names';
import { t } from './language';

/** Reports of wrongdoing (art. 28). */
export const complaintTexts = {
  title: t('投诉举报'),
  aboutThis: t('对本项目有投诉举报？任何人都可以反映，可以不留姓名'),
  intro: t(
    '交易中有串通、操纵、不公平，或者工作人员违规的，任何人都可以反映。可以不留姓名和联系方式；内容只有监督人员能看到，被反映的人和经办人员看不到。',
  ),
  kind: t('反映的问题'),
  kinds: complaintKindNames,
  listingNumber: t('项目编号（不清楚的不填）'),
  text: t('具体情况'),
  textHint: t('什么时间、什么人、做了什么、怎么知道的；至少10个字'),
  contact: t('联系方式（可以不填）'),
  contactHint: t('加密保存，只有监督人员能看到；留下的，便于核实情况'),
  evidence: t('证据（可以不传）'),
  evidenceHint: t('一个文件，PDF 或者照片，不超过5MB'),
  send: t('提交'),
  done: t('已收到，编号'),
  keep: t('凭下面的查询码查看处理情况。请记下来：没有留联系方式的，只有它能查到答复。'),
  ask: t('查询处理情况'),
  code: t('查询码'),
  look: t('查询'),
  none: t('没有投诉举报'),
  columns: { number: t('编号'), kind: t('反映的问题'), text: t('内容'), state: t('状态'), madeAt: t('收到时间') },
  listing: t('涉及项目'),
  contactShown: t('联系方式'),
  nameless: t('未留'),
  evidenceShown: t('证据'),
  notes: t('核查经过'),
  answer: t('答复'),
  say: { take: t('立案理由'), follow: t('核查情况'), dismiss: t('给举报人的答复'), close: t('给举报人的答复') },
  colours: { received: 'gold', case: 'red', dismissed: 'default', closed: 'green' },
} as const;
