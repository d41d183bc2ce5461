import { ApiProperty } from '@nestjs/swagger';

/** One thing that waits at a desk. */
export class TodoItem {
  @ApiProperty({ example: 'listing.accept' }) kind: string;
  @ApiProperty({ example: '待受理' }) label: string;
  @ApiProperty({ description: 'of the record' }) title: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() recordType: string;
  @ApiProperty({ format: 'uuid' }) recordId: string;
  @ApiProperty({ description: 'address in the web application' }) href: string;
  @ApiProperty({ format: 'date-time' }) since: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt: string | null;
  @ApiProperty() overdue: boolean;
}
