import { t } from './language';

/** Words of a certificate after it was issued (art. 21). */
export const certificateTexts = {
  original: t('打开电子原件（PDF）'),
  signed: t('文件带有电子签名，改动一个字节即失效'),
  correctIntro: t(
    '按现在的登记内容重新出具：原鉴证书作废并留痕，新鉴证书注明所替换的编号。请先更正主体等登记，再办理更正。',
  ),
  correctReason: t('更正的理由'),
  proof: t('依据材料'),
  printIntro: t('每打印一份都编号登记，纸面注明第几份和交付对象。办理后在下方“打印件”中打开并打印。'),
  handedTo: t('交付对象'),
  copies: t('打印件'),
  copy: (no: number): string => t('第{{no}}份', { no }),
  handed: (to: string): string => t('交付{{to}}', { to }),
  voided: t('已作废'),
  voidBecause: t('作废原因'),
  replacedBy: t('现行鉴证书编号'),
} as const;
