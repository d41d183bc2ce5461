import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { Files } from '../platform/index.js';
import { Professional } from './professional.entity.js';
import { ProfessionalKind } from './professional.kind.js';
import { ProfessionalsController } from './professionals.controller.js';
import { Professionals } from './professionals.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Professional]), OrganizationsModule],
  controllers: [ProfessionalsController],
  providers: [ProfessionalKind, Professionals],
  exports: [Professionals],
})
export class ProfessionalsModule implements OnModuleInit {
  constructor(
    private readonly files: Files,
    private readonly professionals: Professionals,
  ) {}

  onModuleInit(): void {
    this.files.grant((ctx, fileId) => this.professionals.readsFile(ctx, fileId));
  }
}
