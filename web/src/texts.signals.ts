import { t } from './language';

/** Words of the supervisor's signals (art. 28). */
export const signalTexts = {
  tab: t('监督线索'),
  title: t('值得核查的线索'),
  intro: t(
    '由已结束的交易推算，只供监督人员查看，每次查看都有记录。线索不是认定，不影响任何人参加交易；请结合事实核查，查实的再登记信用记录或者案件。',
  ),
  none: t('没有线索'),
  months: t('统计期间'),
  periods: { 12: t('近一年'), 24: t('近两年'), 60: t('近五年') },
  trades: (count: number): string => t('依据的{{count}}宗交易', { count }),
  count: (count: number): string => t('共{{count}}条', { count }),
} as const;
