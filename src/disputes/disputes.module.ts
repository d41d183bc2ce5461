import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import { ListingsModule, TitleRecords } from '../listings/index.js';
import { PartiesModule } from '../parties/index.js';
import { Files } from '../platform/index.js';
import { Dispute, DisputeRecord } from './dispute.entity.js';
import { DisputeKind } from './dispute.kind.js';
import { DisputesController } from './disputes.controller.js';
import { DisputeQueries } from './disputes.queries.js';
import { Disputes } from './disputes.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Dispute, DisputeRecord]), AccountsModule, ListingsModule, PartiesModule],
  controllers: [DisputesController],
  providers: [DisputeKind, DisputeQueries, Disputes],
})
export class DisputesModule implements OnModuleInit {
  constructor(
    private readonly titles: TitleRecords,
    private readonly disputes: Disputes,
    private readonly files: Files,
    private readonly queries: DisputeQueries,
  ) {}

  onModuleInit(): void {
    this.files.grant((ctx, fileId) => this.queries.readsFile(ctx, fileId));
    this.titles.tell((ctx, listing, parcels) => this.disputes.standingOf(ctx, listing, parcels));
  }
}
