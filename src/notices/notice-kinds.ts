/** What people are told at once, by event: a title, what to do, and which facts the words may name. */
export interface NoticeKind {
  readonly title: string;
  readonly text: string;
  readonly facts: readonly NoticeFact[];
}

/** In a text by its word, as {项目}; what each stands for is told to whoever edits. */
export const noticeFacts = {
  listing: { word: '项目', meaning: '项目名称和编号' },
  reason: { word: '理由', meaning: '办理时写明的理由' },
  amount: { word: '金额', meaning: '金额，元' },
  until: { word: '期限', meaning: '到期的日期' },
  number: { word: '编号', meaning: '文书编号' },
  changes: { word: '变更', meaning: '变更的内容' },
} as const;
export type NoticeFact = keyof typeof noticeFacts;

const kind = (title: string, text: string, ...facts: NoticeFact[]): NoticeKind => ({ title, text, facts });

/** He may have heard that it was there. */
const takenBack = kind(
  '保证金到账撤销',
  '{项目}的保证金中有一笔款项经核实不是您缴的，已撤销入账。请登录查看已到账金额和截止时间。',
  'listing',
);

export const noticeKinds = {
  'listing.return': kind('申请退回补正', '您提交的{项目}需补正：{理由}。补齐后可再次提交。', 'listing', 'reason'),
  'listing.accept': kind('申请已受理', '您提交的{项目}已受理，进入审核。', 'listing'),
  'listing.reject': kind('申请未通过', '您提交的{项目}未通过审核，流程终止。理由：{理由}。', 'listing', 'reason'),
  'listing.approve': kind('审核通过', '您提交的{项目}已审核通过，将发布公告。', 'listing'),
  'listing.announce': kind('公告已发布', '{项目}的公告已发布。', 'listing'),
  'listing.amend': kind('变更公告已发布', '{项目}的变更公告已发布。原因：{理由}。', 'listing', 'reason'),
  'listing.suspend': kind('交易中止', '{项目}已中止，各项期限停止计算。理由：{理由}。', 'listing', 'reason'),
  'listing.restart': kind('交易重启', '{项目}已重启，各项期限相应顺延。', 'listing'),
  'listing.terminate': kind(
    '交易终止',
    '{项目}已终止。理由：{理由}。已缴保证金将在3个工作日内无息退回。',
    'listing',
    'reason',
  ),
  'listing.unsold': kind('本次未成交', '{项目}本次未成交，可重新公告或办结。', 'listing'),
  'listing.contract': kind('流转合同备案', '{项目}的流转合同{编号}已签订，请存档备案。', 'listing', 'number'),

  'application.return': kind(
    '受让申请退回补正',
    '您对{项目}的受让申请需补正：{理由}。请在报名截止前补齐。',
    'listing',
    'reason',
  ),
  'application.accept': kind('受让申请已受理', '您对{项目}的受让申请已受理，将在5个工作日内审查。', 'listing'),
  'application.approve': kind(
    '受让申请审查通过',
    '您对{项目}的受让申请已通过审查，请在截止时间前足额缴纳保证金。',
    'listing',
  ),
  'application.reject': kind('受让申请未通过', '您对{项目}的受让申请未通过审查。理由：{理由}。', 'listing', 'reason'),
  'application.change': kind(
    '公告变更',
    '{项目}发布了变更公告。{变更}。请在“我的申请”中查看；需要确认的，未确认不能参加交易，可撤回申请并退还保证金。',
    'listing',
    'changes',
  ),

  'application.recall': kind(
    '协议洽谈',
    '{项目}公告后无人出价，交易中心与您协议洽谈，价格登记后请在协议页确认。保证金照常退还，不再另缴。',
    'listing',
  ),

  'application.remindSubmit': kind(
    '报名即将截止',
    '您对{项目}的受让申请还没有提交，报名至{期限}截止，逾期不再受理。',
    'listing',
    'until',
  ),
  'application.remindOpening': kind('交易即将开始', '{项目}将于{期限}开始交易，请按时参加。', 'listing', 'until'),
  'deposit.remindPay': kind(
    '款项即将到期',
    '{项目}的应缴款{金额}元还没有足额到账，截止{期限}，以银行入账时间为准。',
    'listing',
    'amount',
    'until',
  ),
  'deal.remindSign': kind('签约即将到期', '{项目}的合同还没有签订，期限至{期限}。', 'listing', 'until'),
  'deal.remindPrice': kind(
    '价款即将到期',
    '{项目}的价款{金额}元还没有足额到账，期限至{期限}。',
    'listing',
    'amount',
    'until',
  ),
  'verification.remind': kind('核实即将到期', '请在{期限}前回复对{项目}的核实。', 'listing', 'until'),

  'loanRequest.take': kind('贷款申请已答复', '您的贷款申请已受理：{理由}。', 'reason'),
  'loanRequest.decline': kind('贷款申请未受理', '您的贷款申请未被受理。理由：{理由}。', 'reason'),

  'demand.match': kind(
    '有符合您求购的项目',
    '{项目}已公告，符合您登记的求购（{编号}），报名截止见公告。',
    'listing',
    'number',
  ),
  'demand.publish': kind('求购信息已发布', '您登记的求购{编号}已发布，有符合的项目公告时会通知您。', 'number'),
  'demand.decline': kind('求购信息未发布', '您登记的求购{编号}未予发布。理由：{理由}。', 'number', 'reason'),

  'tender.committee': kind(
    '请声明利害关系',
    '您已被选为{项目}的评标委员会成员。请登录声明与投标人有无利害关系，并按公告的评标办法独立评审，对评审情况保密。',
    'listing',
  ),
  'tender.rejectBid': kind('投标被否决', '您对{项目}的投标未能参加排序。{理由}', 'listing', 'reason'),
  'tender.readmitBid': kind('否决已撤销', '您对{项目}的投标重新参加评审。理由：{理由}。', 'listing', 'reason'),

  'verification.create': kind('请核实', '请核实{项目}的权属等事项，并在5个工作日内书面回复。', 'listing'),

  'deposit.payInTime': kind('保证金已到账', '{项目}的保证金{金额}元已足额到账。', 'listing', 'amount'),
  'deposit.payLate': kind(
    '保证金逾期到账',
    '{项目}的保证金{金额}元在截止时间后到账，将原路退回。',
    'listing',
    'amount',
  ),
  // A payment was taken for his and was not (art. 20).
  'deposit.takeBackInTime': takenBack,
  'deposit.takeBackPart': takenBack,
  'deposit.takeBackAll': takenBack,
  'deposit.refund': kind('保证金已退还', '{项目}的保证金{金额}元已退回原账户。', 'listing', 'amount'),

  'deal.create': kind('成交结果公示', '{项目}的成交结果已公示，公示至{期限}。', 'listing', 'until'),
  'deal.buyBackOpen': kind(
    '可以优先回购',
    '{项目}的成交价低于底价，您可在{期限}前优先回购，未行使的视为放弃。',
    'listing',
    'until',
  ),
  'deal.buyBack': kind('产权持有者已优先回购', '{项目}由产权持有者优先回购，本次未成交。', 'listing'),
  'deal.endNotice': kind('请签订合同', '{项目}公示期满，请在{期限}前签订合同。', 'listing', 'until'),
  'deal.uphold': kind('成交结果异议成立', '对{项目}成交结果的异议成立。理由：{理由}。', 'listing', 'reason'),
  'deal.certify': kind('鉴证书已出具', '{项目}的交易鉴证书已出具，可在成交页下载。', 'listing'),
  'deal.default': kind('登记未签约', '{项目}已登记为未按期签订合同。理由：{理由}。', 'listing', 'reason'),
  'payout.paid': kind('价款已支付', '{项目}的价款{金额}元已支付到您登记的账户。', 'listing', 'amount'),

  'blacklisting.approve': kind(
    '列入黑名单告知',
    '您因“{理由}”被列入黑名单，至{期限}止，期间不得参加交易。有异议的，可在“登记簿—信用与黑名单”中提出。',
    'reason',
    'until',
  ),
  'blacklisting.dismiss': kind('黑名单异议答复', '您对列入黑名单的异议不成立。理由：{理由}。', 'reason'),
  'blacklisting.lift': kind('黑名单解除', '您的黑名单记录已解除，可以参加交易。理由：{理由}。', 'reason'),

  'account.setPassword': kind(
    '密码已设置',
    '您账号的密码刚刚设置或修改。不是本人操作的，请立即到就近的服务站或旗交易中心。',
  ),
} as const satisfies Record<string, NoticeKind>;
export type NoticeKindName = keyof typeof noticeKinds;

const place = /\{([^{}]*)\}/g;
const factOf = new Map(Object.entries(noticeFacts).map(([fact, { word }]) => [word as string, fact as NoticeFact]));

/** What is wrong with edited words, for whoever edits; empty where nothing is. */
export function textFaults(name: NoticeKindName, text: string): string[] {
  const { facts } = noticeKinds[name] as NoticeKind;
  const allowed = facts.map((fact) => `{${noticeFacts[fact].word}}`);
  const used = [...text.matchAll(place)].map(([whole]) => whole);
  const unknown = [...new Set(used)].filter((one) => !allowed.includes(one));
  const faults = unknown.map((one) => `这里不能用${one}，可以用：${allowed.join('、') || '无'}`);
  if (/[{}]/.test(text.replace(place, ''))) faults.push('大括号须成对');
  return faults;
}

/** A fact that is not known leaves a dash rather than a hole. */
export const worded = (text: string, facts: Partial<Record<NoticeFact, string | null>>): string =>
  text.replace(place, (_, word: string) => facts[factOf.get(word)!] ?? '—');
