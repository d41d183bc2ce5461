import { t } from './language';

export const keepingPurposes: Record<string, string> = { keep: t('不予退还'), price: t('转作成交价款') };
export const keepingTexts = {
  title: t('处置保证金'),
  purpose: t('处置方式'),
  propose: t('提请处置'),
  intro: t(
    '保证金原则上应当退还。只有已发布的公告有明确约定、事由成立并有证据的，才能提请不予退还或者转作价款，由另一名经办人决定。转作价款的，超过待缴价款的部分照常退还。',
  ),
  term: t('公告中的约定（照抄公告原文）'),
  ground: t('事由'),
  evidence: t('证据材料'),
  opinion: t('意见'),
  approveIntro: t('请对照公告原文和证据核对。同意后按所选方式处置保证金，不能撤回。'),
} as const;
