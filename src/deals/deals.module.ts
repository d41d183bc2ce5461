import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule, Winners } from '../applications/index.js';
import { FundsModule } from '../funds/index.js';
import { HandoversModule } from '../handovers/index.js';
import { type Listing, ListingsModule, ListingViews, PublicListings, Tenancies } from '../listings/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PartiesModule } from '../parties/index.js';
import { Agenda, Events, Files } from '../platform/index.js';
import { AnnouncedTexts } from './announced-texts.js';
import { CertificateDesk } from './certificate-desk.js';
import { CertificateCare, CertificateChecks, Certificates } from './certificates.service.js';
import { Certificate, CertificateCopy, Contract } from './contract.entity.js';
import { ContractDesk } from './contract-desk.js';
import { Contracts } from './contracts.service.js';
import { Deal, DealObjection } from './deal.entity.js';
import { DealFactsReader } from './deal.facts.js';
import { DealKind } from './deal.kind.js';
import { DealBonds } from './deal-bonds.service.js';
import { DealClock, noticeEnds } from './deal-clock.service.js';
import { DealOpening } from './deal-opening.service.js';
import { DealPayments, paymentDue } from './deal-payments.service.js';
import { DealPriority } from './deal-priority.service.js';
import { DealRecords } from './deal-records.service.js';
import { DealsController } from './deals.controller.js';
import { DealTurnsController } from './deal-turns.controller.js';
import { DealViews } from './deal.views.js';
import { DealQueries } from './deals.queries.js';
import { Deals } from './deals.service.js';
import { Defaults } from './defaults.service.js';
import { ElectronicSeal, NoElectronicSeal } from './electronic-seal.js';
import { ObjectionsController } from './objections.controller.js';
import { Objections } from './objections.service.js';
import { PapersReader } from './papers.service.js';
import type { Tender } from '../tenders/index.js';
import type { TradingSession } from '../trading/index.js';
import { outcomeOfAgreement, outcomeOfBidding, outcomeOfTender } from './session-outcome.js';
import { tenancyOf } from './tenancies.js';
import { winnerOf } from './winners.js';
import { PublicDealsController } from './public-deals.controller.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Deal, DealObjection, Contract, Certificate, CertificateCopy]),
    ApplicationsModule,
    FundsModule,
    HandoversModule,
    ListingsModule,
    OrganizationsModule,
    PartiesModule,
  ],
  controllers: [DealsController, DealTurnsController, ObjectionsController, PublicDealsController],
  providers: [
    { provide: ElectronicSeal, useClass: NoElectronicSeal },
    AnnouncedTexts,
    CertificateCare,
    CertificateChecks,
    CertificateDesk,
    Certificates,
    ContractDesk,
    Contracts,
    DealClock,
    Defaults,
    DealFactsReader,
    DealKind,
    DealBonds,
    DealOpening,
    DealPayments,
    DealPriority,
    DealQueries,
    DealRecords,
    Deals,
    DealViews,
    Objections,
    PapersReader,
  ],
  exports: [DealOpening, DealQueries],
})
export class DealsModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly agenda: Agenda,
    private readonly files: Files,
    private readonly opening: DealOpening,
    private readonly clock: DealClock,
    private readonly payments: DealPayments,
    private readonly deals: Deals,
    private readonly defaults: Defaults,
    private readonly queries: DealQueries,
    private readonly pages: ListingViews,
    private readonly published: PublicListings,
    private readonly tenancies: Tenancies,
    private readonly winners: Winners,
  ) {}

  onModuleInit(): void {
    this.events.on<Listing>('listing.suspend', (ctx, { record }) => this.clock.freeze(ctx, record.id));
    this.events.on<Listing>('listing.restart', (ctx, { record }) => this.clock.thaw(ctx, record.id));
    this.events.on<Listing>('listing.terminate', async (ctx, { record }) => {
      await this.clock.terminate(ctx, record.id);
      await this.defaults.over(ctx, record.id, 'terminated');
    });
    this.events.on<Listing>('listing.unsold', (ctx, { record }) => this.defaults.over(ctx, record.id, 'unsold'));
    this.events.on<Listing>('listing.reannounce', (ctx, { record, reason }) =>
      this.defaults.reannounced(ctx, record.id, reason ?? null),
    );
    this.events.on<Listing>('listing.close', (ctx, { record }) => this.deals.closeWith(ctx, record.id));
    this.events.on<Listing>('listing.rescind', (ctx, { record, input }) =>
      this.clock.rescind(ctx, record.id, (input as { reason?: string } | undefined)?.reason ?? '成交撤销'),
    );
    this.events.on<TradingSession>('session.close', async (ctx, { record }) => {
      await this.opening.conclude(ctx, await outcomeOfBidding(ctx, record));
    });
    this.events.on<TradingSession>('session.agree', async (ctx, { record }) => {
      await this.opening.conclude(ctx, await outcomeOfAgreement(ctx, record));
    });
    this.events.on<Tender>('tender.award', async (ctx, { record }) => {
      await this.opening.conclude(ctx, await outcomeOfTender(ctx, record));
    });
    this.agenda.on(noticeEnds, (ctx, dealId) => this.opening.endNotice(ctx, dealId));
    this.agenda.on(paymentDue, (ctx, dealId) => this.payments.fallDue(ctx, dealId));
    this.tenancies.tell(tenancyOf);
    this.winners.tell(winnerOf);
    this.published.tell((ctx, listingIds) => this.queries.pricesOf(ctx, listingIds));
    this.pages.extend(async (ctx, listingId) => ({ dealId: await this.queries.dealOf(ctx, listingId) }));
    this.files.grant((ctx, fileId) => this.queries.readsFile(ctx, fileId));
  }
}
