/** What people are told at once, by event: a title and what to do. `reason` is what the decision said. */
export interface NoticeText {
  readonly title: string;
  readonly text: (facts: { title: string; number: string | null; reason: string | null }) => string;
}

const named = (title: string, number: string | null): string => `“${title}”${number ? `(${number})` : ''}`;

export const listingNotices: Readonly<Record<string, NoticeText>> = {
  'listing.return': {
    title: '申请退回补正',
    text: ({ title, number, reason }) => `您提交的${named(title, number)}需补正：${reason ?? ''}。补齐后可再次提交。`,
  },
  'listing.accept': {
    title: '申请已受理',
    text: ({ title, number }) => `您提交的${named(title, number)}已受理，进入审核。`,
  },
  'listing.reject': {
    title: '申请未通过',
    text: ({ title, number, reason }) => `您提交的${named(title, number)}未通过审核，流程终止。理由：${reason ?? ''}。`,
  },
  'listing.approve': {
    title: '审核通过',
    text: ({ title, number }) => `您提交的${named(title, number)}已审核通过，将发布公告。`,
  },
  'listing.announce': { title: '公告已发布', text: ({ title, number }) => `${named(title, number)}的公告已发布。` },
  'listing.amend': {
    title: '变更公告已发布',
    text: ({ title, number, reason }) => `${named(title, number)}的变更公告已发布。原因：${reason ?? ''}。`,
  },
  'listing.suspend': {
    title: '交易中止',
    text: ({ title, number, reason }) => `${named(title, number)}已中止，各项期限停止计算。理由：${reason ?? ''}。`,
  },
  'listing.restart': {
    title: '交易重启',
    text: ({ title, number }) => `${named(title, number)}已重启，各项期限相应顺延。`,
  },
  'listing.terminate': {
    title: '交易终止',
    text: ({ title, number, reason }) =>
      `${named(title, number)}已终止。理由：${reason ?? ''}。已缴保证金将在3个工作日内无息退回。`,
  },
  'listing.unsold': {
    title: '本次未成交',
    text: ({ title, number }) => `${named(title, number)}本次未成交，可重新公告或办结。`,
  },
};

export const applicationNotices: Readonly<Record<string, NoticeText>> = {
  'application.return': {
    title: '受让申请退回补正',
    text: ({ title, reason }) => `您对“${title}”的受让申请需补正：${reason ?? ''}。请在报名截止前补齐。`,
  },
  'application.accept': {
    title: '受让申请已受理',
    text: ({ title }) => `您对“${title}”的受让申请已受理，将在5个工作日内审查。`,
  },
  'application.approve': {
    title: '受让申请审查通过',
    text: ({ title }) => `您对“${title}”的受让申请已通过审查，请在截止时间前足额缴纳保证金。`,
  },
  'application.reject': {
    title: '受让申请未通过',
    text: ({ title, reason }) => `您对“${title}”的受让申请未通过审查。理由：${reason ?? ''}。`,
  },
};

/** Art. 32. `title` is the ground, `number` the last day. */
export const blacklistNotices: Readonly<Record<string, NoticeText>> = {
  'blacklisting.approve': {
    title: '列入黑名单告知',
    text: ({ title, number }) =>
      `您因“${title}”被列入黑名单，至${number}止，期间不得参加交易。有异议的，可在“登记簿—信用与黑名单”中提出。`,
  },
  'blacklisting.dismiss': {
    title: '黑名单异议答复',
    text: ({ reason }) => `您对列入黑名单的异议不成立。理由：${reason ?? ''}。`,
  },
  'blacklisting.lift': {
    title: '黑名单解除',
    text: ({ reason }) => `您的黑名单记录已解除，可以参加交易。理由：${reason ?? ''}。`,
  },
};
