import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { Party } from './party.entity.js';
import { PartiesController } from './parties.controller.js';
import { Parties } from './parties.service.js';
import { PartyLookup } from './party-lookup.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Party]), OrganizationsModule],
  controllers: [PartiesController],
  providers: [Parties, PartyLookup],
  exports: [Parties, PartyLookup],
})
export class PartiesModule {}
