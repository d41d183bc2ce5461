import { t } from './language';

/** Words of priority (art. 29). */
export const priorityTexts = {
  title: t('优先权'),
  intro: t(
    '同等条件下可以优先成交。须在截止前附证明材料申报，经中心认定后，竞价时可按他人领先的同一价格行使；公告写明成交后行使的，在公布的期间内按成交价行使；未申报或未行使的视为放弃。',
  ),
  states: {
    claimed: t('已申报，待中心认定'),
    accepted: t('已认定，可在公布的期间内行使'),
    refused: t('未予认定'),
    exercised: t('已行使'),
    lapsed: t('未行使，已失效'),
  } as Record<string, string>,
  none: t('未申报'),
  window: t('优先权行使至'),
  exercise: t('行使优先权'),
  exerciseAsk: t('行使后，您即按下列成交价受让本项目，并应按期签订合同：'),
  byPriority: t('优先权人受让'),
  yielded: t('优先权人已按成交价受让，本记录不再办理。'),
  after: t('成交后行使优先权'),
  afterHelp: t('不填则在竞价中行使；填写的，一般为3个工作日'),
};

/** The next-ranked, who may follow should the winner not sign. */
export const placeTexts = {
  title: t('递补顺位'),
  intro: t(
    '您是下一有效报价人：成交人未签合同时，由您递补。保证金因此保留到合同签订；您也可以放弃顺位，提前退还保证金。',
  ),
  giveUp: t('放弃顺位，退还保证金'),
  ask: t('放弃后不再递补，保证金自今日起按规定期限原路退还，不能撤回。'),
} as const;
