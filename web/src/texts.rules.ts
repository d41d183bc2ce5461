/** Words of land law and of the parts that count together (art. 13(4), 35). */
export const landTexts = {
  consent: '承包方书面同意（再流转）',
  notice: '发包方备案（合同签订后由中心告知）',
  noticeWaits: '合同核对一致后自动告知并登记',
};

export const partTexts = {
  title: '合并计算的项目',
  because: { asset: '同一产权', decision: '同一决议' } as Record<string, string>,
  intro: '同一权利人十二个月内就同一产权或同一决议提交的项目合并计算，防止化整为零。',
};

export const reviewTexts = {
  title: '工商资本审查',
  intro: '工商企业等社会资本流转承包地的，合同核对前须通过资格审查、项目审核和风险防范。',
  states: { due: '尚未提请', asked: '审查中', passed: '三项通过', refused: '未通过' } as Record<string, string>,
  findings: [
    ['qualification', '资格审查'],
    ['project', '项目审核'],
    ['risk', '风险防范'],
  ] as const,
};
