import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/index.js';
import { StatisticsController } from './statistics.controller.js';
import { StatisticsQueries } from './statistics.queries.js';

@Module({
  imports: [OrganizationsModule],
  controllers: [StatisticsController],
  providers: [StatisticsQueries],
})
export class StatisticsModule {}
