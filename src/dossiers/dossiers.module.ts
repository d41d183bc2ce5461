import { Module } from '@nestjs/common';
import { DealsModule } from '../deals/index.js';
import { DossiersController } from './dossiers.controller.js';
import { Dossiers } from './dossiers.service.js';

@Module({ imports: [DealsModule], controllers: [DossiersController], providers: [Dossiers] })
export class DossiersModule {}
