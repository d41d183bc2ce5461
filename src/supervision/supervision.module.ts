import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ListingsModule } from '../listings/index.js';
import { erasedRows, Retention } from '../platform/index.js';
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
export class SupervisionModule implements OnModuleInit {
  constructor(private readonly retention: Retention) {}

  onModuleInit(): void {
    const emptied = `update complaint set contact_sealed = null
      where contact_sealed is not null and state in ('dismissed', 'closed') and state_since < $1`;
    this.retention.on('complaintContact', (ctx, before) => erasedRows(ctx, emptied, before));
  }
}
