import { stateNames } from '../rulebook/index.js';
import { life } from '../platform/index.js';

export const tenderStates = [
  'sealing',
  'opening',
  'opened',
  'candidates',
  'awarded',
  'failed',
  'suspended',
  'terminated',
] as const;
export type TenderState = (typeof tenderStates)[number];

export const tenderStateNames: Record<TenderState, string> = stateNames.tender;

/** Under way: what a suspension stops (art. 26). */
const live = ['sealing', 'opening', 'opened', 'candidates'] as const satisfies readonly TenderState[];

/** The life of a tender from the documents' issue to the award. No share of a key is taken before the close, because `share` starts at `opening`. */
export const tenderLife = life<TenderState>()({
  holderKey: { from: ['sealing'], to: 'same', label: '登记保管人公钥', article: '14' },
  drill: { from: ['sealing'], to: 'same', label: '演练解封', article: '14' },
  replan: { from: ['sealing'], to: 'same', label: '按变更公告调整', article: '18', automatic: true },
  seal: { from: ['sealing'], to: 'same', label: '递交密封投标', article: '14' },
  withdrawBid: { from: ['sealing'], to: 'same', label: '撤回投标', article: '14' },
  close: { from: ['sealing'], to: 'opening', label: '投标截止', article: '14', automatic: true },
  fail: { from: ['sealing'], to: 'failed', label: '投标人不足，原封退回', article: '14', automatic: true },
  share: { from: ['opening'], to: 'same', label: '提交解封份额', article: '14' },
  conclude: { from: ['opening'], to: 'same', label: '结束开标', article: '14' },
  open: { from: ['opening'], to: 'opened', label: '开标', article: '14', automatic: true },
  committee: { from: ['opening', 'opened'], to: 'same', label: '组建评标委员会', article: '14' },
  declare: { from: ['opening', 'opened'], to: 'same', label: '声明利害关系', article: '14' },
  rejectBid: { from: ['opened'], to: 'same', label: '否决单个投标', article: '14' },
  readmitBid: { from: ['opened'], to: 'same', label: '撤销否决', article: '14' },
  score: { from: ['opened'], to: 'same', label: '登记评分', article: '14' },
  evaluate: { from: ['opened'], to: 'candidates', label: '完成评标，公示候选人', article: '14' },
  object: { from: ['candidates'], to: 'same', label: '对候选人提出异议', article: '14' },
  dismiss: { from: ['candidates'], to: 'same', label: '异议不成立', article: '14' },
  uphold: { from: ['candidates'], to: 'opened', label: '异议成立，重新评标', article: '14' },
  drop: { from: ['candidates'], to: 'same', label: '取消候选资格', article: '14' },
  award: { from: ['candidates'], to: 'awarded', label: '定标', article: '14' },
  reject: { from: ['opened', 'candidates'], to: 'failed', label: '否决全部投标', article: '14' },
  suspend: { from: live, to: 'suspended', label: '中止', article: '26', automatic: true },
  restart: { from: ['suspended'], to: 'remembered', label: '恢复', article: '26', automatic: true },
  terminate: { from: [...live, 'suspended'], to: 'terminated', label: '终止', article: '27', automatic: true },
});
export type TenderAction = keyof typeof tenderLife;
