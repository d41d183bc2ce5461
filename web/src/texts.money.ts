export const batchStates: Record<string, string> = {
  prepared: '待复核',
  approved: '已复核',
  exported: '已导出',
  sent: '已提交银行',
  settled: '已付讫',
  partlyReturned: '部分退汇',
  cancelled: '已作废',
};
export const instructionStates: Record<string, string> = {
  open: '待银行付款',
  settled: '已付讫',
  returned: '已退汇',
  released: '已撤出',
};
export const closeStates: Record<string, string> = { open: '对账中', signed: '已日结' };
export const differenceKinds: Record<string, string> = {
  bankedNotPosted: '银行已记，账面其后才记',
  postedNotBanked: '账面已记，银行其后才记',
  stated: '经办人说明',
};
