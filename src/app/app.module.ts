import { type DynamicModule, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { AccountsModule } from '../accounts/index.js';
import { ApplicationsModule } from '../applications/index.js';
import { CreditModule } from '../credit/index.js';
import { DealsModule } from '../deals/index.js';
import { FilingsModule } from '../filings/index.js';
import { HandoversModule } from '../handovers/index.js';
import { JointNoticesModule } from '../joint-notices/index.js';
import { DocumentsModule } from '../documents/index.js';
import { DossiersModule } from '../dossiers/index.js';
import { FundsModule } from '../funds/index.js';
import { GuideModule } from '../guide/index.js';
import { LawbookModule } from '../lawbook/index.js';
import { ListingsModule } from '../listings/index.js';
import { OpenDataModule } from '../opendata/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PartiesModule } from '../parties/index.js';
import { PeopleModule } from '../people/index.js';
import type { Config } from '../platform/index.js';
import { PlatformModule } from '../platform/platform.module.js';
import { NoticesModule } from '../notices/index.js';
import { DisputesModule } from '../disputes/index.js';
import { RightsModule } from '../rights/index.js';
import { RegistryModule } from '../registry/index.js';
import { StatisticsModule } from '../statistics/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { PromotionsModule } from '../promotions/index.js';
import { LendingModule } from '../lending/index.js';
import { DemandsModule } from '../demands/index.js';
import { ProfessionalsModule } from '../professionals/index.js';
import { SupervisionModule } from '../supervision/index.js';
import { TendersModule } from '../tenders/index.js';
import { TradingModule } from '../trading/index.js';
import { WorkbenchModule } from '../workbench/index.js';
import { AuditController } from './audit.controller.js';
import { RetentionController } from './retention.controller.js';
import { HealthController } from './health.controller.js';
import { Metrics, MetricsController } from './metrics.js';
import { Scheduler } from './scheduler.js';

/** The house, floor by floor. */
@Module({})
export class AppModule {
  static on(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.on(config, databaseUrl),
        TerminusModule.forRoot({ logger: false }),
        OrganizationsModule,
        AccountsModule,
        PartiesModule,
        PeopleModule,
        GuideModule,
        LawbookModule,
        FundsModule,
        ListingsModule,
        FilingsModule,
        JointNoticesModule,
        HandoversModule,
        ApplicationsModule,
        TradingModule,
        TendersModule,
        DealsModule,
        CreditModule,
        RegistryModule,
        DisputesModule,
        OpenDataModule,
        StatisticsModule,
        ConsultationsModule,
        DemandsModule,
        LendingModule,
        PromotionsModule,
        ProfessionalsModule,
        SupervisionModule,
        DocumentsModule,
        DossiersModule,
        NoticesModule,
        WorkbenchModule,
        RightsModule,
      ],
      controllers: [AuditController, RetentionController, HealthController, MetricsController],
      providers: [Metrics, Scheduler],
    };
  }
}
