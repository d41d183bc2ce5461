/** Words of a trade's deadlines. */
export const deadlineTexts = {
  title: '期限',
  none: '还没有起算的期限',
  from: '起算',
  moved: '中止期间已顺延',
  provisional: '放假安排未公布，暂按法定节假日推算',
  doneAt: '办结',
  over: (count: number): string => `已办结或已到期${count}项`,
} as const;
