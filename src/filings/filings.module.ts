import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ListingsModule } from '../listings/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PartiesModule } from '../parties/index.js';
import { FilingBatch, FilingBatchRow } from './filing-batch.entity.js';
import { FilingBatchQueries } from './filing-batch.queries.js';
import { FilingBatches } from './filing-batches.service.js';
import { FilingsController } from './filings.controller.js';
import { ListingExport } from './listing-export.service.js';
import { RowFiling } from './row-filing.service.js';
import { FilingTemplates } from './filing-templates.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([FilingBatch, FilingBatchRow]),
    ListingsModule,
    OrganizationsModule,
    PartiesModule,
  ],
  controllers: [FilingsController],
  providers: [FilingBatches, FilingBatchQueries, ListingExport, RowFiling, FilingTemplates],
})
export class FilingsModule {}
