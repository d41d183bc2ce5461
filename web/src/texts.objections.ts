import { t } from './language';

/** Words of an objection by anybody. */
export const objectionTexts = {
  go: t('对结果提出异议'),
  ask: t('查询异议答复'),
  intro: t('公示期内任何人都可以提出异议，由交易中心核查后书面答复。联系方式只供交易中心核查使用，不对外公开。'),
  name: t('姓名或者单位'),
  contact: t('联系方式（电话或者地址）'),
  reason: t('异议内容及理由'),
  evidence: t('选择证据材料'),
  evidenceHint: t('PDF或者照片，一个，不超过5MB'),
  send: t('提交异议'),
  done: t('异议已受理'),
  keep: t('请记下回执码，凭码查询答复：'),
  code: t('回执码'),
  look: t('查询'),
  states: { open: t('正在核查'), dismissed: t('异议不成立'), upheld: t('异议成立') } as Record<string, string>,
  madeAt: t('提出时间'),
  finding: t('核查情况'),
} as const;
