/** Words of an objection by anybody. */
export const objectionTexts = {
  go: '对结果提出异议',
  ask: '查询异议答复',
  intro: '公示期内任何人都可以提出异议，由交易中心核查后书面答复。联系方式只供交易中心核查使用，不对外公开。',
  name: '姓名或者单位',
  contact: '联系方式（电话或者地址）',
  reason: '异议内容及理由',
  evidence: '选择证据材料',
  evidenceHint: 'PDF或者照片，一个，不超过5MB',
  send: '提交异议',
  done: '异议已受理',
  keep: '请记下回执码，凭码查询答复：',
  code: '回执码',
  look: '查询',
  states: { open: '正在核查', dismissed: '异议不成立', upheld: '异议成立' } as Record<string, string>,
  madeAt: '提出时间',
  finding: '核查情况',
} as const;
