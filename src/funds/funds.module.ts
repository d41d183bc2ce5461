import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PartiesModule } from '../parties/index.js';
import { BankLine } from './bank/bank-line.entity.js';
import { BankLines } from './bank/bank-lines.service.js';
import { EscrowAccount } from './bank/escrow-account.js';
import { PaymentOrder } from './bank/order.entity.js';
import { Orders } from './bank/orders.js';
import { Purposes } from './bank/purposes.js';
import { Refund } from './bank/refund.entity.js';
import { Refunds } from './bank/refunds.service.js';
import { Statement } from './bank/statement.js';
import { EscrowSubAccount } from './bank/sub-account.entity.js';
import { FileSubAccountBank, SubAccountBank } from './bank/sub-account-bank.js';
import { SubAccounts } from './bank/sub-accounts.service.js';
import { SubAccountsController } from './bank/sub-accounts.controller.js';
import { Bonds } from './deposits/bonds.service.js';
import { Deposit } from './deposits/deposit.entity.js';
import { DepositReceipts } from './deposits/deposit-receipts.js';
import { DepositRefunds } from './deposits/deposit-refunds.js';
import { DepositInterest } from './deposits/deposit-interest.service.js';
import { Deposits } from './deposits/deposits.service.js';
import { FeeScheduleVersion } from './fees/fee-schedule.entity.js';
import { FeesController } from './fees/fees.controller.js';
import { Fees } from './fees/fees.service.js';
import { FundsController } from './funds.controller.js';
import { FundsQueries } from './funds.queries.js';
import { moneyOut } from './money-out.js';
import { Books } from './ledger/books.service.js';
import { LedgerController } from './ledger/ledger.controller.js';
import { JournalEntry, JournalLine, LedgerAccount } from './ledger/ledger.entity.js';
import { LedgerQueries } from './ledger/ledger.queries.js';
import { Ledger } from './ledger/ledger.service.js';
import { Payout } from './prices/payout.entity.js';
import { Payouts } from './prices/payouts.service.js';
import { PriceOrders } from './prices/price-orders.service.js';

const entities = [
  LedgerAccount,
  JournalEntry,
  JournalLine,
  PaymentOrder,
  EscrowSubAccount,
  Deposit,
  BankLine,
  Refund,
  Payout,
  FeeScheduleVersion,
];
const offered = [
  Ledger,
  Books,
  EscrowAccount,
  Bonds,
  Deposits,
  Fees,
  PriceOrders,
  FundsQueries,
  BankLines,
  DepositRefunds,
  Payouts,
];

/** Other people's money (art. 20, 31): ledger, deposits, prices, the bank's lines. */
@Module({
  imports: [TypeOrmModule.forFeature([...entities, ...moneyOut.entities]), PartiesModule],
  controllers: [FeesController, FundsController, LedgerController, SubAccountsController, ...moneyOut.controllers],
  providers: [
    ...offered,
    ...moneyOut.offered,
    ...moneyOut.inner,
    DepositInterest,
    DepositReceipts,
    LedgerQueries,
    Orders,
    Purposes,
    Refunds,
    Statement,
    SubAccounts,
    { provide: SubAccountBank, useClass: FileSubAccountBank },
  ],
  exports: [...offered, ...moneyOut.offered],
})
export class FundsModule {}
