/** Words of a certificate after it was issued (art. 21). */
export const certificateTexts = {
  original: '打开电子原件（PDF）',
  signed: '文件带有电子签名，改动一个字节即失效',
  correctIntro:
    '按现在的登记内容重新出具：原鉴证书作废并留痕，新鉴证书注明所替换的编号。请先更正主体等登记，再办理更正。',
  correctReason: '更正的理由',
  proof: '依据材料',
  printIntro: '每打印一份都编号登记，纸面注明第几份和交付对象。办理后在下方“打印件”中打开并打印。',
  handedTo: '交付对象',
  copies: '打印件',
  copy: (no: number): string => `第${no}份`,
  handed: (to: string): string => `交付${to}`,
  voided: '已作废',
  voidBecause: '作废原因',
  replacedBy: '现行鉴证书编号',
} as const;
