import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Organization, Region } from './organization.entity.js';
import { OrganizationsController } from './organizations.controller.js';
import { Organizations } from './organizations.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Organization, Region])],
  controllers: [OrganizationsController],
  providers: [Organizations],
  exports: [Organizations],
})
export class OrganizationsModule {}
