import { BatchFiles } from './batches/batch-files.js';
import { PaymentBatch } from './batches/batch.entity.js';
import { BatchesController } from './batches/batches.controller.js';
import { BatchQueries } from './batches/batches.queries.js';
import { Batches } from './batches/batches.service.js';
import { PaymentDrafts } from './batches/drafts.js';
import { PaymentInstruction } from './batches/instruction.entity.js';
import { Settlements } from './batches/settlements.service.js';

/** The half of this room where money goes out and the books are closed. */
export const moneyOut = {
  entities: [PaymentBatch, PaymentInstruction],
  controllers: [BatchesController],
  offered: [Batches, Settlements],
  inner: [BatchFiles, BatchQueries, PaymentDrafts],
};
