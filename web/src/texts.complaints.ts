import { complaintKindNames } from './rulebook';

/** Reports of wrongdoing (art. 28). */
export const complaintTexts = {
  title: '投诉举报',
  aboutThis: '对本项目有投诉举报？任何人都可以反映，可以不留姓名',
  intro:
    '交易中有串通、操纵、不公平，或者工作人员违规的，任何人都可以反映。可以不留姓名和联系方式；内容只有监督人员能看到，被反映的人和经办人员看不到。',
  kind: '反映的问题',
  kinds: complaintKindNames,
  listingNumber: '项目编号（不清楚的不填）',
  text: '具体情况',
  textHint: '什么时间、什么人、做了什么、怎么知道的；至少10个字',
  contact: '联系方式（可以不填）',
  contactHint: '加密保存，只有监督人员能看到；留下的，便于核实情况',
  evidence: '证据（可以不传）',
  evidenceHint: '一个文件，PDF 或者照片，不超过5MB',
  send: '提交',
  done: '已收到，编号',
  keep: '凭下面的查询码查看处理情况。请记下来：没有留联系方式的，只有它能查到答复。',
  ask: '查询处理情况',
  code: '查询码',
  look: '查询',
  none: '没有投诉举报',
  columns: { number: '编号', kind: '反映的问题', text: '内容', state: '状态', madeAt: '收到时间' },
  listing: '涉及项目',
  contactShown: '联系方式',
  nameless: '未留',
  evidenceShown: '证据',
  notes: '核查经过',
  answer: '答复',
  say: { take: '立案理由', follow: '核查情况', dismiss: '给举报人的答复', close: '给举报人的答复' },
  colours: { received: 'gold', case: 'red', dismissed: 'default', closed: 'green' },
} as const;
