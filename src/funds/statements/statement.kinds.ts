import { requireMay, requireRole } from '../../accounts/index.js';
import { life, type RecordKind } from '../../platform/index.js';
import { stateNames } from '../../rulebook/index.js';
import { BankMapping, BankStatement } from './bank-statement.entity.js';

export const statementStateNames: Record<BankStatement['state'], string> = stateNames.statement;

/** A file is read once, by time; a person's part is the loading. */
export const bankStatementLife = life<BankStatement['state']>()({
  import: { from: ['waiting'], to: 'imported', label: '导入', article: '31', automatic: true },
  refuse: { from: ['waiting'], to: 'refused', label: '整份不予导入', article: '31', automatic: true },
});

export const bankStatementKind: RecordKind<BankStatement, keyof typeof bankStatementLife> = {
  type: 'bankStatement',
  entity: BankStatement,
  life: bankStatementLife,
  name: '银行对账单',
  stateCode: 'DEPOSIT_STATE',
  stateNames: statementStateNames,
  authorize: (ctx) => requireRole(ctx, 'bankStatement.load'),
};

export const bankMappingLife = life<BankMapping['state']>()({
  save: { from: ['inUse'], to: 'same', label: '修改列对应关系' },
});

export const bankMappingKind: RecordKind<BankMapping, keyof typeof bankMappingLife> = {
  type: 'bankMapping',
  entity: BankMapping,
  life: bankMappingLife,
  name: '银行列对应关系',
  stateCode: 'CONFLICT',
  stateNames: { inUse: '使用中' },
  authorize: (ctx) => requireMay(ctx, 'bankMapping.save', {}, '该列对应关系'),
};
