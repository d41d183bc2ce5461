import { t } from './language';

/** Words of a trade's deadlines. */
export const deadlineTexts = {
  title: t('期限'),
  none: t('还没有起算的期限'),
  moved: t('中止期间已顺延'),
  provisional: t('放假安排未公布，暂按法定节假日推算'),
  over: (count: number): string => t('已办结或已到期{{count}}项', { count }),
} as const;
