import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices/index.js';
import { PartiesModule } from '../parties/index.js';
import { PhoneCodes } from './phone-codes.service.js';
import { PublicRightsController } from './public-rights.controller.js';
import { RightsController } from './rights.controller.js';
import { RightsQueries } from './rights.queries.js';

@Module({
  imports: [NoticesModule, PartiesModule],
  controllers: [RightsController, PublicRightsController],
  providers: [PhoneCodes, RightsQueries],
})
export class RightsModule {}
