import type { AuctionTerms } from './api/types.listing';

/** Auctions in a hall (art. 14; Auction Law). */
export const auctionTexts = {
  method: '现场拍卖',
  house: '拍卖企业',
  licence: '拍卖经营批准证书号',
  auctioneer: '拍卖师',
  certificate: '拍卖师执业资格证号',
  place: '拍卖地点',
  viewingFrom: '标的展示自',
  viewingUntil: '标的展示至',
  auctioneerHelp: '在平台有账号的，从提示中选择，拍卖师可登录登记笔录',
  viewingHelp: '展示不少于2日，在拍卖之前',
  viewingPlace: '展示地点',
  who: '拍卖人',
  viewing: '标的展示',
  rule: '竞买人凭竞买号到场举牌应价，应价高者得；应价低于底价的不发生效力，停止拍卖。',
  running: '拍卖在现场进行，拍卖笔录经交易中心核对后在此公布成交结果。',
  waiting: '现场拍卖',
  mine: (number: number) => `您的号牌：${number}号`,
  title: '拍卖笔录',
  record: '登记拍卖笔录',
  again: '重新登记拍卖笔录',
  recordIntro:
    '按签字的拍卖笔录登记，由另一名经办人对照原件核对后生效。应价按先后各写一行，如“3 165000”，最后一行是落槌的号牌和价格。',
  sold: '结果',
  soldChoices: [
    { value: 'sold', label: '落槌成交' },
    { value: 'passed', label: '无人应价或低于底价，停止拍卖' },
  ],
  heldAt: '落槌（停止）时间',
  calls: '应价（号牌 价格）',
  callsHelp: '至少写落槌的一行；写上其他应价，未签约时可以递补。优先权人跟价的，行末写“优先”，如“5 165000 优先”',
  note: '备注',
  file: '签字的拍卖笔录',
  confirm: '核对一致，公布结果',
  confirmIntro: '请对照签字的原件逐项核对。确认后立即公布结果，不能撤回。',
  opinion: '核对意见',
  recordedBy: '登记人',
  result: { sold: '落槌成交', passed: '停止拍卖' } as Record<string, string>,
} as const;

export const auctionText = (terms: AuctionTerms): string =>
  `${terms.house}（${terms.licence}），拍卖师${terms.auctioneer}；地点：${terms.place}`;
export const viewingText = (terms: AuctionTerms): string =>
  `${terms.viewingFrom} 至 ${terms.viewingUntil}，${terms.viewingPlace}`;
