import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { erasedRows, Retention } from '../platform/index.js';
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
export class PeopleModule implements OnModuleInit {
  constructor(private readonly retention: Retention) {}

  /** Of a refused sign-up stays that one was refused, when and why; not whose it was. */
  onModuleInit(): void {
    const emptied = `update sign_up set name = '—', id_mask = '—', id_index = id::text, operator_name = null, username = 'erased-' || id
      where state = 'refused' and state_since < $1 and name <> '—'`;
    this.retention.on('signUp', (ctx, before) => erasedRows(ctx, emptied, before));
  }
}
