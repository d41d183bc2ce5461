import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import { Deposits, FundsModule } from '../funds/index.js';
import { asSystem, type Listing, ListingsModule, type NoticeAmendment } from '../listings/index.js';
import { PartiesModule } from '../parties/index.js';
import { type Context, Database, Events, Files, type TxContext } from '../platform/index.js';
import { parseInstant } from '../values/index.js';
import { Application, ApplicationMaterial, ApplicationMember, CapitalReview } from './application.entity.js';
import { ApplicationFactsReader } from './application.facts.js';
import { ApplicationKind } from './application.kind.js';
import { ApplicationsController } from './applications.controller.js';
import { ApplicationViews } from './application.views.js';
import { ApplicationQueries } from './applications.queries.js';
import { ApplicationClocks } from './application-clocks.service.js';
import { ApplicationActions } from './application-actions.service.js';
import { Applications } from './applications.service.js';
import { CapitalReviews } from './capital-review.service.js';
import { ApplicationMaterials } from './materials.service.js';
import { PriorityClaim } from './priority-claim.entity.js';
import { PriorityClaims } from './priority-claims.service.js';
import { Winners } from './winners.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Application, ApplicationMember, ApplicationMaterial, CapitalReview, PriorityClaim]),
    AccountsModule,
    FundsModule,
    ListingsModule,
    PartiesModule,
  ],
  controllers: [ApplicationsController],
  providers: [
    ApplicationActions,
    ApplicationClocks,
    ApplicationFactsReader,
    ApplicationKind,
    ApplicationMaterials,
    ApplicationQueries,
    Applications,
    ApplicationViews,
    CapitalReviews,
    PriorityClaims,
    Winners,
  ],
  exports: [ApplicationQueries, Applications, Winners],
})
export class ApplicationsModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly files: Files,
    private readonly db: Database,
    private readonly applications: ApplicationActions,
    private readonly clocks: ApplicationClocks,
    private readonly deposits: Deposits,
    private readonly queries: ApplicationQueries,
  ) {}

  onModuleInit(): void {
    this.events.on<Listing>('listing.terminate', (ctx, { record }) =>
      this.applications.endAll(asSystem(ctx), record.id, 'terminated'),
    );
    this.events.on<Listing>('listing.unsold', (ctx, { record }) =>
      this.applications.endAll(asSystem(ctx), record.id, 'unsold'),
    );
    // After a winner who did not sign everybody applies anew.
    this.events.on<Listing>('listing.reannounce', async (ctx, { record, from }) => {
      if (from === 'dealt') await this.applications.endAll(asSystem(ctx), record.id, 'lost');
    });
    // Art. 18: whoever still has to pay has the new notice's time.
    this.events.on<Listing>('listing.amend', async (ctx, { record, input }) => {
      const { changes } = input as NoticeAmendment;
      await this.deposits.announceDueBy(asSystem(ctx), record.id, parseInstant(record.schedule!.depositUntil));
      if (changes.some(({ field }) => field === 'conditions'))
        await this.applications.reopenConditions(asSystem(ctx), record.id);
    });
    this.events.on<Listing>('listing.restart', async (ctx, { record, input }) => {
      // Art. 26: the time lost is given back to whoever still has to pay.
      const { lostMs, suspendedAt } = input as { lostMs: number; suspendedAt: Date };
      await this.deposits.moveDueBy(asSystem(ctx), record.id, lostMs);
      await this.clocks.restart(ctx, record.id, suspendedAt);
    });
    this.files.grant((ctx, fileId) => this.readsFile(ctx, fileId));
  }

  /** A transferee's document, for those who may read its application. */
  private async readsFile(ctx: Context, fileId: string): Promise<boolean> {
    const manager = this.db.managerOf(ctx);
    const found =
      (await manager.findOneBy(ApplicationMaterial, { fileId })) ??
      (await manager.findOneBy(CapitalReview, [{ requestFileId: fileId }, { documentFileId: fileId }])) ??
      (await manager.findOneBy(PriorityClaim, { evidenceFileId: fileId }));
    if (!found) return false;
    const readable = (inner: TxContext) => this.queries.readable(inner, found.applicationId);
    return this.db.transaction(ctx, readable).then(
      () => true,
      () => false,
    );
  }
}
