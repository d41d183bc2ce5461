import { ApiProperty } from '@nestjs/swagger';
import { ActionView, IsDay, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { type ConsultationState, consultationStates } from './consultation.machine.js';

/** By anybody; who he is he need not say. */
export class Ask {
  @IsWords(2000, { min: 4 }) text: string;
  @IsWords(40, { optional: true, description: 'number of the listing it is about' }) listingNumber?: string;
  @IsWords(12, { optional: true, description: 'of the town whose station is asked; without it the centre is' })
  townCode?: string;
  @IsWords(12, { optional: true, description: 'of the village whose room is asked' }) villageCode?: string;
  @IsWords(200, { optional: true, description: 'for those who answer alone' }) contact?: string;
}

export class AskReceipt {
  @ApiProperty({ description: 'to ask for the answer with' }) code: string;
  @ApiProperty() number: string;
  @ApiProperty() askedAt: string;
}

export class AskCode {
  @IsWords(20) code: string;
}

export class ConsultationAnswer {
  @ApiProperty() number: string;
  @ApiProperty({ enum: consultationStates }) state: ConsultationState;
  @ApiProperty() stateName: string;
  @ApiProperty() askedAt: string;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredAt: string | null;
}

/** What everybody reads beside a notice. */
export class ShownConsultation {
  @ApiProperty() number: string;
  @ApiProperty() question: string;
  @ApiProperty() answer: string;
  @ApiProperty() answeredAt: string;
}

export class GiveAnswer {
  @IsWords(5000, { min: 2 }) answer: string;
  @IsWords(2000, { optional: true, min: 4, description: 'the question as everybody reads it; wanted on a listing' })
  shown?: string;
}

export class DeclineAnswer {
  @IsWords(2000, { min: 4, description: 'why, and who else may answer' }) answer: string;
}

export class ConsultationQuery extends PageQuery {
  @OneOf(consultationStates, '状态不在清单内', true) state?: ConsultationState;
}

class AskedListing {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() title: string;
}

export class ConsultationPeriod {
  @IsDay({ optional: true, description: 'without it, from the first day of the year' }) from?: string;
  @IsDay({ optional: true, description: 'the last day; without it, today' }) to?: string;
}

/** Where questions were asked in a period, and what became of them (art. 9–11). */
export class ConsultationCount {
  @ApiProperty({ enum: ['centre', 'station', 'room'] }) tier: 'centre' | 'station' | 'room';
  @ApiProperty() place: string;
  @ApiProperty() asked: number;
  @ApiProperty() answered: number;
  @ApiProperty() declined: number;
  @ApiProperty() waiting: number;
  @ApiProperty({ type: String, nullable: true, description: 'hours until the answer, on average, to one place' })
  averageHours: string | null;
}

class AskedTown {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
}

export class ConsultationView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() number: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: consultationStates }) state: ConsultationState;
  @ApiProperty() stateName: string;
  @ApiProperty({ type: AskedListing, nullable: true }) listing: AskedListing | null;
  @ApiProperty({ type: AskedTown, nullable: true }) town: AskedTown | null;
  @ApiProperty({ type: AskedTown, nullable: true }) village: AskedTown | null;
  @ApiProperty() question: string;
  @ApiProperty({ type: String, nullable: true }) contact: string | null;
  @ApiProperty() askedAt: string;
  @ApiProperty({ type: String, nullable: true }) shown: string | null;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredBy: string | null;
  @ApiProperty({ type: String, nullable: true }) answeredAt: string | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
