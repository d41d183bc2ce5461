import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ListingsModule } from '../listings/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { JointNotice, JointNoticeLot } from './joint-notice.entity.js';
import { JointNoticesController } from './joint-notices.controller.js';
import { JointNoticeQueries } from './joint-notices.queries.js';
import { JointNotices } from './joint-notices.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([JointNotice, JointNoticeLot]), ListingsModule, OrganizationsModule],
  controllers: [JointNoticesController],
  providers: [JointNotices, JointNoticeQueries],
})
export class JointNoticesModule {}
