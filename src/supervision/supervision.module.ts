import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { MarketReport } from './report.entity.js';
import { ReportKind } from './report.kind.js';
import { ReportsController } from './reports.controller.js';
import { MarketReports } from './reports.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([MarketReport]), OrganizationsModule],
  controllers: [ReportsController],
  providers: [MarketReports, ReportKind],
})
export class SupervisionModule {}
