/** Words of priority (art. 29). */
export const priorityTexts = {
  title: '优先权',
  intro:
    '同等条件下可以优先成交。须在截止前附证明材料申报，经中心认定后，竞价时可按他人领先的同一价格行使；未申报或未行使的视为放弃。',
  states: {
    claimed: '已申报，待中心认定',
    accepted: '已认定，竞价时可行使',
    refused: '未予认定',
    exercised: '已行使',
    lapsed: '未行使，已失效',
  } as Record<string, string>,
  none: '未申报',
};
