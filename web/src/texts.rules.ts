import { t } from './language';

/** Words of land law and of the parts that count together (art. 13(4), 35). */
export const landTexts = {
  consent: t('承包方书面同意（再流转）'),
  notice: t('发包方备案（合同签订后由中心告知）'),
  noticeWaits: t('合同核对一致后自动告知并登记'),
};

export const partTexts = {
  title: t('合并计算的项目'),
  because: { asset: t('同一产权'), decision: t('同一决议') } as Record<string, string>,
  intro: t('同一权利人十二个月内就同一产权或同一决议提交的项目合并计算，防止化整为零。'),
};

export const reviewTexts = {
  title: t('工商资本审查'),
  intro: t('工商企业等社会资本流转承包地的，合同核对前须通过资格审查、项目审核和风险防范。'),
  states: { due: t('尚未提请'), asked: t('审查中'), passed: t('三项通过'), refused: t('未通过') } as Record<
    string,
    string
  >,
  findings: [
    ['qualification', t('资格审查')],
    ['project', t('项目审核')],
    ['risk', t('风险防范')],
  ] as const,
};
