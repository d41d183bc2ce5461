import { t } from './language';

/** Words of issued documents and of their templates (art. 25). */
export const documentTexts = {
  title: t('文书'),
  empty: t('还没有出具文书'),
  print: t('打印表格'),
  printHint: t('按已填内容生成，打印后签字（盖章），再作为材料上传'),
  owner: t('签署的权利人'),
  templates: t('文书模板'),
  intro: t('修改只对以后出具的文书生效，已经出具的文书保持原样。发布前先预览样张；有错误的模板不能发布。'),
  edition: (no: number): string => (no === 0 ? t('系统自带') : t('第{{no}}版', { no })),
  issued: (count: number): string => t('已出具{{count}}份', { count }),
  source: t('模板内容'),
  preview: t('预览样张'),
  publish: t('发布新版'),
  publishIntro: t('发布后，下一份文书起按新版出具。'),
  reason: t('修改理由'),
  editions: t('历次版本'),
  none: t('没有改动过，现用系统自带的模板'),
  back: t('返回'),
  open: t('查看'),
} as const;

export const formNames: Readonly<Record<string, string>> = {
  'transfer-out-application': t('转出申请书'),
  'transfer-in-application': t('受让申请书'),
  declaration: t('声明与保证'),
  'power-of-attorney': t('授权委托书'),
  'joint-bid-agreement': t('联合受让协议书'),
  'priority-claim': t('优先权申报书'),
};
