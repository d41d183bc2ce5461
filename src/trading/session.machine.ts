import { stateNames } from '../rulebook/index.js';
import { life } from '../platform/index.js';

export const sessionStates = ['scheduled', 'open', 'suspended', 'closed', 'unsold', 'agreed', 'terminated'] as const;
export type SessionState = (typeof sessionStates)[number];

export const sessionModes = ['ascending', 'agreement', 'quotes', 'auction', 'draw'] as const;
export type SessionMode = (typeof sessionModes)[number];

/** Ends by what people write down, not by a clock. */
export const endsByHand = (mode: SessionMode): boolean => mode === 'agreement' || mode === 'auction' || mode === 'draw';

export const sessionStateNames: Record<SessionState, string> = stateNames.session;

/** The life of a trading session. Bids are events within `open` and are decided by the engine, not here. */
export const sessionLife = life<SessionState>()({
  replan: { from: ['scheduled'], to: 'same', label: '按变更公告调整', article: '18', automatic: true },
  open: { from: ['scheduled'], to: 'open', label: '开始', article: '25', automatic: true },
  close: { from: ['open'], to: 'closed', label: '结束', article: '25', automatic: true },
  unsold: { from: ['scheduled', 'open'], to: 'unsold', label: '流拍', article: '25', automatic: true },
  suspend: { from: ['scheduled', 'open'], to: 'suspended', label: '中止', article: '26', automatic: true },
  restart: { from: ['suspended'], to: 'remembered', label: '恢复', article: '26', automatic: true },
  terminate: {
    from: ['scheduled', 'open', 'suspended'],
    to: 'terminated',
    label: '终止',
    article: '27',
    automatic: true,
  },

  hammer: { from: ['open'], to: 'same', label: '登记拍卖笔录', article: '14' },
  confirmHammer: { from: ['open'], to: 'same', label: '核对拍卖笔录', article: '14' },
  draw: { from: ['open'], to: 'same', label: '登记抽签所用的公开结果', article: '14' },
  confirmDraw: { from: ['open'], to: 'same', label: '核对公开结果并抽签', article: '14' },
  agreement: { from: ['open'], to: 'same', label: '登记协议价格', article: '14' },
  confirm: { from: ['open'], to: 'same', label: '确认协议价格', article: '14' },
  breakOff: { from: ['open'], to: 'same', label: '洽谈未成', article: '14' },
  agree: { from: ['open'], to: 'agreed', label: '协议成交', article: '14', automatic: true },
});
export type SessionAction = keyof typeof sessionLife;
