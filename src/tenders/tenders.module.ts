import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import { ApplicationsModule } from '../applications/index.js';
import { type Listing, ListingsModule } from '../listings/index.js';
import { Agenda, Events } from '../platform/index.js';
import { Awards } from './awards.service.js';
import { Committees } from './committees.service.js';
import { EvaluationController } from './evaluation.controller.js';
import { CommitteeMember, TenderObjection, TenderScore } from './evaluation.entity.js';
import { EvaluationQueries } from './evaluation.queries.js';
import { EvaluationReader } from './evaluation.reader.js';
import { Evaluation } from './evaluation.service.js';
import { Holders } from './holders.service.js';
import { SealedBids } from './sealed-bids.service.js';
import { BidShare, SealedBid, Tender, TenderHolder } from './tender.entity.js';
import { TenderPapers } from './tender.papers.js';
import { TenderKind } from './tender.kind.js';
import { TendersController } from './tenders.controller.js';
import { TenderQueries } from './tenders.queries.js';
import { tenderCloses, Tenders } from './tenders.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Tender,
      TenderHolder,
      SealedBid,
      BidShare,
      CommitteeMember,
      TenderScore,
      TenderObjection,
    ]),
    AccountsModule,
    ListingsModule,
    ApplicationsModule,
  ],
  controllers: [TendersController, EvaluationController],
  providers: [
    Awards,
    Committees,
    Evaluation,
    EvaluationQueries,
    EvaluationReader,
    Holders,
    SealedBids,
    TenderKind,
    TenderPapers,
    TenderQueries,
    Tenders,
  ],
})
export class TendersModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly agenda: Agenda,
    private readonly tenders: Tenders,
  ) {}

  onModuleInit(): void {
    const { agenda, events, tenders } = this;
    agenda.on(tenderCloses, (ctx, id) => tenders.close(ctx, id));
    events.on<Listing>(['listing.announce', 'listing.reannounce'], (ctx, { record }) => tenders.plan(ctx, record));
    events.on<Listing>('listing.amend', (ctx, { record }) => tenders.replan(ctx, record));
    events.on<Listing>('listing.suspend', (ctx, { record }) => tenders.suspend(ctx, record.id));
    events.on<Listing>('listing.restart', (ctx, { record }) => tenders.restart(ctx, record.id));
    events.on<Listing>(['listing.unsold', 'listing.terminate'], (ctx, { record }) => tenders.terminate(ctx, record.id));
  }
}
