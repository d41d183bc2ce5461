export const differenceKinds: Record<string, string> = {
  bankedNotPosted: '银行已记，账面其后才记',
  postedNotBanked: '账面已记，银行其后才记',
  stated: '经办人说明',
};
