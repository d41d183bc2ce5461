import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/index.js';
import { DealsModule } from '../deals/index.js';
import { ListingsModule } from '../listings/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { PartiesModule } from '../parties/index.js';
import { RegistryModule } from '../registry/index.js';
import { DocumentsController } from './documents.controller.js';
import { Issuing } from './issuing.js';
import { FormPrinting } from './printing.service.js';
import { DocumentReading } from './reading.service.js';
import { Subjects } from './subjects.js';
import { TemplatesController } from './templates.controller.js';
import { TemplateDesk } from './templates.service.js';

@Module({
  imports: [ApplicationsModule, DealsModule, ListingsModule, OrganizationsModule, PartiesModule, RegistryModule],
  controllers: [DocumentsController, TemplatesController],
  providers: [DocumentReading, FormPrinting, Issuing, Subjects, TemplateDesk],
})
export class DocumentsModule {}
