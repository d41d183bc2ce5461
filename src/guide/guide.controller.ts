import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Context, Ctx, Database, Public, type TxContext, WorkingCalendar } from '../platform/index.js';
import { advise, catalogue } from '../rulebook/index.js';
import { Area, civilDate, Money } from '../values/index.js';
import { AdviceBody, AdviceView } from './advice.dto.js';
import { CatalogueView } from './catalogue.dto.js';

/** What may be traded, how, with which papers: the rulebook's data, as anybody may read it (art. 9, 12, 15, 25). */
@ApiTags('guide')
@Public()
@Controller('api')
export class GuideController {
  constructor(
    private readonly db: Database,
    private readonly calendar: WorkingCalendar,
  ) {}

  @Get(['catalogue', 'public/catalogue'])
  async catalogue(@Ctx() ctx: Context): Promise<CatalogueView> {
    return this.db.transaction(ctx, async ({ law }) => catalogue(law));
  }

  /**
   * Before anybody files: must it be traded at the centre and in public, with which papers, what deposit at most, who
   * verifies, how long does it take. Nothing is kept. Errors: VALIDATION, all at once.
   */
  @Post('rulebook/assess')
  @HttpCode(200)
  @ApiOkResponse({ type: AdviceView })
  async assess(@Ctx() ctx: Context, @Body() body: AdviceBody): Promise<AdviceView> {
    return this.db.transaction(ctx, (inner) => Promise.resolve(this.answer(inner, body)));
  }

  private answer({ now, law: { law, notice } }: TxContext, body: AdviceBody): AdviceView {
    const { value, area, throughAgent = false, from = civilDate(now), ...plan } = body;
    const query = { ...plan, value: Money.of(value), area: area ? Area.of(area) : Area.zero, throughAgent, from };
    const { methods, depositAtMost, ...advice } = advise(query, law, this.calendar);
    return {
      law: { version: law.version, lapsed: law.lapsed, notice },
      ...advice,
      methods: methods.map((one) => ({ ...one, depositAtMost: one.depositAtMost.toString() })),
      depositAtMost: depositAtMost.toString(),
    };
  }
}
