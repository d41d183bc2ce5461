import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page, type TxContext } from '../platform/index.js';
import type { Encumbrance } from './encumbrance.entity.js';
import { Encumbrances } from './encumbrances.service.js';
import {
  ChangeEncumbrance,
  DischargeEncumbrance,
  EncumbranceQuery,
  EncumbranceView,
  MortgageeReply,
  OfferedIn,
  EncumbranceOpinion,
  ProposeEncumbrance,
} from './registry.dto.js';
import { RegistryQueries } from './registry.queries.js';

const Id = () => Param('id', ParseUUIDPipe);

/** The register of mortgages, seizures and other burdens (art. 33). */
@ApiTags('registry')
@Controller('api/encumbrances')
export class RegistryController {
  constructor(
    private readonly db: Database,
    private readonly register: Encumbrances,
    private readonly queries: RegistryQueries,
  ) {}

  @Get()
  @ApiPage(EncumbranceView)
  list(@Ctx() ctx: Context, @Query() query: EncumbranceQuery): Promise<Page<EncumbranceView>> {
    return this.queries.list(ctx, query);
  }

  @Get(':id')
  @ApiOkResponse({ type: EncumbranceView })
  view(@Ctx() ctx: Context, @Id() id: string): Promise<EncumbranceView> {
    return this.queries.get(ctx, id);
  }

  /** A seizure binds at once; everything else waits for a second officer. Errors: VALIDATION, CONSENT_MISSING, UNDER_TRADE, SEIZED. */
  @Post()
  propose(@Ctx() ctx: Context, @Body() body: ProposeEncumbrance): Promise<EncumbranceView> {
    return this.answer(ctx, (inner) => this.register.propose(inner, body));
  }

  /** Errors: SECOND_OFFICER_REQUIRED, ENCUMBRANCE_STATE, STALE_VERSION, CONSENT_MISSING, UNDER_TRADE, SEIZED. */
  @Post(':id/register')
  @HttpCode(200)
  enter(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: EncumbranceOpinion,
  ): Promise<EncumbranceView> {
    return this.answer(ctx, (inner) => this.register.register(inner, id, version, body));
  }

  /** Where the right is offered now. Errors: NOT_FOUND. */
  @Get(':id/listings')
  offeredIn(@Ctx() ctx: Context, @Id() id: string): Promise<OfferedIn[]> {
    return this.queries.offeredIn(ctx, id);
  }

  /** The holder's own word on one of them (Civil Code 406). Errors: FORBIDDEN, NOT_FOUND. */
  @Post(':id/reply')
  @HttpCode(200)
  reply(@Ctx() ctx: Context, @Id() id: string, @Body() body: MortgageeReply): Promise<EncumbranceView> {
    return this.answer(ctx, (inner) => this.register.reply(inner, id, body));
  }

  @Post(':id/decline')
  @HttpCode(200)
  decline(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: EncumbranceOpinion,
  ): Promise<EncumbranceView> {
    return this.answer(ctx, (inner) => this.register.decline(inner, id, version, body));
  }

  @Post(':id/change')
  @HttpCode(200)
  change(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeEncumbrance,
  ): Promise<EncumbranceView> {
    return this.answer(ctx, (inner) => this.register.change(inner, id, version, body));
  }

  @Post(':id/discharge')
  @HttpCode(200)
  discharge(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: DischargeEncumbrance,
  ): Promise<EncumbranceView> {
    return this.answer(ctx, (inner) => this.register.discharge(inner, id, version, body));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Encumbrance>): Promise<EncumbranceView> {
    return this.db.command(ctx, async (inner) => this.queries.view(inner, await work(inner)));
  }
}
