import { t } from './language';

/** Words for a winner who does not sign. */
export const defaultTexts = {
  title: t('未签约'),
  at: t('登记时间'),
  reason: t('事由'),
  evidence: t('证据材料'),
  deposit: t('保证金'),
  goDeposit: t('办理不予退还或者查看保证金'),
  recordIntro: t(
    '登记后合同文本作废，受让方不再具有本项目的受让资格；情况记入信用记录。保证金按公告约定由两名经办人决定。',
  ),
  waived: t('受让方书面放弃签约（签约期限未满时必须）'),
  why: t('未签约的事由'),
  proof: t('放弃声明或者催告送达的证据'),
  nextIntro: t('由报价次优且仍保留资格的报价人递补，按其本人的报价重新公示结果。'),
  choice: t('理由'),
  returnIntro: t('公告没有不予退还的约定，或者不具备不予退还的事由时，按规定退还。'),
  next: t('受让方未签约。由中心主任决定递补下一有效报价，或者在项目页重新公告。'),
  over: t('受让方未签约，已递补或者重新公告。'),
} as const;
