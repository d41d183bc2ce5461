import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { PartiesModule } from '../parties/index.js';
import { LendingController } from './lending.controller.js';
import { LoanProduct, LoanRequest } from './lending.entity.js';
import { LoanProductKind, LoanRequestKind } from './lending.kinds.js';
import { Lending } from './lending.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([LoanProduct, LoanRequest]), OrganizationsModule, PartiesModule],
  controllers: [LendingController],
  providers: [LoanProductKind, LoanRequestKind, Lending],
})
export class LendingModule {}
