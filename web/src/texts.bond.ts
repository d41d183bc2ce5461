import { t } from './language';

/** The performance bond that whoever won pays into escrow. */
export const bondTexts = {
  title: t('履约保证金'),
  due: t('以银行入账时间为准。合同履行完毕后，按规定期限原路退还。'),
  release: t('合同履行完毕，退还'),
  releaseIntro: t('确认合同义务已经履行完毕、双方没有争议后办理；自办理之日起按规定期限原路退还，不能撤回。'),
  reason: t('履行情况'),
} as const;
