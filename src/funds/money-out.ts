import { BatchFiles } from './batches/batch-files.js';
import { PaymentBatch } from './batches/batch.entity.js';
import { BatchesController } from './batches/batches.controller.js';
import { BatchQueries } from './batches/batches.queries.js';
import { Batches } from './batches/batches.service.js';
import { PaymentDrafts } from './batches/drafts.js';
import { PaymentInstruction } from './batches/instruction.entity.js';
import { Settlements } from './batches/settlements.service.js';
import { DayClose } from './closes/day-close.entity.js';
import { DayClosesController } from './closes/day-closes.controller.js';
import { DayCloses } from './closes/day-closes.service.js';
import { DayCloseViews } from './closes/day-closes.views.js';
import { DepositKeeping } from './keepings/keeping.entity.js';
import { KeepingKind } from './keepings/keeping.kind.js';
import { KeepingsController } from './keepings/keepings.controller.js';
import { KeepingQueries } from './keepings/keepings.queries.js';
import { Keepings } from './keepings/keepings.service.js';
import { PublishedTerms } from './keepings/published-terms.js';
import { PaymentReceipt } from './receipts/receipt.entity.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { Receipts } from './receipts/receipts.service.js';
import { BankMappings } from './statements/bank-mappings.service.js';
import { BankMapping, BankStatement } from './statements/bank-statement.entity.js';
import { LineBooking } from './statements/line-booking.js';
import { StatementImports } from './statements/statement-imports.service.js';
import { StatementQueries } from './statements/statement-views.js';
import { StatementsController } from './statements/statements.controller.js';
import { MatchingController } from './matching/matching.controller.js';
import { MatchingViews } from './matching/matching.views.js';
import { Matching } from './matching/matching.service.js';
import { BulkEntries } from './ledger/bulk-entries.js';
import { StoriesController } from './stories/stories.controller.js';
import { MoneyStories } from './stories/stories.service.js';

/** The half of this room where money goes out, the bank's statements come in and the books are closed. */
export const moneyOut = {
  entities: [PaymentBatch, PaymentInstruction, DayClose, DepositKeeping, PaymentReceipt, BankStatement, BankMapping],
  controllers: [
    BatchesController,
    DayClosesController,
    KeepingsController,
    MatchingController,
    ReceiptsController,
    StatementsController,
    StoriesController,
  ],
  offered: [
    Batches,
    Settlements,
    DayCloses,
    Keepings,
    PublishedTerms,
    Receipts,
    StatementImports,
    BankMappings,
    Matching,
  ],
  inner: [
    BulkEntries,
    LineBooking,
    StatementQueries,
    BatchFiles,
    BatchQueries,
    DayCloseViews,
    KeepingKind,
    KeepingQueries,
    MatchingViews,
    MoneyStories,
    PaymentDrafts,
  ],
};
