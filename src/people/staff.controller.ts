import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Account, Passwords } from '../accounts/index.js';
import {
  ApiPage,
  type Context,
  Ctx,
  Database,
  IfMatch,
  instantOut,
  type Page,
  type TxContext,
} from '../platform/index.js';
import {
  AccountForParty,
  AccountQuery,
  ChangeStaff,
  FoundParty,
  HandedOut,
  NewOperator,
  NewStaff,
  Shown,
  SpecialistQuery,
  SpecialistView,
  StaffView,
  WhoIs,
  Why,
} from './account.dto.js';
import { StaffQueries } from './staff.queries.js';
import { type Handed, Staff } from './staff.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** Accounts and those who look after them. */
@ApiTags('people')
@Controller('api')
export class StaffController {
  constructor(
    private readonly db: Database,
    private readonly staff: Staff,
    private readonly passwords: Passwords,
    private readonly queries: StaffQueries,
  ) {}

  /** The administrator's all; an operator's those of the own company. Errors: FORBIDDEN. */
  @Get('accounts')
  @ApiPage(StaffView)
  list(@Ctx() ctx: Context, @Query() query: AccountQuery): Promise<Page<StaffView>> {
    return this.queries.list(ctx, query);
  }

  /** Experts or auctioneers with an account, for whoever seats a committee or announces an auction. Errors: FORBIDDEN. */
  @Get('specialists')
  @ApiOkResponse({ type: [SpecialistView] })
  specialists(@Ctx() ctx: Context, @Query() { role }: SpecialistQuery): Promise<SpecialistView[]> {
    return this.queries.specialists(ctx, role);
  }

  @Get('accounts/:id')
  one(@Ctx() ctx: Context, @Id() id: string): Promise<StaffView> {
    return this.queries.one(ctx, id);
  }

  /** Who stands at the desk. A search with a body: the number stays out of addresses and logs. Errors: FORBIDDEN. */
  @Post('accounts/who-is')
  @HttpCode(200)
  whoIs(@Ctx() ctx: Context, @Body() { idNumber }: WhoIs): Promise<FoundParty[]> {
    return this.queries.whoIs(ctx, idNumber);
  }

  /** Somebody of the three tiers, a department, a town, a collective. Errors: FORBIDDEN, VALIDATION. */
  @Post('accounts')
  add(@Ctx() ctx: Context, @Body() body: NewStaff): Promise<HandedOut> {
    return this.hand(ctx, (inner) => this.staff.add(inner, body));
  }

  /** Another operator of one's own company. Errors: FORBIDDEN, VALIDATION. */
  @Post('operators')
  addOperator(@Ctx() ctx: Context, @Body() body: NewOperator): Promise<HandedOut> {
    return this.hand(ctx, (inner) => this.staff.addOperator(inner, body));
  }

  /** For a party that is registered and stands at the desk. Errors: FORBIDDEN, VALIDATION. */
  @Post('accounts/for-party')
  addForParty(@Ctx() ctx: Context, @Body() body: AccountForParty): Promise<HandedOut> {
    return this.hand(ctx, (inner) => this.staff.addForParty(inner, body));
  }

  /** Errors: FORBIDDEN, ACCOUNT_STATE. */
  @Post('accounts/:id/issueCode')
  @HttpCode(200)
  issueCode(@Ctx() ctx: Context, @Id() id: string, @Body() { shown }: Shown): Promise<HandedOut> {
    return this.hand(ctx, (inner) => this.passwords.issue(inner, id, shown));
  }

  /** Errors: FORBIDDEN, ACCOUNT_STATE, STALE_VERSION, VALIDATION. */
  @Put('accounts/:id')
  change(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: ChangeStaff,
  ): Promise<StaffView> {
    return this.answer(ctx, (inner) => this.staff.change(inner, id, version, body));
  }

  /** Errors: FORBIDDEN, ACCOUNT_STATE, STALE_VERSION. */
  @Post('accounts/:id/disable')
  @HttpCode(200)
  disable(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: Why,
  ): Promise<StaffView> {
    return this.answer(ctx, (inner) => this.staff.disable(inner, id, version, reason));
  }

  /** Errors: FORBIDDEN, ACCOUNT_STATE, STALE_VERSION. */
  @Post('accounts/:id/enable')
  @HttpCode(200)
  enable(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: Why,
  ): Promise<StaffView> {
    return this.answer(ctx, (inner) => this.staff.enable(inner, id, version, reason));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Account>): Promise<StaffView> {
    return this.db.command(ctx, async (inner) => this.queries.view(inner, await work(inner)));
  }

  /** Not a command: its answer would be kept for a repeat, and the code is nowhere kept. A repeat hands out another. */
  private hand(ctx: Context, work: (ctx: TxContext) => Promise<Handed>): Promise<HandedOut> {
    return this.db.transaction(ctx, async (inner) => {
      const { account, code, expiresAt } = await work(inner);
      return { account: await this.queries.view(inner, account), code, expiresAt: instantOut(expiresAt)! };
    });
  }
}
