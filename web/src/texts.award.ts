import { t } from './language';

/** Words of a tender's evaluation and award. */
export const awardTexts = {
  page: t('评标与定标'),
  terms: {
    title: t('评标办法'),
    price: t('按价格定标'),
    score: t('综合评分'),
    notice: t('候选人公示'),
    days: t('日'),
    criteria: t('评分项和权重'),
    criteriaHelp: t('综合评分时填写，一行一项，如“报价 60”，权重合计100'),
    noticeHelp: t('不少于3日'),
  },
  committee: {
    title: t('评标委员会'),
    none: t('尚未组建'),
    go: t('组建评标委员会'),
    change: t('调整成员'),
    hint: t('5人以上单数，专家不少于三分之二。成员名单在定标前保密。换下的成员，其评分一并作废。'),
    who: t('成员'),
    byHand: t('其他人员（填写姓名和单位）'),
    account: t('本人登录办理'),
    declare: t('声明利害关系'),
    declareIntro: t(
      '请对照投标人名单如实声明。与投标人有利害关系的，应当回避，由交易中心更换成员。声明无利害关系后方可查阅投标文件和评分。',
    ),
    declared: t('声明已登记'),
    mine: t('我的评标'),
    name: t('姓名'),
    employer: t('工作单位'),
    expert: t('专家'),
    conflict: t('利害关系'),
    clean: t('声明无利害关系'),
    biased: t('有利害关系'),
    silent: t('未声明'),
    add: t('增加成员'),
    remove: t('去掉这名成员'),
    file: t('成员签字的声明'),
    fileHelp: t('全部成员登录办理的，不必上传'),
    done: t('评标委员会已登记'),
  },
  sheet: {
    go: t('登记评分'),
    own: t('评分'),
    again: t('更正评分'),
    scored: t('已评分'),
    missing: t('未评分'),
    points: t('0至100分，最多两位小数'),
    wrong: t('请填0至100的分数，最多两位小数'),
    file: t('成员签字的评分表'),
    done: t('评分已登记'),
  },
  bids: {
    title: t('参评的投标'),
    place: t('名次'),
    score: t('得分'),
    fault: t('不参加排序'),
    file: t('投标文件'),
    noFile: t('投标人没有附投标文件，只报了价格'),
    reject: t('否决单个投标'),
    rejectIntro: t('由评标委员会依法定情形集体决定，投标人会收到通知。否决后其余投标缺乏竞争的，可以否决全部投标。'),
    readmit: t('撤销否决'),
    readmitIntro: t('撤销后该投标重新参加评审，尚未对它评分的成员须重新评分。'),
    bid: t('投标'),
    ground: t('法定情形'),
    rejectFile: t('评标委员会签字的意见'),
  },
  candidates: {
    title: t('中标候选人'),
    until: t('公示至'),
    awarded: t('中标'),
    dropped: t('已取消候选资格'),
    hint: t('公示期内可以提出异议，异议答复前不定标。'),
    object: t('提出异议'),
  },
  objections: t('对候选人的异议'),
  choose: t('候选人'),
  reason: t('理由'),
  opinion: t('评审结论'),
  evidence: t('放弃声明或者不符合条件的证明'),
  rejectIntro: t('否决全部投标后，项目转为未成交，可以重新公告。'),
} as const;

interface Terms {
  by: 'price' | 'score';
  criteria: { name: string; percent: number }[];
  candidateDays: number;
}

export const awardText = ({ by, criteria, candidateDays }: Terms): string =>
  t('{{more}}；{{notice}}{{candidateDays}}日', {
    more:
      by === 'price'
        ? awardTexts.terms.price
        : `${awardTexts.terms.score}：${criteria.map(({ name, percent }) => `${name}${percent}%`).join('，')}`,
    notice: awardTexts.terms.notice,
    candidateDays,
  });
