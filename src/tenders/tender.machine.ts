import { life } from '../platform/index.js';

export const tenderStates = ['sealing', 'opening', 'opened', 'failed', 'suspended', 'terminated'] as const;
export type TenderState = (typeof tenderStates)[number];

export const tenderStateNames: Record<TenderState, string> = {
  sealing: '投标中',
  opening: '待开标',
  opened: '已开标',
  failed: '投标人不足',
  suspended: '中止',
  terminated: '终止',
};

/** The life of a tender up to its opening. No share of a key is taken before the close, because `share` starts at `opening`. */
export const tenderLife = life<TenderState>()({
  holderKey: { from: ['sealing'], to: 'same', label: '登记保管人公钥', article: '14' },
  drill: { from: ['sealing'], to: 'same', label: '演练解封', article: '14' },
  seal: { from: ['sealing'], to: 'same', label: '递交密封投标', article: '14' },
  withdrawBid: { from: ['sealing'], to: 'same', label: '撤回投标', article: '14' },
  close: { from: ['sealing'], to: 'opening', label: '投标截止', article: '14', automatic: true },
  fail: { from: ['sealing'], to: 'failed', label: '投标人不足，原封退回', article: '14', automatic: true },
  share: { from: ['opening'], to: 'same', label: '提交解封份额', article: '14' },
  conclude: { from: ['opening'], to: 'same', label: '结束开标', article: '14' },
  open: { from: ['opening'], to: 'opened', label: '开标', article: '14', automatic: true },
  suspend: { from: ['sealing', 'opening'], to: 'suspended', label: '中止', article: '26', automatic: true },
  restart: { from: ['suspended'], to: 'remembered', label: '恢复', article: '26', automatic: true },
  terminate: {
    from: ['sealing', 'opening', 'suspended'],
    to: 'terminated',
    label: '终止',
    article: '27',
    automatic: true,
  },
});
export type TenderAction = keyof typeof tenderLife;
