import { t } from './language';

export const outcomes: Record<string, string> = {
  matched: t('已认领'),
  suspense: t('待认领'),
  settled: t('已核销付款'),
  sentBack: t('退汇，重新应付'),
  known: t('此前已入账'),
  unsettled: t('付出未核销'),
};

export const phases: Record<string, string> = {
  waiting: t('等待读取'),
  reading: t('正在读取文件'),
  checking: t('正在核对各行'),
  booking: t('正在入账'),
  done: t('即将完成'),
};

export const formats: Record<string, string> = { csv: 'CSV', xlsx: 'XLSX', camt053: 'camt.053' };

export interface FieldText {
  name: string;
  label: string;
  /** Headings that banks use for it. */
  usual: RegExp;
}

export const mappedFields: readonly FieldText[] = [
  { name: 'date', label: t('记账日期'), usual: /日期/ },
  { name: 'time', label: t('记账时间'), usual: /时间/ },
  { name: 'amount', label: t('金额（一列写收付）'), usual: /^(交易)?金额|^发生额$/ },
  { name: 'direction', label: t('借贷标志（与金额同用）'), usual: /标志|借贷|收支/ },
  { name: 'debit', label: t('借方（付出）'), usual: /借方|支出|付出/ },
  { name: 'credit', label: t('贷方（收入）'), usual: /贷方|收入/ },
  { name: 'name', label: t('对方户名'), usual: /户名|对方名称|对方单位/ },
  { name: 'account', label: t('对方账号'), usual: /账号|帐号/ },
  { name: 'ownAccount', label: t('收款子账号（没有可不选）'), usual: /^(本方|收款|我方|子)[账帐]号/ },
  { name: 'remark', label: t('附言'), usual: /附言|摘要|用途|备注/ },
  { name: 'serial', label: t('流水号（没有可不选）'), usual: /流水|凭证/ },
  { name: 'balance', label: t('余额（没有可不选）'), usual: /余额/ },
];

export const dateStyles = [
  { value: 'ymd', label: t('年-月-日，如 2026-03-05、20260305') },
  { value: 'dmy', label: t('日-月-年，如 05/03/2026') },
  { value: 'mdy', label: t('月-日-年，如 03/05/2026') },
];
export const thousandsMarks = [
  { value: 'comma', label: t('逗号，如 1,300.00') },
  { value: 'space', label: t('空格，如 1 300.00') },
  { value: 'apostrophe', label: t("撇号，如 1'300.00") },
  { value: 'none', label: t('没有') },
];
