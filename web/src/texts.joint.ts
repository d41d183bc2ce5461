/** Words of joint notices: many small lots of one village in one notice. */
export const jointTexts = {
  title: '合并公告',
  what: '同一嘎查村的多宗小额项目可以合并发布公告：各有底价，保证金按同一比例，逐宗竞价。',
  village: '嘎查村',
  none: '没有可以合并公告的项目：同一嘎查村须有两宗以上审核通过、以网络竞价交易的项目。',
  choose: '勾选要列入的项目，按所列顺序逐宗开始竞价',
  lotsTitle: '列入的项目',
  step: '加价幅度',
  chosen: (count: number): string => `已选${count}宗`,
  publish: '发布合并公告',
  intro: '下列时间和规则对各宗相同，各宗仍各自受理报名。任何一宗不符合规定的，全部不发布，并逐宗说明。',
  noticeTitle: '公告标题',
  proposed: (village: string): string => `${village}小额项目合并公告`,
  between: '相邻两宗开始间隔',
  betweenHelp: '0为同时开始',
  percent: '保证金比例（占交易估值）',
  percentHelp: '不填则各宗按填报的保证金',
  published: '已发布',
  noneYet: '还没有合并公告',
  lots: (count: number): string => `共${count}宗`,
  of: (no: number, of: number): string => `第${no}宗，共${of}宗`,
  rule: (percent: number | null, minutes: number): string =>
    [
      percent === null ? '保证金各宗分别公布' : `保证金为各宗交易估值的${percent}%`,
      minutes === 0 ? '各宗同时开始竞价' : `各宗每隔${minutes}分钟依次开始竞价`,
    ].join('；'),
} as const;
