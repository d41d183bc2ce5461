import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import type { LoanRequest, MortgageInput } from '../lending/index.js';
import { type Listing, ListingsModule, type MortgageeInput, TitleRecords } from '../listings/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PartiesModule } from '../parties/index.js';
import { Events, Files } from '../platform/index.js';
import { Encumbrance, EncumbranceNotice } from './encumbrance.entity.js';
import { EncumbranceKind } from './encumbrance.kind.js';
import { Encumbrances } from './encumbrances.service.js';
import { RegistryController } from './registry.controller.js';
import { RegistryQueries } from './registry.queries.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Encumbrance, EncumbranceNotice]),
    AccountsModule,
    ListingsModule,
    OrganizationsModule,
    PartiesModule,
  ],
  controllers: [RegistryController],
  providers: [EncumbranceKind, Encumbrances, RegistryQueries],
  exports: [RegistryQueries],
})
export class RegistryModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly titles: TitleRecords,
    private readonly register: Encumbrances,
    private readonly files: Files,
    private readonly queries: RegistryQueries,
  ) {}

  onModuleInit(): void {
    this.files.grant((ctx, fileId) => this.queries.readsFile(ctx, fileId));
    this.titles.tell((ctx, listing, parcels) => this.register.standingOf(ctx, listing, parcels));
    this.events.on<LoanRequest>('loanRequest.mortgage', async (ctx, { record, input }) => {
      await this.register.apply(ctx, record, input as MortgageInput);
    });
    this.events.on<Listing>('listing.recordMortgagee', (ctx, { record, input }) =>
      this.register.inform(ctx, record, input as MortgageeInput),
    );
  }
}
