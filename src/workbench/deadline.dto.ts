import { ApiProperty } from '@nestjs/swagger';
import { type DeadlineKind, type DeadlineState, deadlineStateNames, deadlineTerms } from '../rulebook/index.js';

/** One deadline of a trade: whence it comes, from when, until when, and how it stands. */
export class DeadlineView {
  @ApiProperty({ enum: Object.keys(deadlineTerms) }) kind: DeadlineKind;
  @ApiProperty({ example: '部门核实答复' }) title: string;
  @ApiProperty({ type: String, nullable: true, description: 'who is asked, or which application' })
  subject: string | null;
  @ApiProperty({ example: '18' }) article: string;
  @ApiProperty({ example: '5个工作日' }) period: string;
  @ApiProperty({ format: 'date-time', description: 'the event; its own day is not counted' }) startedAt: string;
  @ApiProperty({ format: 'date-time', description: '24:00 in Beijing of the last day, where days are counted' })
  dueAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) doneAt: string | null;
  @ApiProperty({ enum: Object.keys(deadlineStateNames) }) state: DeadlineState;
  @ApiProperty() stateName: string;
  @ApiProperty({ description: 'a suspension has moved it (art. 26)' }) moved: boolean;
  @ApiProperty({ description: 'the holidays of a year that it runs into are not published yet' }) provisional: boolean;
}
