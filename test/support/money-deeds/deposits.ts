import {
  Bonds,
  Deposit,
  DepositInterest,
  DepositRefunds,
  Deposits,
  PaymentOrder,
  PriceOrders,
} from '../../../src/funds/index.js';
import { newId } from '../../../src/platform/index.js';
import { Decimal } from '../../../src/values/index.js';
import type { Deeds, MoneyWorld } from './world.js';

const day = 86_400_000;

/** Deposits and bonds from the order to their end (art. 20, 31), and the prices that they may become. */
export const depositDeeds = (w: MoneyWorld): Deeds => ({
  orderDeposit: async () => {
    const payer = w.pick(await w.parties())!;
    await w.inTx(w.system, (inner) =>
      w.of(Deposits).order(inner, {
        listingId: newId(),
        applicationId: newId(),
        payerPartyId: payer.id,
        payerName: payer.name,
        amount: w.money(),
        dueBy: new Date(inner.now.getTime() + w.below(3) * day),
        bearsInterest: w.below(3) === 0,
      }),
    );
  },
  holdDeposit: async () => {
    const deposit = await w.one(Deposit, ({ kind }) => kind === 'bid');
    const applicationIds = [deposit.applicationId];
    await w.inTx(w.system, (inner) => w.of(Deposits).hold(inner, { applicationIds }));
  },
  /** Half of them of somebody whose deposit may become this price. */
  orderPrice: async () => {
    const parties = await w.parties();
    const deposit = w.below(2) ? await w.one(Deposit, ({ state }) => state === 'held') : null;
    await w.inTx(w.system, (inner) =>
      w.of(PriceOrders).order(inner, {
        dealId: newId(),
        listingId: deposit?.listingId ?? newId(),
        payerPartyId: deposit?.payerPartyId ?? parties[0]!.id,
        amount: w.money(),
        dueBy: new Date(inner.now.getTime() + day),
        beneficiaries: parties
          .slice(1, 2 + w.below(4))
          .map(({ id }) => ({ partyId: id, share: String(1 + w.below(9)) })),
      }),
    );
  },
  orderBond: async () => {
    const deposit = await w.one(Deposit, ({ kind }) => kind === 'bid');
    const { listingId, applicationId, applicationNumber, payerPartyId } = deposit;
    const dueBy = new Date((await w.now()).getTime() + day);
    const bond = {
      dealId: newId(),
      listingId,
      applicationId,
      applicationNumber,
      payerPartyId,
      amount: w.money(),
      dueBy,
    };
    await w.inTx(w.system, (inner) => w.of(Bonds).order(inner, bond));
  },
  releaseBond: async () => {
    const bond = await w.one(Deposit, ({ kind }) => kind === 'bond');
    await w.asClerk((inner) => w.of(Bonds).release(inner, bond.id, bond.version, '合同已经履行完毕'));
  },
  giveUpBond: async () => {
    w.seldom(3);
    const bond = await w.one(Deposit, ({ kind }) => kind === 'bond');
    await w.inTx(w.system, (inner) => w.of(Bonds).giveUp(inner, bond.applicationId));
  },
  fallDue: async () => {
    const deposit = await w.one(Deposit);
    const applicationIds = [deposit.applicationId];
    const end = { event: w.pick(['lost', 'contracted'] as const)! };
    await w.inTx(w.system, (inner) => w.of(Deposits).fallDue(inner, { applicationIds }, end));
  },
  moveDueBy: async () => {
    const deposit = await w.one(Deposit);
    const lost = w.below(5) * 3_600_000;
    await w.inTx(w.system, (inner) => w.of(Deposits).moveDueBy(inner, deposit.listingId, lost));
  },
  refundDeposit: async () => {
    const deposit = await w.one(Deposit, ({ state }) => state.startsWith('refund'));
    // Now and then a serial that has been used.
    const bankSerial = w.below(5) ? w.serial() : w.again().serial;
    const payment = { bankSerial, bookedAt: await w.today() };
    await w.asTreasurer((inner) => w.of(DepositRefunds).refund(inner, deposit.id, deposit.version, payment));
  },
  /** Mostly more than the bank has credited: then it is refused. */
  oweInterest: async () => {
    const deposit = await w.one(Deposit, (row) => row.bearsInterest && row.interestAt === null && row.endedAt !== null);
    const rate = new Decimal(1 + w.below(400)).div(10_000);
    const owe = (): Promise<unknown> => w.asTreasurer((inner) => w.of(DepositInterest).owe(inner, deposit.id, rate));
    await w.both(owe);
  },
  /** Whoever pays: the commonest deed. */
  pay: async () => {
    const order = await w.one(PaymentOrder);
    const missing = order.amount.minus(order.paid);
    await w.book({
      amount: w.below(2) && missing.isPositive() ? missing : w.money(),
      payerName: w.below(8) ? order.payerName : '别人',
      remark: w.below(6) ? order.reference : '没写',
    });
  },
});
