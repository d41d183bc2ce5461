import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiFile, type Context, Ctx, Database, IfMatch, type TxContext } from '../platform/index.js';
import { Awards } from './awards.service.js';
import { Committees } from './committees.service.js';
import {
  AwardBidInput,
  CandidateObjectionInput,
  CommitteeInput,
  DeclareInput,
  DropInput,
  EvaluationView,
  RejectBidInput,
  SheetInput,
  TenderReason,
} from './evaluation.dto.js';
import { EvaluationQueries } from './evaluation.queries.js';
import { Evaluation } from './evaluation.service.js';
import { TenderView } from './tender.dto.js';
import { TenderQueries } from './tenders.queries.js';

const Id = (name = 'id') => Param(name, ParseUUIDPipe);

/** From the opening to the award (Tender Law 37–45). What decides names the version it was decided on. */
@ApiTags('tenders')
@Controller('api/tenders/:id')
export class EvaluationController {
  constructor(
    private readonly db: Database,
    private readonly committees: Committees,
    private readonly evaluation: Evaluation,
    private readonly awards: Awards,
    private readonly queries: EvaluationQueries,
    private readonly tenders: TenderQueries,
  ) {}

  @Get('evaluation')
  view(@Ctx() ctx: Context, @Id() id: string): Promise<EvaluationView> {
    return this.queries.view(ctx, id);
  }

  @Post('committee')
  @HttpCode(200)
  committee(@Ctx() ctx: Context, @Id() id: string, @Body() body: CommitteeInput): Promise<EvaluationView> {
    return this.answer(ctx, id, (inner) => this.committees.appoint(inner, id, body));
  }

  /** By a member who signs in, for himself (Tender Law 37). */
  @Post('declare')
  @HttpCode(200)
  declare(@Ctx() ctx: Context, @Id() id: string, @Body() { conflict }: DeclareInput): Promise<EvaluationView> {
    return this.answer(ctx, id, (inner) => this.committees.declare(inner, id, conflict));
  }

  /** The document that came with a price, as it was opened: for whoever judges it. Errors: NOT_FOUND, FORBIDDEN. */
  @Get('bids/:bid/file')
  @ApiFile('application/octet-stream')
  async file(@Ctx() ctx: Context, @Id() id: string, @Id('bid') bidId: string): Promise<StreamableFile> {
    const { name, bytes } = await this.queries.file(ctx, id, bidId);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
    return new StreamableFile(bytes, { type: 'application/octet-stream', disposition });
  }

  @Post('sheets')
  @HttpCode(200)
  sheet(@Ctx() ctx: Context, @Id() id: string, @Body() body: SheetInput): Promise<EvaluationView> {
    return this.answer(ctx, id, (inner) => this.evaluation.score(inner, id, body));
  }

  /** One bid, on a ground of the law, by the committee's signed opinion. Errors: TENDER_STATE, NOT_FOUND, STALE_VERSION. */
  @Post('reject-bid')
  @HttpCode(200)
  rejectBid(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RejectBidInput,
  ): Promise<EvaluationView> {
    return this.answer(ctx, id, (inner) => this.evaluation.rejectBid(inner, id, version, body));
  }

  @Post('readmit-bid')
  @HttpCode(200)
  readmitBid(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: AwardBidInput,
  ): Promise<EvaluationView> {
    return this.answer(ctx, id, (inner) => this.evaluation.readmitBid(inner, id, version, body));
  }

  /** Errors: TENDER_COMMITTEE, TENDER_EVALUATION, STALE_VERSION. */
  @Post('evaluate')
  @HttpCode(200)
  evaluate(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: TenderReason,
  ): Promise<EvaluationView> {
    return this.answer(ctx, id, (inner) => this.evaluation.evaluate(inner, id, version, reason));
  }

  /** Anybody who is signed in, while the candidates are under notice. */
  @Post('objections')
  object(@Ctx() ctx: Context, @Id() id: string, @Body() body: CandidateObjectionInput): Promise<TenderView> {
    return this.db.command(ctx, async (inner) => {
      await this.awards.object(inner, id, body);
      return this.tenders.view(inner, id);
    });
  }

  @Post('objections/:oid/dismiss')
  @HttpCode(200)
  dismiss(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Id('oid') oid: string,
    @IfMatch() version: number,
    @Body() { reason }: TenderReason,
  ): Promise<EvaluationView> {
    return this.answer(ctx, id, (inner) => this.awards.dismiss(inner, id, oid, { version, reason }));
  }

  @Post('objections/:oid/uphold')
  @HttpCode(200)
  uphold(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Id('oid') oid: string,
    @IfMatch() version: number,
    @Body() { reason }: TenderReason,
  ): Promise<EvaluationView> {
    return this.answer(ctx, id, (inner) => this.awards.uphold(inner, id, oid, { version, reason }));
  }

  @Post('drop')
  @HttpCode(200)
  drop(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: DropInput,
  ): Promise<EvaluationView> {
    return this.answer(ctx, id, (inner) => this.awards.drop(inner, id, version, body));
  }

  /** Errors: TENDER_AWARD, NOT_ELIGIBLE, STALE_VERSION. */
  @Post('award')
  @HttpCode(200)
  award(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: AwardBidInput,
  ): Promise<EvaluationView> {
    return this.answer(ctx, id, (inner) => this.awards.award(inner, id, version, body));
  }

  @Post('reject')
  @HttpCode(200)
  reject(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: TenderReason,
  ): Promise<EvaluationView> {
    return this.answer(ctx, id, (inner) => this.awards.reject(inner, id, { version, reason }));
  }

  private answer(ctx: Context, id: string, work: (ctx: TxContext) => Promise<void>): Promise<EvaluationView> {
    return this.db.command(ctx, async (inner) => {
      await work(inner);
      return this.queries.view(inner, id);
    });
  }
}
