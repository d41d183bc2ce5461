import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiQuery, ApiTags } from '@nestjs/swagger';
import { AssessmentView } from '../listings/index.js';
import {
  ApiPage,
  type Context,
  Ctx,
  Database,
  IfMatch,
  type Page,
  problem,
  type TxContext,
} from '../platform/index.js';
import {
  AddMaterial,
  AskReview,
  ApplicationLine,
  ApplicationQuery,
  ApplicationView,
  ApproveApplication,
  CreateApplication,
  EligibilityView,
  OptionalReason,
  ApplicationReason,
  RecheckApplication,
  RecordReview,
  ReturnApplication,
} from './application.dto.js';
import type { Application } from './application.entity.js';
import { momentOf } from './application.kind.js';
import type { ApplicationAction } from './application.machine.js';
import { ApplicationQueries } from './applications.queries.js';
import { ApplicationActions } from './application-actions.service.js';
import { CapitalReviews } from './capital-review.service.js';
import { ApplicationMaterials } from './materials.service.js';
import { ClaimPriority, DecidePriority } from './priority.dto.js';
import { PriorityClaims } from './priority-claims.service.js';

const Id = () => Param('id', ParseUUIDPipe);

@ApiTags('applications')
@Controller('api')
export class ApplicationsController {
  constructor(
    private readonly db: Database,
    private readonly applications: ApplicationActions,
    private readonly materials: ApplicationMaterials,
    private readonly queries: ApplicationQueries,
    private readonly reviews: CapitalReviews,
    private readonly priorities: PriorityClaims,
  ) {}

  /** A draft of one's own. Errors: LISTING_STATE, VALIDATION, DUPLICATE. */
  @Post('listings/:id/applications')
  create(@Ctx() ctx: Context, @Id() id: string, @Body() body: CreateApplication): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.applications.create(inner, id, body));
  }

  /** One's own; all for the reviewing clerk, whose look is on record. */
  @Get('applications')
  @ApiPage(ApplicationLine)
  list(@Ctx() ctx: Context, @Query() query: ApplicationQuery): Promise<Page<ApplicationLine>> {
    return this.queries.list(ctx, query);
  }

  @Get('applications/:id')
  @ApiOkResponse({ type: ApplicationView })
  view(@Ctx() ctx: Context, @Id() id: string): Promise<ApplicationView> {
    return this.queries.view(ctx, id);
  }

  /** Each condition of the right to bid, met or not, and which record says so. */
  @Get('applications/:id/eligibility')
  @ApiOkResponse({ type: EligibilityView })
  async conditions(@Ctx() ctx: Context, @Id() id: string): Promise<EligibilityView> {
    const { eligibility } = await this.queries.view(ctx, id);
    return { eligible: eligibility.every(({ met }) => met), conditions: eligibility };
  }

  /** The rules' verdicts for an action, with articles and the facts they rest on. Errors: VALIDATION, NOT_FOUND. */
  @Get('applications/:id/assessment')
  @ApiQuery({ name: 'action', enum: Object.keys(momentOf) })
  @ApiOkResponse({ type: AssessmentView })
  assessment(@Ctx() ctx: Context, @Id() id: string, @Query('action') action: string): Promise<AssessmentView> {
    if (!Object.hasOwn(momentOf, action ?? '')) {
      throw problem('VALIDATION', `action 须为以下之一：${Object.keys(momentOf).join('、')}`);
    }
    return this.queries.assessment(ctx, id, action as ApplicationAction);
  }

  @Post('applications/:id/materials')
  addMaterial(@Ctx() ctx: Context, @Id() id: string, @Body() body: AddMaterial): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.materials.add(inner, id, body));
  }

  @Delete('applications/:id/materials/:materialId')
  removeMaterial(
    @Ctx() ctx: Context,
    @Id() id: string,
    @Param('materialId', ParseUUIDPipe) materialId: string,
  ): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.materials.remove(inner, id, materialId));
  }

  /** Errors: MATERIALS_MISSING (all of them), LISTING_STATE, the rules of the moment, all at once. */
  @Post('applications/:id/submit')
  @HttpCode(200)
  submit(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.applications.submit(inner, id, { version }));
  }

  @Post('applications/:id/withdraw')
  @HttpCode(200)
  withdraw(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: OptionalReason,
  ): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.applications.withdraw(inner, id, { version, ...body }));
  }

  /** Art. 18: of a change notice that came after the application. Errors: APPLICATION_STATE where none waits, LISTING_STATE. */
  @Post('applications/:id/confirm-notice')
  @HttpCode(200)
  confirmNotice(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.applications.confirmNotice(inner, id, { version }));
  }

  /** Art. 18: the announced conditions were changed after the approval. Errors: APPLICATION_STATE where they were not, LISTING_STATE. */
  @Post('applications/:id/recheck')
  @HttpCode(200)
  recheck(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RecheckApplication,
  ): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.applications.recheck(inner, id, { version, ...body }));
  }

  @Post('applications/:id/return')
  @HttpCode(200)
  return(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ReturnApplication,
  ): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.applications.return(inner, id, { version, ...body }));
  }

  @Post('applications/:id/accept')
  @HttpCode(200)
  accept(@Ctx() ctx: Context, @Id() id: string, @IfMatch() version: number): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.applications.accept(inner, id, { version }));
  }

  /** The deposit is ordered with it (art. 20). */
  @Post('applications/:id/approve')
  @HttpCode(200)
  approve(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ApproveApplication,
  ): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.applications.approve(inner, id, { version, ...body }));
  }

  @Post('applications/:id/reject')
  @HttpCode(200)
  reject(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ApplicationReason,
  ): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.applications.reject(inner, id, { version, ...body }));
  }

  /** Land Contract Law 45: the request goes out, 20 working days run. Errors: APPLICATION_STATE, CONFLICT. */
  @Post('applications/:id/capital-review')
  @HttpCode(200)
  askReview(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: AskReview,
  ): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.reviews.ask(inner, id, version, body));
  }

  /** The written reply with its three findings. Errors: APPLICATION_STATE, CONFLICT, VALIDATION. */
  @Post('applications/:id/capital-review/result')
  @HttpCode(200)
  recordReview(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: RecordReview,
  ): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.reviews.record(inner, id, version, body));
  }

  /** Art. 29: with evidence, before the published deadline. Errors: PRIORITY_NOT_PROVEN, PRIORITY_WINDOW_CLOSED, PRIORITY_STATE, LISTING_STATE. */
  @Post('applications/:id/priority')
  @HttpCode(200)
  claimPriority(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ClaimPriority,
  ): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.priorities.claim(inner, id, version, body));
  }

  /** Art. 29: accepted or refused, with reason, before trading. Errors: PRIORITY_STATE, LISTING_STATE, APPLICATION_STATE. */
  @Post('applications/:id/priority/decision')
  @HttpCode(200)
  decidePriority(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: DecidePriority,
  ): Promise<ApplicationView> {
    return this.answer(ctx, (inner) => this.priorities.decide(inner, id, version, body));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Application>): Promise<ApplicationView> {
    return this.db.command(ctx, async (inner) => this.queries.after(inner, await work(inner)));
  }
}
