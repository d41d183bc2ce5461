import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ListingsModule } from '../listings/index.js';
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
export class ConsultationsModule {}
