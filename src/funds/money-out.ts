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
import { StoriesController } from './stories/stories.controller.js';
import { MoneyStories } from './stories/stories.service.js';

/** The half of this room where money goes out and the books are closed. */
export const moneyOut = {
  entities: [PaymentBatch, PaymentInstruction, DayClose, DepositKeeping, PaymentReceipt],
  controllers: [BatchesController, DayClosesController, KeepingsController, ReceiptsController, StoriesController],
  offered: [Batches, Settlements, DayCloses, Keepings, PublishedTerms, Receipts],
  inner: [BatchFiles, BatchQueries, DayCloseViews, KeepingKind, KeepingQueries, MoneyStories, PaymentDrafts],
};
