import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ListingsModule } from '../listings/index.js';
import { erasedRows, Retention } from '../platform/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationKind } from './consultation.kind.js';
import { ConsultationsController } from './consultations.controller.js';
import { Consultations } from './consultations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Consultation]), ListingsModule, OrganizationsModule],
  controllers: [ConsultationsController],
  providers: [ConsultationKind, Consultations],
})
export class ConsultationsModule implements OnModuleInit {
  constructor(private readonly retention: Retention) {}

  onModuleInit(): void {
    const emptied = `update consultation set contact_sealed = null where contact_sealed is not null and answered_at < $1`;
    this.retention.on('consultationContact', (ctx, before) => erasedRows(ctx, emptied, before));
  }
}
