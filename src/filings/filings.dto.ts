import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '../platform/index.js';
import { outcomeNames, type RowOutcome } from './filing-batch.entity.js';
import { batchStateNames } from './filing-batch.kind.js';

const outcomes = Object.keys(outcomeNames);

export class FilingRowQuery extends PageQuery {
  @ApiProperty({ enum: outcomes, required: false })
  @IsOptional()
  @IsIn(outcomes, { message: '办理结果不在清单内' })
  outcome?: RowOutcome;
}

export class FilingCounts {
  @ApiProperty() waiting: number;
  @ApiProperty() drafted: number;
  @ApiProperty() known: number;
  @ApiProperty() faulty: number;
}

export class FilingBatchView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: Object.keys(batchStateNames) }) state: string;
  @ApiProperty() stateName: string;
  @ApiProperty() fileName: string;
  @ApiProperty() uploadedByName: string;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty() total: number;
  @ApiProperty({ type: FilingCounts }) counts: FilingCounts;
}

export class FilingFault {
  @ApiProperty({ description: 'name of the sheet' }) sheet: string;
  @ApiProperty({ description: 'as a person counts rows in the file' }) row: number;
  @ApiProperty({ type: String, nullable: true, description: 'letter of the column in that file' }) column:
    string | null;
  @ApiProperty({ type: String, nullable: true, description: 'its heading' }) title: string | null;
  @ApiProperty() detail: string;
}

export class FilingRowView {
  @ApiProperty() no: number;
  @ApiProperty() ownNo: string;
  @ApiProperty() title: string;
  @ApiProperty({ enum: outcomes }) outcome: RowOutcome;
  @ApiProperty() outcomeName: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) listingId: string | null;
  @ApiProperty({ type: [FilingFault] }) faults: FilingFault[];
}

export class FilingBatchPage {
  @ApiProperty({ type: [FilingBatchView] }) items: FilingBatchView[];
  @ApiProperty() total: number;
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
}

export class FilingRowPage {
  @ApiProperty({ type: [FilingRowView] }) items: FilingRowView[];
  @ApiProperty() total: number;
  @ApiProperty() page: number;
  @ApiProperty() pageSize: number;
}
