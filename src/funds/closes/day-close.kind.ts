import { type Permission, requireMay } from '../../accounts/index.js';
import { life, type RecordKind, type TxContext } from '../../platform/index.js';
import { stateNames } from '../../rulebook/index.js';
import { DayClose } from './day-close.entity.js';

export const closeStateNames: Record<DayClose['state'], string> = stateNames.close;

/** The close of a day: compared, explained, signed. A signed day is never touched again; the database refuses it. */
export const closeLife = life<DayClose['state']>()({
  compare: { from: ['open'], to: 'same', label: '重新对账', article: '31' },
  explain: { from: ['open'], to: 'same', label: '说明差异', article: '31' },
  sign: { from: ['open'], to: 'signed', label: '日结签认', article: '31' },
});
export type CloseAction = keyof typeof closeLife;

export const closeKind: RecordKind<DayClose, CloseAction> = {
  type: 'close',
  entity: DayClose,
  life: closeLife,
  name: '日结',
  stateCode: 'DEPOSIT_STATE',
  stateNames: closeStateNames,
  authorize: (ctx, _close, action) => requireMay(ctx, `close.${action}` as Permission, {}, '该日结'),
  judge: judgeClose,
};

async function judgeClose(_ctx: TxContext, close: DayClose, action: CloseAction) {
  const { unexplained, statementBalance, bookBalance } = close;
  if (action !== 'sign' || unexplained.isZero()) return { violations: [] };
  const detail =
    `${close.day}银行余额${statementBalance.format()}元，账面${bookBalance.format()}元，` +
    `还有${unexplained.format()}元差异没有原因，请补记银行流水或说明原因后再签认`;
  return { violations: [{ code: 'BOOKS_UNBALANCED' as const, article: '31', detail }] };
}
