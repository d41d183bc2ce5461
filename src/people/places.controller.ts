import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Organization, OrganizationView, organizationView, RegionView } from '../organizations/index.js';
import { type Context, Ctx, Database, IfMatch, type TxContext } from '../platform/index.js';
import { Why } from './account.dto.js';
import { BodyContact, NewOrganization, NewRegion, RenameOrganization } from './place.dto.js';
import { Places } from './places.service.js';

const Id = () => Param('id', ParseUUIDPipe);

/** The administrator's register of bodies and places. */
@ApiTags('organizations')
@Controller('api')
export class PlacesController {
  constructor(
    private readonly db: Database,
    private readonly places: Places,
  ) {}

  /** Errors: FORBIDDEN, VALIDATION (all at once), ID_INVALID, DUPLICATE. */
  @Post('organizations')
  add(@Ctx() ctx: Context, @Body() body: NewOrganization): Promise<OrganizationView> {
    return this.answer(ctx, (inner) => this.places.add(inner, body));
  }

  /** Errors: FORBIDDEN, NOT_FOUND, STALE_VERSION, DUPLICATE. */
  @Put('organizations/:id')
  rename(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { name }: RenameOrganization,
  ): Promise<OrganizationView> {
    return this.answer(ctx, (inner) => this.places.rename(inner, id, version, name));
  }

  /** Where it is found and reached. Errors: FORBIDDEN, NOT_FOUND, STALE_VERSION, VALIDATION. */
  @Post('organizations/:id/contact')
  @HttpCode(200)
  contact(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() body: BodyContact,
  ): Promise<OrganizationView> {
    return this.answer(ctx, (inner) => this.places.contact(inner, id, version, body));
  }

  /** Errors: FORBIDDEN, NOT_FOUND, STALE_VERSION, CONFLICT (somebody still works there). */
  @Post('organizations/:id/close')
  @HttpCode(200)
  close(
    @Ctx() ctx: Context,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() { reason }: Why,
  ): Promise<OrganizationView> {
    return this.answer(ctx, (inner) => this.places.close(inner, id, version, reason));
  }

  /** Errors: FORBIDDEN, VALIDATION. */
  @Post('regions')
  addRegion(@Ctx() ctx: Context, @Body() body: NewRegion): Promise<RegionView> {
    return this.db.command(ctx, (inner) => this.places.addRegion(inner, body));
  }

  private answer(ctx: Context, work: (ctx: TxContext) => Promise<Organization>): Promise<OrganizationView> {
    return this.db.command(ctx, async (inner) => organizationView(await work(inner)));
  }
}
