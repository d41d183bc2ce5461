import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** One thing that stands against an action, or is said with it. */
export class ViolationView {
  @ApiProperty() code: string;
  @ApiPropertyOptional() article?: string;
  @ApiProperty({ description: 'Chinese; says what to do next' }) detail: string;
  @ApiPropertyOptional() field?: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true }) facts?: Readonly<Record<string, unknown>>;
  @ApiPropertyOptional({ type: [String] }) missing?: readonly string[];
  @ApiPropertyOptional({ description: 'rests on Measures that have run out (art. 37)' }) lapsed?: boolean;
}

/** A button: may this person press it now, and if not, everything that stands against it. */
export class ActionView {
  @ApiProperty() action: string;
  @ApiProperty({ description: 'the word on the button' }) label: string;
  @ApiProperty() allowed: boolean;
  @ApiProperty({ type: [ViolationView] }) violations: readonly ViolationView[];
  @ApiPropertyOptional({
    type: [ViolationView],
    description: 'RULEBOOK_LAPSED: said, and nobody is refused for it (art. 37)',
  })
  warnings?: readonly ViolationView[];
}
