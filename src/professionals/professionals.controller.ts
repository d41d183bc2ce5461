import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page, Public, type TxContext } from '../platform/index.js';
import {
  AddProfessional,
  NoteInput,
  ProfessionalQuery,
  ProfessionalView,
  PublicProfessional,
  ProfessionalStanding,
  QualificationInput,
} from './professional.dto.js';
import type { Professional } from './professional.entity.js';
import { Professionals } from './professionals.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** Appraisers, lawyers and brokers (art. 9, 29). */
@ApiTags('professionals')
@Controller('api')
export class ProfessionalsController {
  constructor(
    private readonly db: Database,
    private readonly professionals: Professionals,
  ) {}

  /** Everybody may read who serves, how it is qualified and until when. */
  @Public()
  @Get('public/professionals')
  published(@Ctx() ctx: Context): Promise<PublicProfessional[]> {
    return this.professionals.published(ctx);
  }

  @Get('professionals')
  @ApiPage(ProfessionalView)
  list(@Ctx() ctx: Context, @Query() query: ProfessionalQuery): Promise<Page<ProfessionalView>> {
    return this.professionals.list(ctx, query);
  }

  @Get('professionals/:id')
  one(@Ctx() ctx: Context, @Id() id: string): Promise<ProfessionalView> {
    return this.professionals.one(ctx, id);
  }

  /** Errors: VALIDATION, FORBIDDEN, NOT_FOUND (file). */
  @Post('professionals')
  add(@Ctx() ctx: Context, @Body() body: AddProfessional): Promise<ProfessionalView> {
    return this.reply(ctx, (inner) => this.professionals.add(inner, body));
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
  @Post('professionals/:id/renew')
  @HttpCode(200)
  renew(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: QualificationInput,
  ): Promise<ProfessionalView> {
    return this.reply(ctx, (inner) => this.professionals.renew(inner, id, version, body));
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
  @Post('professionals/:id/note')
  @HttpCode(200)
  note(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: NoteInput,
  ): Promise<ProfessionalView> {
    return this.reply(ctx, (inner) => this.professionals.note(inner, id, version, body));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post('professionals/:id/suspend')
  @HttpCode(200)
  suspend(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: ProfessionalStanding,
  ): Promise<ProfessionalView> {
    return this.reply(ctx, (inner) => this.professionals.stand(inner, id, 'suspend', version, reason));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post('professionals/:id/restore')
  @HttpCode(200)
  restore(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: ProfessionalStanding,
  ): Promise<ProfessionalView> {
    return this.reply(ctx, (inner) => this.professionals.stand(inner, id, 'restore', version, reason));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post('professionals/:id/remove')
  @HttpCode(200)
  remove(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: ProfessionalStanding,
  ): Promise<ProfessionalView> {
    return this.reply(ctx, (inner) => this.professionals.stand(inner, id, 'remove', version, reason));
  }

  private reply(ctx: Context, work: (ctx: TxContext) => Promise<Professional>): Promise<ProfessionalView> {
    return this.db.command(ctx, async (inner) => this.professionals.view(inner, await work(inner)));
  }
}
