import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { join } from 'node:path';
import { Agenda } from './agenda/agenda.js';
import { Audit } from './audit/audit.service.js';
import { WorkingCalendar } from './calendar/calendar.js';
import { Config } from './config.js';
import { Database } from './database/database.js';
import { connectionOptions } from './database/migrate.js';
import { ClockController } from './demo/clock.controller.js';
import { DemoClock } from './demo/clock.service.js';
import { Documents } from './documents/documents.js';
import { IssuedDocument, TemplateEdition, TemplateText } from './documents/document.entity.js';
import { Templates } from './documents/templates.js';
import { Events } from './events/events.js';
import { StoredFile } from './files/file.entity.js';
import { FilesController } from './files/files.controller.js';
import { Files } from './files/files.service.js';
import { Laws } from './laws.js';
import { Numbers } from './numbers/numbers.js';
import { Outbox } from './outbox/outbox.js';
import { PdfModule } from './pdf/index.js';
import { Records } from './records/records.js';
import { Retention } from './retention/retention.js';
import { pdfSignerOf, secretsOf, signerOf } from './secrets/keys.js';
import { PdfSigner, Signer } from './signing/index.js';
import { Secrets } from './secrets/secrets.js';

const services = [
  Agenda,
  Audit,
  Database,
  Documents,
  Events,
  Laws,
  Numbers,
  Outbox,
  Records,
  Retention,
  Templates,
  WorkingCalendar,
];

/** The ground that every room stands on. `databaseUrl` is the server in use, given or embedded. */
@Global()
@Module({})
export class PlatformModule {
  static on(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          ...connectionOptions(databaseUrl),
          autoLoadEntities: true,
          retryAttempts: 3,
          // Statements that do not wait for each other's answers go out together (the desk that takes bids).
          extra: { max: 20, pipeline: true },
        }),
        TypeOrmModule.forFeature([StoredFile, IssuedDocument, TemplateEdition, TemplateText]),
        PdfModule,
      ],
      controllers: [FilesController, ClockController],
      providers: [
        { provide: Config, useValue: config },
        { provide: Secrets, useFactory: () => secretsOf(config) },
        { provide: Signer, useFactory: () => signerOf(config) },
        { provide: PdfSigner, useFactory: () => pdfSignerOf(config) },
        {
          provide: Files,
          inject: [Database],
          useFactory: (db: Database) => new Files(db, join(config.dataDir, 'files')),
        },
        DemoClock,
        ...services,
      ],
      exports: [PdfModule, Config, Secrets, Signer, PdfSigner, Files, ...services],
    };
  }
}
