import type { AuctionTerms } from './api/types.listing';
import { t } from './language';

/** Auctions in a hall (art. 14; Auction Law). */
export const auctionTexts = {
  method: t('现场拍卖'),
  house: t('拍卖企业'),
  licence: t('拍卖经营批准证书号'),
  auctioneer: t('拍卖师'),
  certificate: t('拍卖师执业资格证号'),
  place: t('拍卖地点'),
  viewingFrom: t('标的展示自'),
  viewingUntil: t('标的展示至'),
  auctioneerHelp: t('在平台有账号的，从提示中选择，拍卖师可登录登记笔录'),
  viewingHelp: t('展示不少于2日，在拍卖之前'),
  viewingPlace: t('展示地点'),
  who: t('拍卖人'),
  viewing: t('标的展示'),
  rule: t('竞买人凭竞买号到场举牌应价，应价高者得；应价低于底价的不发生效力，停止拍卖。'),
  running: t('拍卖在现场进行，拍卖笔录经交易中心核对后在此公布成交结果。'),
  waiting: t('现场拍卖'),
  mine: (number: number) => t('您的号牌：{{number}}号', { number }),
  title: t('拍卖笔录'),
  record: t('登记拍卖笔录'),
  again: t('重新登记拍卖笔录'),
  recordIntro: t(
    '按签字的拍卖笔录登记，由另一名经办人对照原件核对后生效。应价按先后各写一行，如“3 165000”，最后一行是落槌的号牌和价格。',
  ),
  sold: t('结果'),
  soldChoices: [
    { value: 'sold', label: t('落槌成交') },
    { value: 'passed', label: t('无人应价或低于底价，停止拍卖') },
  ],
  heldAt: t('落槌（停止）时间'),
  calls: t('应价（号牌 价格）'),
  callsHelp: t('至少写落槌的一行；写上其他应价，未签约时可以递补。优先权人跟价的，行末写“优先”，如“5 165000 优先”'),
  paddles: t('号牌'),
  paddle: (number: number): string => t('{{number}}号', { number }),
  note: t('备注'),
  file: t('签字的拍卖笔录'),
  confirm: t('核对一致，公布结果'),
  confirmIntro: t('请对照签字的原件逐项核对。确认后立即公布结果，不能撤回。'),
  opinion: t('核对意见'),
  recordedBy: t('登记人'),
  result: { sold: t('落槌成交'), passed: t('停止拍卖') } as Record<string, string>,
} as const;

export const auctionText = (terms: AuctionTerms): string =>
  t('{{house}}（{{licence}}），拍卖师{{auctioneer}}；地点：{{place}}', {
    house: terms.house,
    licence: terms.licence,
    auctioneer: terms.auctioneer,
    place: terms.place,
  });
export const viewingText = (terms: AuctionTerms): string =>
  t('{{viewingFrom}} 至 {{viewingUntil}}，{{viewingPlace}}', {
    viewingFrom: terms.viewingFrom,
    viewingUntil: terms.viewingUntil,
    viewingPlace: terms.viewingPlace,
  });
