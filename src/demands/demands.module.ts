import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type Listing, ListingsModule } from '../listings/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PartiesModule } from '../parties/index.js';
import { Events } from '../platform/index.js';
import { Demand } from './demand.entity.js';
import { DemandKind } from './demand.kind.js';
import { DemandsController } from './demands.controller.js';
import { Demands } from './demands.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Demand]), ListingsModule, OrganizationsModule, PartiesModule],
  controllers: [DemandsController],
  providers: [DemandKind, Demands],
})
export class DemandsModule implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly demands: Demands,
  ) {}

  onModuleInit(): void {
    this.events.on<Listing>(['listing.announce', 'listing.reannounce'], (ctx, { record }) =>
      this.demands.announced(ctx, record),
    );
  }
}
