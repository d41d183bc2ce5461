import { requireMay } from '../../accounts/index.js';
import type { RecordKind } from '../../platform/index.js';
import { Deposit } from './deposit.entity.js';
import { type DepositAction, depositLife, depositStateNames } from './deposit.machine.js';

export const depositKind: RecordKind<Deposit, DepositAction> = {
  type: 'deposit',
  entity: Deposit,
  life: depositLife,
  name: '保证金',
  stateCode: 'DEPOSIT_STATE',
  stateNames: depositStateNames,
  authorize(ctx, deposit, action) {
    // Automatic actions follow from a bank line, an application or a listing that was itself decided by somebody who
    // may; they have no endpoint.
    if (depositLife[action].automatic) return;
    if (action === 'release') return requireMay(ctx, 'bond.release', {}, '该履约保证金');
    if (action === 'oweInterest') return requireMay(ctx, 'deposit.interest', {}, '该保证金');
    requireMay(ctx, 'deposit.refund', { partyIds: [deposit.payerPartyId] }, '该保证金');
  },
};
