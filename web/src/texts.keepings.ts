export const keepingStates: Record<string, string> = {
  prepared: '待复核',
  approved: '已决定不予退还',
  declined: '未予同意',
};
export const keepingTexts = {
  title: '不予退还保证金',
  propose: '提请不予退还',
  intro: '保证金原则上应当退还。只有已发布的公告有明确约定、事由成立并有证据的，才能提请不予退还，由另一名经办人决定。',
  term: '公告中的约定（照抄公告原文）',
  ground: '事由',
  evidence: '证据材料',
  opinion: '意见',
  approveIntro: '请对照公告原文和证据核对。同意后保证金不再退还，不能撤回。',
} as const;
