import { BankLine, BankLines, Matching, PaymentOrder } from '../../../src/funds/index.js';
import { Money } from '../../../src/values/index.js';
import type { Deeds, MoneyWorld } from './world.js';

const bank = { payerName: '演示银行', payerAccount: '990000000001' };

/** What the bank says, and what a treasurer makes of it and takes back. */
export const bankDeeds = (w: MoneyWorld): Deeds => ({
  bookAgain: async () => {
    const line = w.again();
    const other = { ...line, amount: line.amount.plus(Money.of('0.01')) };
    await w.asTreasurer((inner) => w.of(BankLines).book(inner, w.below(2) ? line : other));
  },
  match: async () => {
    const line = await w.one(BankLine, ({ state }) => state === 'suspense');
    const order = await w.one(PaymentOrder);
    const reason = w.below(2) ? '已核实' : undefined;
    await w.asTreasurer((inner) => w.of(BankLines).match(inner, line.id, { orderId: order.id, reason }));
  },
  unmatch: async () => {
    const line = await w.one(BankLine, (row) => row.state === 'matched' && row.suspenseReason !== null);
    await w.both(() => w.asTreasurer((inner) => w.of(Matching).unmatch(inner, line.id, '认错了')));
  },
  parkAndResume: async () => {
    const line = await w.one(BankLine, ({ state }) => state === 'suspense');
    await w.asTreasurer((inner) => w.of(Matching).park(inner, line.id, '已去电询问'));
    await w.asTreasurer((inner) => w.of(Matching).resume(inner, line.id));
  },
  giveBack: async () => {
    w.seldom(3);
    const line = await w.one(BankLine, ({ direction }) => direction === 'in');
    await w.asTreasurer((inner) => w.of(BankLines).giveBack(inner, line.id, '无人认领'));
  },
  creditInterest: () => w.book({ amount: w.money(), remark: '存款利息', ...bank }),
  nameInterest: async () => {
    const line = await w.one(BankLine, (row) => row.state === 'suspense' && row.partyName === bank.payerName);
    await w.both(() => w.asTreasurer((inner) => w.of(Matching).interest(inner, line.id)));
  },
  takeBackInterest: async () => {
    w.seldom(2);
    const line = await w.one(BankLine, ({ state }) => state === 'interest');
    await w.both(() => w.asTreasurer((inner) => w.of(Matching).takeBackInterest(inner, line.id, '原为他人汇款')));
  },
});
