import type { Schema } from './api/address';
import { t } from './language';

/** Words of a right's way through the market, for whose it is (screens.md). */
export const rightTexts = {
  title: t('我的产权'),
  find: t('产权进展查询'),
  intro: t(
    '出让自己产权的农牧户、集体经济组织，可以在这里查到办到哪一步、由谁办理、下一步是什么、何时到期，以及价款收付。没有账号的，用办理时留下的手机号查询。',
  ),
  phone: t('办理时留下的手机号'),
  send: t('获取验证码'),
  sent: (minutes: number): string =>
    t('号码登记过的，验证码已经发出，{{minutes}}分钟内有效。一分钟内不重复发送。', { minutes }),
  code: t('短信验证码'),
  look: t('查询'),
  of: (names: readonly string[]): string => t('{{names}}的产权', { names: names.join('、') }),
  none: t('没有正在交易或者交易过的产权'),
  file: t('要转出产权的，请到所在苏木镇交易服务站或嘎查村交易服务室办理'),
  now: t('现在由'),
  next: t('下一步'),
  by: t('最晚'),
  money: t('价款'),
  total: t('应得'),
  received: t('已到您的账户'),
  due: t('已到中心，待付给您'),
  buyer: t('买方付款截止'),
  papers: t('文书'),
  notice: t('看公告'),
  open: t('办理情况'),
  toCome: t('待定'),
} as const;

export const rightSteps: Record<Schema['RightStep']['step'], string> = {
  submitted: t('提交申请'),
  accepted: t('受理'),
  announced: t('发布公告'),
  registrationUntil: t('报名截止'),
  opensAt: t('开始交易'),
  resultNotice: t('公示结果'),
  dealt: t('成交'),
  contracted: t('合同签订'),
  certified: t('出具鉴证书'),
  paid: t('价款付清'),
};

export const rightPapers: Record<Schema['RightPaper']['kind'], string> = {
  announcement: t('公告'),
  contract: t('合同'),
  certificate: t('交易鉴证书'),
};
