import { life } from '../platform/index.js';
import { stateNames } from '../rulebook/index.js';

export type HandoverState = keyof typeof stateNames.handover;
export const handoverStates = Object.keys(stateNames.handover) as HandoverState[];
export const handoverStateNames: Record<HandoverState, string> = stateNames.handover;

/** What goes to a registry or an office after a trade, until that has recorded it (art. 22, 24). */
export const handoverLife = life<HandoverState>()({
  hand: { from: ['due', 'returned'], to: 'handed', label: '登记移交', article: '22、24' },
  confirm: { from: ['handed'], to: 'done', label: '登记办结', article: '22、24' },
  sendBack: { from: ['handed'], to: 'returned', label: '登记退回', article: '22、24' },
  waive: { from: ['due', 'returned'], to: 'waived', label: '登记当事人不申请', article: '22' },
});
export type HandoverAction = keyof typeof handoverLife;
