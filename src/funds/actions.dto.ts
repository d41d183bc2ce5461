import { ApiProperty } from '@nestjs/swagger';
import { Nullable, Text } from './view-fields.js';

export class MoneyActionFault {
  @Text() code: string;
  @Nullable() article?: string;
  @Text({ description: 'Chinese; says what to do next' }) detail: string;
}

/** A button of a money record: may this person press it now, and if not, what stands against it. */
export class MoneyAction {
  @Text() action: string;
  @Text({ description: 'the word on the button' }) label: string;
  @ApiProperty({ type: Boolean }) allowed: boolean;
  @ApiProperty({ type: [MoneyActionFault] }) violations: readonly MoneyActionFault[];
}
