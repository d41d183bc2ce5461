/** Words of a tender's evaluation and award. */
export const awardTexts = {
  page: '评标与定标',
  terms: {
    title: '评标办法',
    price: '按价格定标',
    score: '综合评分',
    notice: '候选人公示',
    days: '日',
    criteria: '评分项和权重',
    criteriaHelp: '综合评分时填写，一行一项，如“报价 60”，权重合计100',
    noticeHelp: '不少于3日',
  },
  committee: {
    title: '评标委员会',
    none: '尚未组建',
    go: '组建评标委员会',
    change: '调整成员',
    hint: '5人以上单数，专家不少于三分之二。成员名单在定标前保密。换下的成员，其评分一并作废。',
    who: '成员',
    byHand: '其他人员（填写姓名和单位）',
    account: '本人登录办理',
    declare: '声明利害关系',
    declareIntro:
      '请对照投标人名单如实声明。与投标人有利害关系的，应当回避，由交易中心更换成员。声明无利害关系后方可查阅投标文件和评分。',
    declared: '声明已登记',
    mine: '我的评标',
    name: '姓名',
    employer: '工作单位',
    expert: '专家',
    conflict: '利害关系',
    clean: '声明无利害关系',
    biased: '有利害关系',
    silent: '未声明',
    add: '增加成员',
    remove: '去掉这名成员',
    file: '成员签字的声明',
    fileHelp: '全部成员登录办理的，不必上传',
    done: '评标委员会已登记',
  },
  sheet: {
    go: '登记评分',
    own: '评分',
    again: '更正评分',
    scored: '已评分',
    missing: '未评分',
    points: '0至100分，最多两位小数',
    wrong: '请填0至100的分数，最多两位小数',
    file: '成员签字的评分表',
    done: '评分已登记',
  },
  bids: {
    title: '参评的投标',
    place: '名次',
    score: '得分',
    fault: '不参加排序',
    file: '投标文件',
    reject: '否决单个投标',
    rejectIntro: '由评标委员会依法定情形集体决定，投标人会收到通知。否决后其余投标缺乏竞争的，可以否决全部投标。',
    readmit: '撤销否决',
    readmitIntro: '撤销后该投标重新参加评审，尚未对它评分的成员须重新评分。',
    bid: '投标',
    ground: '法定情形',
    rejectFile: '评标委员会签字的意见',
  },
  candidates: {
    title: '中标候选人',
    until: '公示至',
    awarded: '中标',
    dropped: '已取消候选资格',
    hint: '公示期内可以提出异议，异议答复前不定标。',
    object: '提出异议',
  },
  objections: '对候选人的异议',
  choose: '候选人',
  reason: '理由',
  opinion: '评审结论',
  evidence: '放弃声明或者不符合条件的证明',
  rejectIntro: '否决全部投标后，项目转为未成交，可以重新公告。',
} as const;

interface Terms {
  by: 'price' | 'score';
  criteria: { name: string; percent: number }[];
  candidateDays: number;
}

export const awardText = ({ by, criteria, candidateDays }: Terms): string =>
  `${
    by === 'price'
      ? awardTexts.terms.price
      : `${awardTexts.terms.score}：${criteria.map(({ name, percent }) => `${name}${percent}%`).join('，')}`
  }；${awardTexts.terms.notice}${candidateDays}日`;
