import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { Consultation } from './consultation.entity.js';
import { ConsultationKind } from './consultation.kind.js';
import { ConsultationsController } from './consultations.controller.js';
import { Consultations } from './consultations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Consultation]), OrganizationsModule],
  controllers: [ConsultationsController],
  providers: [ConsultationKind, Consultations],
})
export class ConsultationsModule {}
