import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { isCivilDate, Money, parseInstant, toOffsetIso } from '../../values/index.js';

interface Field {
  optional?: boolean;
  description?: string;
  each?: boolean;
}

const apiOf = (field: Field, more: object): PropertyDecorator =>
  field.optional
    ? applyDecorators(
        ApiPropertyOptional({ description: field.description, isArray: field.each, ...more }),
        IsOptional(),
      )
    : ApiProperty({ description: field.description, isArray: field.each, ...more });

const by = (name: string, check: (value: unknown) => boolean, message: string, each = false): PropertyDecorator =>
  ValidateBy({ name, validator: { validate: (value) => check(value), defaultMessage: () => message } }, { each });

/** The amount, or undefined for what is no amount: not a string, negative, more than two places, more than the ledger holds. */
export function moneyIn(value: unknown, positive = false): Money | undefined {
  if (typeof value !== 'string' || !Money.isValid(value)) return undefined;
  const money = Money.of(value);
  return money.isNegative() || (positive && !money.isPositive()) ? undefined : money;
}

export const moneyWanted = (positive = false): string =>
  `须为${positive ? '大于0的' : ''}金额字符串，单位元，最多两位小数，例如"1300.00"`;

/** Yuan as a string, "1234.50": ≥ 0, two places at most, not above what the ledger holds. */
export const IsMoney = (field: Field & { positive?: boolean } = {}): PropertyDecorator =>
  applyDecorators(
    apiOf(field, { type: String, example: '1300.00', format: 'decimal' }),
    by('isMoney', (value) => moneyIn(value, field.positive) !== undefined, moneyWanted(field.positive), field.each),
  );

/** A positive quantity with up to 4 places. */
export const IsQuantity = (field: Field = {}): PropertyDecorator =>
  applyDecorators(
    apiOf(field, { type: String, example: '74.92', format: 'decimal' }),
    by(
      'isQuantity',
      (value) => typeof value === 'string' && /^\d{1,12}(\.\d{1,4})?$/.test(value) && /[1-9]/.test(value),
      '须为大于0的数量字符串，最多四位小数，例如"74.92"',
      field.each,
    ),
  );

/** A decimal ≥ 0 with up to `places` places (percentages, shares). */
export const IsDecimalText = (places: number, field: Field = {}): PropertyDecorator =>
  applyDecorators(
    apiOf(field, { type: String, example: '0.3', format: 'decimal' }),
    by(
      'isDecimalText',
      (value) => typeof value === 'string' && new RegExp(`^\\d{1,6}(\\.\\d{1,${places}})?$`).test(value),
      `须为不小于0的数字字符串，最多${places}位小数`,
      field.each,
    ),
  );

/** A day that exists, YYYY-MM-DD. */
export const IsDay = (field: Field = {}): PropertyDecorator =>
  applyDecorators(
    apiOf(field, { type: String, format: 'date', example: '2026-03-05' }),
    by('isDay', isCivilDate, '须为存在的日期，格式如"2026-03-05"', field.each),
  );

const isInstant = (value: unknown): boolean => {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  try {
    return parseInstant(value) instanceof Date;
  } catch {
    return false;
  }
};

/** An instant with its offset, ISO 8601; the property is a Date. */
export const IsInstant = (field: Field = {}): PropertyDecorator =>
  applyDecorators(
    apiOf(field, { type: String, format: 'date-time', example: '2026-03-05T09:00:00+08:00' }),
    Transform(({ value }: { value: unknown }) =>
      isInstant(value) && typeof value === 'string' ? parseInstant(value) : value,
    ),
    by('isInstant', isInstant, '须为带时区的时间，例如"2026-03-05T09:00:00+08:00"', field.each),
  );

/** Words people write, trimmed of nothing, without control characters. */
export const IsWords = (max: number, field: Field & { min?: number } = {}): PropertyDecorator =>
  applyDecorators(
    apiOf(field, { type: String, maxLength: max }),
    IsString({ message: '须为文字', each: field.each }),
    MinLength(field.min ?? 1, { message: `至少${field.min ?? 1}个字`, each: field.each }),
    MaxLength(max, { message: `最多${max}个字`, each: field.each }),
    Matches(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]*$/, {
      message: '含有不可见的控制字符，请去掉',
      each: field.each,
    }),
  );

export const IsId = (field: Field = {}): PropertyDecorator =>
  applyDecorators(
    apiOf(field, { type: String, format: 'uuid' }),
    IsUUID(undefined, { message: '编号格式不对', each: field.each }),
  );

export const IsWhole = (min: number, max: number, field: Field = {}): PropertyDecorator =>
  applyDecorators(
    apiOf(field, { type: Number, minimum: min, maximum: max }),
    IsInt({ message: '须为整数', each: field.each }),
    Min(min, { message: `不得小于${min}`, each: field.each }),
    Max(max, { message: `不得大于${max}`, each: field.each }),
  );

/** One of a closed list, and what to say of anything else. */
export const OneOf = (values: readonly string[], message: string, optional = false): PropertyDecorator =>
  optional
    ? applyDecorators(ApiPropertyOptional({ enum: values }), IsOptional(), IsIn(values, { message }))
    : applyDecorators(ApiProperty({ enum: values }), IsIn(values, { message }));

export const Flag = (optional = false): PropertyDecorator =>
  applyDecorators(
    optional ? applyDecorators(ApiPropertyOptional(), IsOptional()) : ApiProperty(),
    IsBoolean({ message: '须为是或否' }),
  );

/** A list of records of their own. */
export const NestedList = (
  type: () => new () => object,
  min: number,
  max: number,
  optional = false,
): PropertyDecorator =>
  applyDecorators(
    optional
      ? applyDecorators(ApiPropertyOptional({ type: () => type(), isArray: true }), IsOptional())
      : ApiProperty({ type: () => type(), isArray: true }),
    IsArray({ message: '须为列表' }),
    ArrayMinSize(min, { message: `至少${min}项` }),
    ArrayMaxSize(max, { message: `最多${max}项` }),
    ValidateNested({ each: true, message: '须为一组填写项' }),
    Type(type),
  );

/** `?page=2&pageSize=50` of every list. */
export class PageQuery {
  @IsWhole(1, 100_000, { optional: true })
  @Type(() => Number)
  page: number = 1;

  @IsWhole(1, 100, { optional: true })
  @Type(() => Number)
  pageSize: number = 20;
}

export interface Page<T> {
  items: T[];
  total: number;
  page: number;
  pageSize: number;
}

/** Instants leave the house in Beijing time with their offset. */
export const instantOut = (value: Date | null | undefined): string | null => (value ? toOffsetIso(value) : null);
