import { stateNames } from '../rulebook/index.js';
import { life } from '../platform/index.js';

export type DealState = keyof typeof stateNames.deal;

export const dealStateNames = stateNames.deal;

/** The life of a deal, from the result's notice to the last deposit returned (art. 19–21, 31). */
export const dealLife = life<DealState>()({
  object: { from: ['resultNotice'], to: 'same', label: '提出异议' },
  examine: { from: ['resultNotice'], to: 'same', label: '登记核查情况' },
  dismiss: { from: ['resultNotice'], to: 'same', label: '异议不成立' },
  uphold: { from: ['resultNotice'], to: 'objected', label: '异议成立' },
  hold: { from: ['resultNotice'], to: 'objected', label: '成交前核查未通过', article: '29、35', automatic: true },
  resume: { from: ['objected'], to: 'resultNotice', label: '恢复公示', article: '26', automatic: true },
  freeze: {
    from: ['resultNotice', 'objected', 'dealt', 'contracted', 'defaulted'],
    to: 'same',
    label: '随项目中止',
    article: '26',
    automatic: true,
  },
  thaw: {
    from: ['resultNotice', 'dealt', 'contracted', 'defaulted'],
    to: 'same',
    label: '随项目重启',
    article: '26',
    automatic: true,
  },
  endNotice: { from: ['resultNotice'], to: 'dealt', label: '公示期满', article: '19', automatic: true },
  confirm: {
    from: ['dealt', 'contracted', 'certified', 'settled'],
    to: 'same',
    label: '出具成交确认书',
    article: '25',
  },
  draw: { from: ['dealt'], to: 'same', label: '生成合同', article: '19' },
  sign: { from: ['dealt'], to: 'same', label: '上传签章原件', article: '21' },
  refuse: { from: ['dealt'], to: 'same', label: '核对不一致', article: '21' },
  compare: { from: ['dealt'], to: 'contracted', label: '核对一致', article: '21' },
  exercise: { from: ['resultNotice'], to: 'yielded', label: '行使优先权', article: '29' },
  buyBack: { from: ['resultNotice'], to: 'boughtBack', label: '优先回购', article: '29' },
  giveUpPlace: { from: ['resultNotice', 'dealt'], to: 'same', label: '次位放弃递补顺位', article: '20' },
  default: { from: ['dealt'], to: 'defaulted', label: '登记未签约', article: '19、32' },
  offerNext: { from: ['defaulted'], to: 'passedOn', label: '递补下一有效报价', article: '19' },
  returnDeposit: { from: ['defaulted', 'passedOn'], to: 'same', label: '退还未签约人的保证金', article: '20' },
  reannounced: { from: ['defaulted'], to: 'passedOn', label: '随项目重新公告', article: '18', automatic: true },
  certify: { from: ['contracted'], to: 'certified', label: '出具鉴证书', article: '21' },
  correctCertificate: { from: ['certified', 'settled'], to: 'same', label: '更正鉴证书', article: '21' },
  printCopy: { from: ['certified', 'settled'], to: 'same', label: '打印鉴证书', article: '21' },
  ask: {
    from: ['contracted', 'certified', 'settled'],
    to: 'same',
    label: '通知支付下一期价款',
    article: '19',
    automatic: true,
  },
  close: { from: ['certified'], to: 'settled', label: '办结', article: '20、31' },
  rescind: { from: ['certified', 'settled'], to: 'terminated', label: '随成交撤销', article: '34', automatic: true },
  terminate: {
    from: ['resultNotice', 'objected', 'dealt', 'contracted', 'defaulted'],
    to: 'terminated',
    label: '随项目终止',
    article: '27',
    automatic: true,
  },
});
export type DealAction = keyof typeof dealLife;

/** Nothing came of these, or another deal of the listing took their place … */
export const setAsideStates = [
  'terminated',
  'passedOn',
  'yielded',
  'boughtBack',
] as const satisfies readonly DealState[];
/** … as the list of a SQL condition. */
export const setAside = `(${setAsideStates.map((state) => `'${state}'`).join(', ')})`;
