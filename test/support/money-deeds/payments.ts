import {
  Batches,
  DepositRefunds,
  PaymentBatch,
  PaymentInstruction,
  Payout,
  Payouts,
  Refund,
  Settlements,
} from '../../../src/funds/index.js';
import type { TxContext } from '../../../src/platform/index.js';
import type { Deeds, MoneyWorld } from './world.js';

/** Money that leaves: one by one, or in batches with two signatures, settled, refused or sent back by the bank. */
export const paymentDeeds = (w: MoneyWorld): Deeds => {
  const on = async <E extends { state: string }>(
    entity: new () => E,
    states: readonly E['state'][],
    work: (inner: TxContext, one: E) => Promise<unknown>,
  ): Promise<unknown> => {
    // Mostly one that can be done, so that lives go on; now and then any, to be refused.
    const one = await w.one(entity, w.below(4) ? ({ state }) => states.includes(state) : undefined);
    return w.asTreasurer((inner) => work(inner, one));
  };
  return {
    refundOne: () => on(Refund, ['due'], (inner, { id }) => w.of(DepositRefunds).payOne(inner, id, w.slip(inner))),
    payBeneficiary: () => on(Payout, ['due'], (inner, { id }) => w.of(Payouts).pay(inner, id, w.slip(inner))),
    prepareBatch: () =>
      w.asTreasurer((inner) =>
        w.of(Batches).prepare(inner, { allRefunds: w.below(2) === 0, allPayouts: w.below(2) === 0 }),
      ),
    approveBatch: () =>
      on(PaymentBatch, ['prepared'], (inner, { id, version }) => w.of(Batches).approve(inner, id, version)),
    exportBatch: () =>
      on(PaymentBatch, ['approved'], (inner, { id, version }) => w.of(Batches).export(inner, id, version)),
    sendBatch: () => on(PaymentBatch, ['exported'], (inner, { id, version }) => w.of(Batches).send(inner, id, version)),
    cancelBatch: async () => {
      w.seldom(3);
      await on(PaymentBatch, ['prepared', 'approved'], (inner, { id, version }) =>
        w.of(Batches).cancel(inner, id, version, '重编'),
      );
    },
    settlePayment: () =>
      on(PaymentInstruction, ['open'], (inner, { id }) => w.of(Settlements).settle(inner, id, w.slip(inner))),
    refusePayment: () =>
      on(PaymentInstruction, ['open'], (inner, { id }) => w.of(Settlements).refuse(inner, id, '账号有误')),
    sendBack: () =>
      on(PaymentInstruction, ['settled'], (inner, { id }) =>
        w.of(Settlements).sendBack(inner, id, w.slip(inner), '收款户已销'),
      ),
  };
};
