import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ListingsModule } from '../listings/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { DealsModule } from '../deals/index.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintKind } from './complaint.kind.js';
import { ComplaintsController } from './complaints.controller.js';
import { Complaints } from './complaints.service.js';
import { Inspection } from './inspection.entity.js';
import { InspectionKind } from './inspection.kind.js';
import { InspectionsController } from './inspections.controller.js';
import { Inspections } from './inspections.service.js';
import { MarketReport } from './report.entity.js';
import { ReportKind } from './report.kind.js';
import { ReportsController } from './reports.controller.js';
import { SignalsController } from './signals.controller.js';
import { Signals } from './signals.service.js';
import { MarketReports } from './reports.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Complaint, Inspection, MarketReport]),
    DealsModule,
    ListingsModule,
    OrganizationsModule,
  ],
  controllers: [ComplaintsController, InspectionsController, ReportsController, SignalsController],
  providers: [ComplaintKind, Complaints, InspectionKind, Inspections, MarketReports, ReportKind, Signals],
})
export class SupervisionModule {}
