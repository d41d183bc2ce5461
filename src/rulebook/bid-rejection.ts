/**
 * Why the committee rejects one bid (Implementing Regulations of the Tender Law 51): these grounds and no others, so that nobody is set aside by taste.
 */
export const bidRejectionGrounds = [
  { no: 1, text: '投标文件没有投标人盖章和负责人签字' },
  { no: 2, text: '联合投标没有提交共同投标协议' },
  { no: 3, text: '投标人不符合规定或招标文件的资格条件' },
  { no: 4, text: '同一投标人提交了两个以上不同的投标文件或报价' },
  { no: 5, text: '报价低于成本，或高于最高投标限价' },
  { no: 6, text: '没有响应招标文件的实质性要求和条件' },
  { no: 7, text: '串通投标、弄虚作假、行贿等违法行为' },
] as const;

export type BidRejectionGround = (typeof bidRejectionGrounds)[number]['no'];

/** As the bidder, the record and the screen read it. */
export const bidRejectionText = (ground: number, reason: string): string =>
  `评标委员会否决：${bidRejectionGrounds.find(({ no }) => no === ground)?.text ?? ''}。${reason}`;
