import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { Account } from './account.entity.js';
import { AccountKind } from './account.kind.js';
import { AccountRetention } from './account-retention.js';
import { Accounts } from './accounts.service.js';
import { AuthController } from './auth.controller.js';
import { Passwords } from './passwords.service.js';
import { SignInGuard } from './sign-in.guard.js';
import { SignIns } from './sign-in.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account]), OrganizationsModule],
  controllers: [AuthController],
  providers: [
    AccountKind,
    AccountRetention,
    Accounts,
    Passwords,
    SignIns,
    { provide: APP_GUARD, useClass: SignInGuard },
  ],
  exports: [AccountKind, Accounts, Passwords, SignIns],
})
export class AccountsModule {}
