import { ApiProperty } from '@nestjs/swagger';

/* Fields of views, as OpenAPI describes them. */

export const Text = (more: object = {}): PropertyDecorator => ApiProperty({ type: String, ...more });
export const Nullable = (more: object = {}): PropertyDecorator =>
  ApiProperty({ type: String, nullable: true, ...more });
export const Yuan = (more: object = {}): PropertyDecorator =>
  ApiProperty({ type: String, format: 'decimal', example: '1300.00', ...more });
export const Count = (more: object = {}): PropertyDecorator => ApiProperty({ type: Number, ...more });
export const Instant = (): PropertyDecorator => ApiProperty({ type: String, format: 'date-time' });
export const MaybeInstant = (): PropertyDecorator => ApiProperty({ type: String, format: 'date-time', nullable: true });
export const OneOf = (values: readonly string[], more: object = {}): PropertyDecorator =>
  ApiProperty({ type: String, enum: values, ...more });
