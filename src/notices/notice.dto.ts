import { ApiProperty } from '@nestjs/swagger';
import { Flag, IsId, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { IsOptional } from 'class-validator';
import { Transform } from 'class-transformer';

export class NoticeQuery extends PageQuery {
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @Flag(true)
  unread?: boolean;
}

export class NoticeView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() kind: string;
  @ApiProperty() title: string;
  @ApiProperty() text: string;
  @ApiProperty({ description: 'address in the web application' }) href: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty() read: boolean;
}

export class UnreadView {
  @ApiProperty({ description: 'at most 100, read as 99+' }) unread: number;
}

/** One, or without an id all. */
export class MarkRead {
  @IsId({ optional: true }) id?: string;
}

const states = ['sent', 'failed'] as const;
export class DeliveryQuery extends PageQuery {
  @OneOf(states, '状态不在清单内', true) state?: (typeof states)[number];
}

export class DeliveryView {
  @ApiProperty() id: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: ['sms', 'mail'] }) channel: string;
  @ApiProperty({ description: 'masked' }) target: string;
  @ApiProperty({ enum: states }) state: string;
  @ApiProperty() attempts: number;
  @ApiProperty({ type: String, nullable: true }) error: string | null;
  @ApiProperty({ format: 'date-time' }) at: string;
}

class FactView {
  @ApiProperty() name: string;
  @ApiProperty() meaning: string;
}

export class NoticeTextView {
  @ApiProperty() kind: string;
  @ApiProperty({ description: '0 while the product’s own words hold' }) version: number;
  @ApiProperty() title: string;
  @ApiProperty() text: string;
  @ApiProperty({ type: [FactView] }) facts: FactView[];
  @ApiProperty({ type: String, nullable: true }) editedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) editedAt: string | null;
}

export class EditNoticeText {
  @IsWords(40, { min: 2 }) title: string;
  @IsWords(500, { min: 4 }) text: string;
}
