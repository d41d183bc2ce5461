import { t } from './language';

/** What people are told. */
export const noticeTexts = {
  title: t('通知'),
  tabs: { inbox: t('我的通知'), log: t('发送记录'), words: t('通知文字') },
  all: t('全部'),
  unread: t('未读'),
  none: t('没有通知'),
  readAll: t('全部标为已读'),
  open: t('去查看'),
  bell: (count: number): string => (count === 0 ? t('通知') : t('通知，{{count}}条未读', { count })),
  log: {
    none: t('没有发送记录'),
    what: t('通知'),
    channel: t('方式'),
    target: t('发到'),
    state: t('结果'),
    attempts: t('次数'),
    at: t('时间'),
    error: t('原因'),
    channels: { sms: t('短信'), mail: t('邮件') } as Record<string, string>,
    states: { sent: t('已发送'), failed: t('未发出，将重试') } as Record<string, string>,
  },
  words: {
    intro: t('这里的文字从下一条通知起使用，已发出的不变。大括号中的内容办理时自动填入。'),
    title: t('标题'),
    text: t('内容'),
    edit: t('修改'),
    edited: t('修改人'),
    own: t('系统自带'),
    facts: t('可以用'),
  },
  mail: {
    title: t('邮件通知'),
    intro: t('通知除在这里显示、发短信外，还可以发到邮箱。'),
    field: t('邮箱'),
    hint: t('不填的，不再发邮件'),
    none: t('未登记'),
    change: t('修改邮箱'),
  },
} as const;
