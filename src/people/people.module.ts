import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PartiesModule } from '../parties/index.js';
import { FileIdentityCheck, IdentityCheck } from './identity-check.js';
import { PlacesController } from './places.controller.js';
import { Places } from './places.service.js';
import { SignUp } from './sign-up.entity.js';
import { SignUpFaults } from './sign-up-faults.js';
import { SignUpKind } from './sign-up.kind.js';
import { SignUpsController } from './sign-ups.controller.js';
import { SignUps } from './sign-ups.service.js';
import { StaffController } from './staff.controller.js';
import { StaffQueries } from './staff.queries.js';
import { Staff } from './staff.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([SignUp]), AccountsModule, OrganizationsModule, PartiesModule],
  controllers: [SignUpsController, StaffController, PlacesController],
  providers: [
    SignUpKind,
    SignUpFaults,
    SignUps,
    Staff,
    StaffQueries,
    Places,
    { provide: IdentityCheck, useClass: FileIdentityCheck },
  ],
})
export class PeopleModule {}
