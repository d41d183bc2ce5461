import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database, Public } from '../platform/index.js';
import { Laws } from '../platform/laws.js';
import { catalogue } from '../rulebook/index.js';

/** What may be traded, how, with which papers: the rulebook's data, as anybody may read it (art. 12, 15, 25). */
@ApiTags('guide')
@Public()
@Controller('api')
export class GuideController {
  constructor(
    private readonly db: Database,
    private readonly laws: Laws,
  ) {}

  @Get(['catalogue', 'public/catalogue'])
  async catalogue(): Promise<ReturnType<typeof catalogue>> {
    return catalogue(this.laws.at(await this.db.now()));
  }
}
