import { life } from '../platform/index.js';
import { stateNames } from '../rulebook/index.js';

export const accountStates = ['invited', 'active', 'disabled'] as const;
export type AccountState = (typeof accountStates)[number];
export const accountStateNames: Record<AccountState, string> = stateNames.account;

/** Nobody sets another person's password: who looks after accounts hands out a code, and with it the person chooses one. */
export const accountLife = life<AccountState>()({
  change: { from: ['invited', 'active'], to: 'same', label: '更改岗位', article: '7' },
  issueCode: { from: ['invited', 'active'], to: 'same', label: '发一次性密码' },
  setPassword: { from: ['invited', 'active'], to: 'active', label: '设置密码', automatic: true },
  disable: { from: ['invited', 'active'], to: 'disabled', label: '停用' },
  // The old password does not come back to life.
  enable: { from: ['disabled'], to: 'invited', label: '恢复' },
});
export type AccountAction = keyof typeof accountLife;
