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
    done: '评标委员会已登记',
  },
  sheet: {
    go: '登记评分',
    again: '更正评分',
    scored: '已评分',
    missing: '未评分',
    points: '0至100分，最多两位小数',
    wrong: '请填0至100的分数，最多两位小数',
    file: '成员签字的评分表',
    done: '评分已登记',
  },
  bids: { title: '参评的投标', place: '名次', score: '得分', fault: '不参加排序' },
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
