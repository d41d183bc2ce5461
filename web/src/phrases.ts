/**
 * Words of decisions that officers write again and again: offered in a form, changed there at will. They go into records, whose language is Chinese
 * whatever the page speaks, and are therefore no texts of the page.
 */
export const phrases = {
  listing: {
    return: ['材料不齐，请一次补齐后重新提交', '填报内容与材料不一致，请更正', '扫描件不清晰或者缺页，请重新上传'],
    missing: ['权属证书缺页或者不清晰', '缺成员（代表）大会决议或者签字不全', '缺村内公示及无异议证明', '底价没有依据'],
    reject: ['权属不清，不符合进场交易的条件', '标的存在未了结的权属争议', '不属于可以流转的产权'],
    withdraw: ['权利人决定暂不转出', '填报有误，重新申报'],
    approve: ['材料齐全，权属清晰，经有关部门核实，同意进入公告。'],
    suspend: ['权属存在争议，争议解决前中止交易', '应主管部门书面要求中止交易', '应出让方书面申请中止交易'],
  },
  verification: {
    confirm: ['经核实，情况属实，无异议。', '经查档，权属清晰，无争议、无查封，同意交易。'],
    object: ['申报的权属与登记不一致', '标的处于查封、冻结状态', '拟定用途不符合规划或者用途管制'],
  },
  application: {
    return: ['材料不齐，请在报名截止前补齐', '资信证明已经过期，请重新提供', '受让申请书没有签字（盖章）'],
    missing: ['受让申请书没有签字（盖章）', '缺资产、信用等资信证明', '缺符合受让条件的证明', '证件扫描件不清晰'],
    approve: ['查验了身份、资信和受让条件的证明，符合公告要求。'],
    reject: ['不符合公告的受让条件', '资信证明不能证明有能力履行合同'],
  },
  joint: {
    title: (village: string): string => `${village}小额项目合并公告`,
  },
  contract: {
    same: ['原件与系统生成的合同文本一致，双方签章齐全'],
  },
  staff: {
    identity: ['当面核对'],
  },
} as const;
