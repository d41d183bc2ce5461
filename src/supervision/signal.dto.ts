import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsWhole } from '../platform/index.js';
import { type SignalKind, signalNames } from '../rulebook/index.js';

export class SignalQuery {
  @IsWhole(1, 120, { optional: true, description: 'months back from today; 24 where left out' })
  @Type(() => Number)
  months?: number;
}

class SignalParty {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

class SignalTrade {
  @ApiProperty({ format: 'uuid' }) listingId: string;
  @ApiProperty() number: string;
  @ApiProperty() title: string;
  @ApiProperty({ format: 'date' }) endedOn: string;
  @ApiProperty({ description: 'what happened in it, in Chinese' }) what: string;
}

export class SignalView {
  @ApiProperty({ enum: Object.keys(signalNames) }) kind: SignalKind;
  @ApiProperty() name: string;
  @ApiProperty() explanation: string;
  @ApiProperty({ type: [SignalParty] }) parties: readonly SignalParty[];
  @ApiProperty({ type: [SignalTrade] }) trades: readonly SignalTrade[];
}
