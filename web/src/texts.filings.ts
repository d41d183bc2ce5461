/** Words of filing many at once from a spreadsheet (art. 10, 11, 15). */
export const filingTexts = {
  title: '批量申报',
  steps: [
    ['下载模板', '模板按产权种类、流转方式和本单位所辖嘎查村制作，带下拉选项和填写说明。'],
    ['填写', '每个项目一行；标的物写在第二张表，用“自编编号”与项目对应。'],
    ['上传', '填写无误的行成为申报草稿，有误的行按单元格标出，改正后再传。重复上传不会重复建立草稿。'],
  ],
  template: '下载模板',
  upload: '上传填好的表格',
  uploading: '正在上传',
  batches: '已上传的表格',
  none: '还没有上传过表格',
  back: '返回批量申报',
  progress: (done: number, total: number): string => `正在逐行处理，${done}/${total}项`,
  leave: '可以离开本页，处理会继续。',
  done: (drafted: number): string => `共建立${drafted}项草稿。草稿须补齐材料后逐项提交。`,
  nothing: '没有建立草稿。请下载待改正的行，按标出的单元格改正后重新上传。',
  faulty: (count: number): string => `${count}项有误，未建草稿`,
  mend: '下载待改正的行',
  row: '自编编号',
  listing: '项目',
  outcome: '办理结果',
  faults: '须改正之处',
  open: '打开草稿',
  export: '导出为申报表',
  exportHint: '按申报模板的列导出，改后可再次申报',
  choices: [
    ['all', '全部', undefined],
    ['faulty', '有误', 'faulty'],
    ['drafted', '已建草稿', 'drafted'],
    ['known', '此前已建', 'known'],
  ] as readonly [string, string, string | undefined][],
  summary: (counts: { drafted: number; known: number; faulty: number }): string =>
    [
      counts.drafted && `建草稿${counts.drafted}`,
      counts.known && `此前已建${counts.known}`,
      counts.faulty && `有误${counts.faulty}`,
    ]
      .filter(Boolean)
      .join('，') || '—',
} as const;
