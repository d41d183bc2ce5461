import { t } from './language';

/** Words of the working calendar. */
export const calendarTexts = {
  title: t('工作日历'),
  intro: t('各项“工作日”期限按国务院公布的放假安排计算，调休上班日算工作日。'),
  sources: {
    notice: t('按本中心登记的放假通知'),
    library: t('按已公布的放假安排（系统自带）'),
    provisional: t('通知尚未登记，暂按法定节假日推算'),
  } as Record<string, string>,
  provisionalHint: t('跨入该年度的期限暂按推算结果给出，可能变动。国务院办公厅发布通知后，请尽快登记。'),
  load: t('登记放假通知'),
  text: t('通知正文'),
  textHint: t('粘贴国务院办公厅通知中“元旦、春节……”各条，系统自动读出放假和上班日期。'),
  read: t('读取'),
  number: t('文号'),
  issuedOn: t('发文日期'),
  reason: t('再次登记的理由'),
  holidays: t('读出的放假安排'),
  workdays: t('读出的调休上班日'),
  record: t('确认登记'),
  recorded: t('已登记，即时生效；已经告知的期限不变'),
  notices: t('登记情况'),
  none: t('该年度没有登记过通知'),
  off: t('放假'),
  worked: t('调休上班'),
  close: t('取消'),
} as const;
