export { FundsModule } from './funds.module.js';
export { Deposits, type DepositStanding, type OrderDeposit } from './deposits/deposits.service.js';
export { Bonds, type OrderBond } from './deposits/bonds.service.js';
export { Deposit, type DepositEnd } from './deposits/deposit.entity.js';
export { depositLife, type DepositState, depositStateNames } from './deposits/deposit.machine.js';
export { DepositInterest } from './deposits/deposit-interest.service.js';
export { DepositRefunds } from './deposits/deposit-refunds.js';
export { type Beneficiary, type OrderPrice, PriceOrders } from './prices/price-orders.service.js';
export { Fees } from './fees/fees.service.js';
export { Payouts } from './prices/payouts.service.js';
export { Payout } from './prices/payout.entity.js';
export { payoutLife, payoutStateNames, priceLife } from './prices/price.machine.js';
export { EscrowAccount } from './bank/escrow-account.js';
export { PaymentOrder } from './bank/order.entity.js';
export { BankLine } from './bank/bank-line.entity.js';
export { BankLines, type IncomingLine } from './bank/bank-lines.service.js';
export { bankLineLife, bankLineStateNames } from './bank/statement.js';
export { Refund } from './bank/refund.entity.js';
export { refundLife } from './bank/refunds.service.js';
export { FundsQueries } from './funds.queries.js';
export {
  ApiPage,
  BankLineView,
  BooksReport,
  DepositView,
  OrderView,
  PayoutView,
  RefundView,
} from './funds-views.dto.js';
export { account, type EntryInput, Ledger, type Posting } from './ledger/ledger.service.js';
export { Books, proveBooks } from './ledger/books.service.js';
export { Batches } from './batches/batches.service.js';
export { closeLife } from './closes/day-close.kind.js';
export { DayClose } from './closes/day-close.entity.js';
export { DayCloses } from './closes/day-closes.service.js';
export { DepositKeeping } from './keepings/keeping.entity.js';
export { keepingLife, keepingStateNames } from './keepings/keeping.machine.js';
export { Keepings } from './keepings/keepings.service.js';
export { PublishedTerms } from './keepings/published-terms.js';
export { Matching } from './matching/matching.service.js';
export { PaymentReceipt } from './receipts/receipt.entity.js';
export { Receipts } from './receipts/receipts.service.js';
export { batchLife, instructionLife } from './batches/batch.machine.js';
export { PaymentBatch } from './batches/batch.entity.js';
export { PaymentInstruction } from './batches/instruction.entity.js';
export { type OutgoingLine, Settlements, unsettledReasons } from './batches/settlements.service.js';
export { BankMappings } from './statements/bank-mappings.service.js';
export { BankStatement } from './statements/bank-statement.entity.js';
export { bankMappingLife, bankStatementLife } from './statements/statement.kinds.js';
export { StatementImports } from './statements/statement-imports.service.js';
