import { t } from './language';

/** Words of filing many at once from a spreadsheet (art. 10, 11, 15). */
export const filingTexts = {
  title: t('批量申报'),
  steps: [
    [t('下载模板'), t('模板按产权种类、流转方式和本单位所辖嘎查村制作，带下拉选项和填写说明。')],
    [t('填写'), t('每个项目一行；标的物写在第二张表，用“自编编号”与项目对应。')],
    [t('上传'), t('填写无误的行成为申报草稿，有误的行按单元格标出，改正后再传。重复上传不会重复建立草稿。')],
  ],
  template: t('下载模板'),
  upload: t('上传填好的表格'),
  uploading: t('正在上传'),
  batches: t('已上传的表格'),
  none: t('还没有上传过表格'),
  back: t('返回批量申报'),
  progress: (done: number, total: number): string => t('正在逐行处理，{{done}}/{{total}}项', { done, total }),
  leave: t('可以离开本页，处理会继续。'),
  done: (drafted: number): string => t('共建立{{drafted}}项草稿。草稿须补齐材料后逐项提交。', { drafted }),
  nothing: t('没有建立草稿。请下载待改正的行，按标出的单元格改正后重新上传。'),
  faulty: (count: number): string => t('{{count}}项有误，未建草稿', { count }),
  mend: t('下载待改正的行'),
  row: t('自编编号'),
  listing: t('项目'),
  outcome: t('办理结果'),
  faults: t('须改正之处'),
  open: t('打开草稿'),
  export: t('导出为申报表'),
  exportHint: t('按申报模板的列导出，改后可再次申报'),
  choices: [
    ['all', t('全部'), undefined],
    ['faulty', t('有误'), 'faulty'],
    ['drafted', t('已建草稿'), 'drafted'],
    ['known', t('此前已建'), 'known'],
  ] as readonly [string, string, string | undefined][],
  summary: (counts: { drafted: number; known: number; faulty: number }): string =>
    [
      counts.drafted && t('建草稿{{drafted}}', { drafted: counts.drafted }),
      counts.known && t('此前已建{{known}}', { known: counts.known }),
      counts.faulty && t('有误{{faulty}}', { faulty: counts.faulty }),
    ]
      .filter(Boolean)
      .join('，') || '—',
} as const;
