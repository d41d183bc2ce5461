import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ListingsModule } from '../listings/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { Files } from '../platform/index.js';
import { Handover } from './handover.entity.js';
import { HandoverKind } from './handover.kind.js';
import { HandoversController } from './handovers.controller.js';
import { Handovers } from './handovers.service.js';
import { HandoverPackage } from './package.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Handover]), ListingsModule, OrganizationsModule],
  controllers: [HandoversController],
  providers: [HandoverKind, HandoverPackage, Handovers],
  exports: [Handovers],
})
export class HandoversModule implements OnModuleInit {
  constructor(
    private readonly files: Files,
    private readonly handovers: Handovers,
  ) {}

  onModuleInit(): void {
    this.files.grant((ctx, fileId) => this.handovers.readsFile(ctx, fileId));
  }
}
