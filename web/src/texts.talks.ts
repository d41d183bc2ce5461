import { t } from './language';

/** Words of talks after nobody bid, and of the owner's right to buy back (art. 29). */
export const talksTexts = {
  intro: t(
    '本次公告后无人出价的，可以与当时合格的申请人协议。价格低于底价的，出让方为集体的，须先登记流拍后的新决议和村内公示；成交后产权持有者可优先回购。',
  ),
  with: t('洽谈对象'),
  none: t('当时没有合格的申请人，请重新公告'),
  reason: t('转为协议的理由'),
  unsold: t('流拍后的协议洽谈'),
  rule: t(
    '公告后无人出价，与当时合格的申请人协议。价格由交易中心登记，双方各自确认后成交。低于底价的，须符合评估值等底线和新的集体决议，产权持有者可优先回购。',
  ),
  below: t('低于底价的，须符合底线和新的集体决议。底价'),
  breakOff: t('洽谈未成'),
  breakOffIntro: t('双方未能达成一致的，结束本场洽谈，项目回到未成交，可以重新公告、另行洽谈或办结。'),
  breakOffReason: t('未成的情况'),
  window: t('优先回购至'),
  buyBackIntro: t(
    '成交价低于底价，产权持有者可优先回购：权利不再流转，本次交易未成交，受让方的保证金按规定退还。确认后不能撤回。',
  ),
  buyBackReason: t('说明'),
  buyBackProof: t('产权持有者的书面回购声明（代办时必须上传）'),
  boughtBack: t('产权持有者已优先回购，权利不再流转，本记录不再办理。'),
} as const;
