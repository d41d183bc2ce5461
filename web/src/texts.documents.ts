/** Words of issued documents and of their templates (art. 25). */
export const documentTexts = {
  title: '文书',
  empty: '还没有出具文书',
  print: '打印表格',
  printHint: '按已填内容生成，打印后签字（盖章），再作为材料上传',
  owner: '签署的权利人',
  templates: '文书模板',
  intro: '修改只对以后出具的文书生效，已经出具的文书保持原样。发布前先预览样张；有错误的模板不能发布。',
  edition: (no: number): string => (no === 0 ? '系统自带' : `第${no}版`),
  issued: (count: number): string => `已出具${count}份`,
  source: '模板内容',
  preview: '预览样张',
  publish: '发布新版',
  publishIntro: '发布后，下一份文书起按新版出具。',
  reason: '修改理由',
  editions: '历次版本',
  none: '没有改动过，现用系统自带的模板',
  back: '返回',
  open: '查看',
} as const;

export const formNames: Readonly<Record<string, string>> = {
  'transfer-out-application': '转出申请书',
  'transfer-in-application': '受让申请书',
  declaration: '声明与保证',
  'power-of-attorney': '授权委托书',
  'joint-bid-agreement': '联合受让协议书',
  'priority-claim': '优先权申报书',
};
