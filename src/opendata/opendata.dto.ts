import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInstant, IsWhole } from '../platform/index.js';

export class ChangesQuery {
  @IsWhole(0, Number.MAX_SAFE_INTEGER, {
    optional: true,
    description: 'what the last answer gave; left out: from the beginning',
  })
  @Type(() => Number)
  cursor?: number;

  @IsInstant({ optional: true, description: 'instead of a cursor: from this moment on' }) since?: Date;

  @IsWhole(1, 1000, { optional: true })
  @Type(() => Number)
  limit: number = 100;
}

export class PublicChange {
  @ApiProperty({ description: 'its place in the one order of all changes, without a gap' }) cursor: number;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({ format: 'uuid' }) listingId: string;
  @ApiProperty() number: string;
  @ApiProperty({ description: 'announce, amend, open, unsold, resultNotice, deal, certify, suspend …' }) action: string;
  @ApiProperty({ description: 'of the listing, after it' }) state: string;
  @ApiProperty({ description: 'address of the listing as open data, as it is now' }) release: string;
}

export class ChangesPage {
  @ApiProperty({ type: [PublicChange] }) items: PublicChange[];
  @ApiProperty({ description: 'ask with it for what comes after' }) cursor: number;
  @ApiProperty({ description: 'there is more already' }) more: boolean;
}

export class AuditDay {
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty({ description: 'Merkle root over the heads of all chains at the end of the day, hexadecimal' })
  root: string;
  @ApiProperty({ description: 'how many chains' }) heads: number;
  @ApiProperty({ format: 'date-time' }) publishedAt: string;
}
