import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { IsWords, OneOf } from '../platform/index.js';
import type { OrganizationKind } from '../organizations/index.js';
import { rolesAt } from './staff.js';

const kinds = Object.keys(rolesAt) as OrganizationKind[];

export class NewOrganization {
  @OneOf(kinds, '单位类型不在清单内') kind: OrganizationKind;
  @IsWords(100, { min: 2 }) name: string;
  @IsWords(40, { optional: true, description: "a department's code in the rulebook" }) code?: string;
  @IsWords(12, { optional: true, description: "a station's or a town government's town" }) townCode?: string;
  @IsWords(12, { optional: true, description: "a room's or a collective's village" }) villageCode?: string;
  @IsWords(18, { optional: true, description: "a collective's unified social credit code" }) uscc?: string;
  @IsWords(50, { optional: true, description: "a collective's representative" }) representative?: string;
}

export class RenameOrganization {
  @IsWords(100, { min: 2 }) name: string;
}

/** What is left out is not told. */
export class BodyContact {
  @ApiPropertyOptional({ example: '0477-8960001' })
  @IsOptional()
  @Matches(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/, { message: '请填手机号或带区号的座机号' })
  phone?: string;

  @IsWords(200, { optional: true, min: 2 }) address?: string;
  @IsWords(200, { optional: true, min: 2, description: 'when it is open, in words' }) hours?: string;
}

export class NewRegion {
  @IsWords(12, { min: 9, description: '9 digits of a town, 12 of a village' }) code: string;
  @IsWords(50, { min: 2 }) name: string;
}
