import { sharesAddUp } from './rulebook';
import { t } from './language';

/** A share as people type it: in percent. */
export const percent = { pattern: /^(100|\d{1,2}(\.\d{1,8})?)$/, message: t('填百分数，如 30') };

/** A percentage as a share, by moving the point: 30 → 0.3; never through a float. */
export function percentToShare(typed: string): string {
  const [whole = '0', fraction = ''] = typed.trim().split('.');
  const digits = whole.padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`.replace(/^0+(?=\d)/, '').replace(/\.?0+$/, '') || '0';
}

export function shareToPercent(share: string): string {
  const [whole = '0', fraction = ''] = share.split('.');
  const padded = fraction.padEnd(2, '0');
  const rest = padded.slice(2).replace(/0+$/, '');
  return `${(whole + padded.slice(0, 2)).replace(/^0+(?=\d)/, '')}${rest ? `.${rest}` : ''}`;
}

/** 0.3 → 30%. */
export const percentText = (share: string): string => `${shareToPercent(share)}%`;

/** What is still being typed adds up to nothing yet: true until each is a percentage. */
export const percentsAddUp = (typed: readonly (string | undefined)[]): boolean =>
  !typed.every((one) => one !== undefined && percent.pattern.test(one)) ||
  sharesAddUp(typed.map((one) => percentToShare(one!)));
