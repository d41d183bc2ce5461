import { t } from './language';

export const differenceKinds: Record<string, string> = {
  bankedNotPosted: t('银行已记，账面其后才记'),
  postedNotBanked: t('账面已记，银行其后才记'),
  stated: t('经办人说明'),
};
