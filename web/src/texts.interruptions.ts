import { t } from './language';

/** Suspension, going on, restart and termination (art. 26, 27). */
export const interruptionTexts = {
  grounds: t('各情形须提供：'),
  needs: {
    requester: t('登记提出的一方，第三方须写明与产权的关系'),
    bothSides: t('登记出让方和受让方双方'),
    approval: t('另附主管部门的批准文件'),
    regulator: t('写明同意的监管部门或机构'),
    legalBasis: t('写明所依据的法律条文或文书'),
    termOver: t('中止期限已满'),
  },
  owners: t('提出或同意的出让方'),
  ownersHelp: t('出让方提出，或双方同意时选择'),
  other: t('受让方或提出申请的第三方'),
  otherHelp: t('双方同意时选受让方，第三方提出时选该第三方'),
  interest: t('第三方与产权的直接关系'),
  approval: t('主管部门的批准文件'),
  authority: t('同意的监管部门，或所依据的法律'),
  until: t('届满不会自动重启；原因仍未消除的，届满后可继续中止'),
  prolong: t('中止期限已满而原因仍未消除的，可以继续中止；各项期限继续停止计算。'),
  restartOther: t('受让方或第三方申请的，选择该方'),
  restartOtherHelp: t('出让方申请的不用填'),
  causeGone: t('经查明，中止的原因已经消除'),
  stillThere: t('原因仍未消除的证明'),
} as const;
