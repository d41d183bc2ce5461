/** The words the public knows (trading.md). */
export const publicStates = [
  '即将报名',
  '正在报名',
  '即将竞价',
  '正在竞价',
  '结束竞价',
  '结果公示',
  '已成交',
  '流拍',
  '弃拍',
  '异议处理',
  '中止',
  '终止',
] as const;
export type PublicState = (typeof publicStates)[number];
