import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiPage, type Context, Ctx, Database, IfMatch, type Page, type TxContext } from '../platform/index.js';
import {
  ExtendInspection,
  InspectionNote,
  InspectionQuery,
  InspectionView,
  RecordInspection,
} from './inspection.dto.js';
import type { Inspection } from './inspection.entity.js';
import { Inspections } from './inspections.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** Supervision after the trade (art. 36). */
@ApiTags('supervision')
@Controller('api/inspections')
export class InspectionsController {
  constructor(
    private readonly db: Database,
    private readonly inspections: Inspections,
  ) {}

  /** Of one deal for whoever may read it, else of one's own place. Errors: FORBIDDEN, NOT_FOUND. */
  @Get()
  @ApiPage(InspectionView)
  list(@Ctx() ctx: Context, @Query() query: InspectionQuery): Promise<Page<InspectionView>> {
    return this.inspections.list(ctx, query);
  }

  @Get(':id')
  one(@Ctx() ctx: Context, @Id() id: string): Promise<InspectionView> {
    return this.inspections.one(ctx, id);
  }

  /** Errors: VALIDATION, FORBIDDEN, NOT_FOUND. */
  @Post()
  record(@Ctx() ctx: Context, @Body() body: RecordInspection): Promise<InspectionView> {
    return this.answer(ctx, (inner) => this.inspections.record(inner, body));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post(':id/follow')
  @HttpCode(200)
  follow(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { text }: InspectionNote,
  ): Promise<InspectionView> {
    return this.answer(ctx, (inner) => this.inspections.move(inner, id, 'follow', version, text));
  }

  /** Errors: REPORT_STATE, STALE_VERSION, VALIDATION. */
  @Post(':id/extend')
  @HttpCode(200)
  extend(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ExtendInspection,
  ): Promise<InspectionView> {
    return this.answer(ctx, (inner) => this.inspections.extend(inner, id, version, body));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post(':id/rectify')
  @HttpCode(200)
  rectify(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { text }: InspectionNote,
  ): Promise<InspectionView> {
    return this.answer(ctx, (inner) => this.inspections.move(inner, id, 'rectify', version, text));
  }

  /** Errors: REPORT_STATE, STALE_VERSION. */
  @Post(':id/refer')
  @HttpCode(200)
  refer(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { text }: InspectionNote,
  ): Promise<InspectionView> {
    return this.answer(ctx, (inner) => this.inspections.move(inner, id, 'refer', version, text));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Inspection>): Promise<InspectionView> {
    return this.db.command(ctx, async (inner) => this.inspections.view(inner, await work(inner)));
  }
}
