import { Controller, Get, Query } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { type Context, Ctx, Public } from '../platform/index.js';
import type { Organization, OrganizationKind } from './organization.entity.js';
import { Organizations } from './organizations.service.js';

export class RegionView {
  @ApiProperty({ example: '150627101' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty({ enum: ['banner', 'town', 'village'] }) kind: string;
  @ApiProperty({ type: String, nullable: true }) parentCode: string | null;
}

export class OrganizationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() name: string;
  @ApiProperty() kind: string;
  @ApiProperty({ type: String, nullable: true }) code: string | null;
  @ApiProperty({ type: String, nullable: true }) townCode: string | null;
  @ApiProperty({ type: String, nullable: true }) villageCode: string | null;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ type: String, nullable: true }) address: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'when it is open, in words' }) hours: string | null;
}

export const organizationView = (one: Organization): OrganizationView => ({
  ...{ id: one.id, version: one.version, name: one.name, kind: one.kind, code: one.code },
  ...{ townCode: one.townCode, villageCode: one.villageCode },
  ...{ phone: one.phone, address: one.address, hours: one.hours },
});

const kinds: OrganizationKind[] = [
  'centre',
  'station',
  'room',
  'department',
  'townGovernment',
  'collective',
  'supervisor',
  'financial',
  'expertPool',
  'auctionHouse',
];

class OrganizationQuery {
  @ApiPropertyOptional({ enum: kinds })
  @IsOptional()
  @IsIn(kinds, { message: '单位类型不在清单内' })
  kind?: OrganizationKind;

  @ApiPropertyOptional()
  @IsOptional()
  @Matches(/^\d{9}$/, { message: '镇代码为9位数字' })
  townCode?: string;
}

@ApiTags('organizations')
@Controller('api')
export class OrganizationsController {
  constructor(private readonly organizations: Organizations) {}

  /** The jurisdiction's register: banner, towns, villages. */
  @Public()
  @Get('regions')
  async regions(@Ctx() ctx: Context): Promise<RegionView[]> {
    return this.organizations.regions(ctx);
  }

  /** Where anybody goes or calls: the centre, then the town stations, each with what it has told of itself. */
  @Public()
  @Get('public/places')
  async places(@Ctx() ctx: Context): Promise<OrganizationView[]> {
    const [centre, stations] = [
      await this.organizations.list(ctx, { kind: 'centre' }),
      await this.organizations.list(ctx, { kind: 'station' }),
    ];
    return [...centre, ...stations].map(organizationView);
  }

  @Get('organizations')
  async list(@Ctx() ctx: Context, @Query() query: OrganizationQuery): Promise<OrganizationView[]> {
    const found = await this.organizations.list(ctx, query);
    return found.map(organizationView);
  }
}
