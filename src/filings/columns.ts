import { allParticulars, particularNames } from '../rulebook/index.js';

/** A layout of its own per number: a file of another one is refused, for its columns may mean something else. */
export const templateVersion = '1';

export type CellKind = 'text' | 'money' | 'quantity' | 'percent' | 'whole' | 'day' | 'choice';
export type ChoiceName =
  'direction' | 'right' | 'transferKind' | 'method' | 'village' | 'basis' | 'payment' | 'valuation' | 'yesNo' | 'unit';

export interface Column {
  /** Its path in the draft (of a parcel: in the parcel); `no`, `right`, `owner` and `ownerId` are the sheet's own. */
  readonly key: string;
  readonly title: string;
  readonly kind: CellKind;
  readonly required?: true;
  readonly choice?: ChoiceName;
  readonly note: string;
}

const text = (key: string, title: string, note = '', required?: true): Column => ({
  key,
  title,
  kind: 'text',
  note,
  ...(required && { required }),
});
const choice = (key: string, title: string, name: ChoiceName, note: string, required?: true): Column => ({
  ...text(key, title, note, required),
  kind: 'choice',
  choice: name,
});
const of = (kind: CellKind, key: string, title: string, note: string, required?: true): Column => ({
  ...text(key, title, note, required),
  kind,
});

export const filingColumns: readonly Column[] = [
  text(
    'no',
    '自编编号',
    '本单位自己编的项目编号，如“河湾2026-01”，不得重复；标的物表用它对应到项目，再次上传也靠它认出已建的草稿',
    true,
  ),
  text('title', '项目名称', '4至120个字', true),
  choice('direction', '交易方向', 'direction', '从下拉清单选择', true),
  choice('right', '产权种类', 'right', '从下拉清单选择，包含品种和子类', true),
  choice('transferKind', '流转方式', 'transferKind', '从下拉清单选择；须是该品种允许的方式', true),
  choice('method', '交易方式', 'method', '从下拉清单选择；须是该品种允许的方式', true),
  choice('villageCode', '所在嘎查村', 'village', '从下拉清单选择；清单只列您可以申报的嘎查村', true),
  text('useNow', '目前用途', '', true),
  text('useAfter', '流转后用途', '采购、招商项目写实施后的用途', true),
  ...allParticulars().map((code) => text(`particulars.${code}`, particularNames[code] ?? code, '按品种需要填写')),
  choice('pricing.basis', '计价方式', 'basis', '标的底价是总价还是每年、每单位的价格', true),
  of('money', 'pricing.amount', '标的底价（元）', '采购项目写最高限价；各标的物单价不同时留空，在标的物表写单价'),
  of('whole', 'pricing.term.years', '期限（年）', '整年数；与起止日期二者选一'),
  of('day', 'pricing.term.from', '起始日期', '留空表示自合同签订之日起'),
  of('day', 'pricing.term.to', '终止日期', ''),
  of('whole', 'pricing.escalation.fromYear', '递增起始年', '按年计价且价格递增时填写，从第几年起'),
  of('percent', 'pricing.escalation.percent', '每年递增（%）', '如 5 表示百分之五'),
  choice('pricing.payment.kind', '付款方式', 'payment', '分期付款请在草稿里补充', true),
  of('money', 'deposit', '交易保证金（元）', '大于0，不超过交易估值的规定比例', true),
  of('money', 'performanceBond.amount', '履约保证金（元）', '总额；与每单位金额二者选一，可以不设'),
  of('money', 'performanceBond.perUnit', '履约保证金（元/单位）', ''),
  of('money', 'assetTotalValue', '资产总值（元）', ''),
  choice('valuation.kind', '作价依据', 'valuation', '集体资产须有评估价或账面值'),
  of('money', 'valuation.amount', '作价金额（元）', '与标的底价同一计价方式'),
  text('valuation.appraiser', '评估机构', '作价依据为评估价时填写'),
  of('day', 'valuation.reportDate', '评估报告日期', ''),
  text('conditions', '受让条件', ''),
  choice('terms.sublease', '允许转租', 'yesNo', '留空为否'),
  choice('terms.rebuild', '允许改建', 'yesNo', '留空为否'),
  text('terms.notes', '其他约定', ''),
];

export const parcelColumns: readonly Column[] = [
  text('no', '自编编号', '与项目表里的自编编号一致；一个项目可以有多行标的物', true),
  text('kind', '标的物', '如集体机动地、家庭承包地、鱼池、房屋', true),
  text('description', '标的物说明', ''),
  text('owner', '产权人', '姓名或单位名称，须已在“主体”登记', true),
  text('ownerId', '产权人证件号码', '本嘎查村有同名主体，或主体登记在别处时填写；其余可以留空'),
  of('quantity', 'quantity', '数量', '最多四位小数；头、台、项须为整数', true),
  choice('unit', '计量单位', 'unit', '从下拉清单选择', true),
  of('money', 'unitPrice', '单价（元）', '各标的物单价不同时填写，此时项目表的标的底价留空'),
  text('certificateNo', '权证（合同）编号', ''),
  of('day', 'contractEnd', '承包合同到期日', ''),
];

export type SheetName = 'filings' | 'parcels';
export const sheets: Readonly<Record<SheetName, { title: string; columns: readonly Column[] }>> = {
  filings: { title: '项目', columns: filingColumns },
  parcels: { title: '标的物', columns: parcelColumns },
};
/** Sheets that are for the software: the lists behind the drop-downs, and what the template is. */
export const listSheet = '目录';
export const markSheet = '模板';
export const mark = '产权交易批量申报';

export const most = { filings: 1000, parcels: 5000, bytes: 5 * 1024 * 1024, unpacked: 80 * 1024 * 1024 } as const;
