import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, Public } from '../platform/index.js';
import { catalogue } from '../rulebook/index.js';

/** What may be traded, how, with which papers: the rulebook's data, as anybody may read it (art. 12, 15, 25). */
@ApiTags('guide')
@Public()
@Controller('api')
export class GuideController {
  constructor(private readonly db: Database) {}

  @Get(['catalogue', 'public/catalogue'])
  async catalogue(@Ctx() ctx: Context): Promise<ReturnType<typeof catalogue>> {
    return this.db.transaction(ctx, async ({ law }) => catalogue(law));
  }
}
