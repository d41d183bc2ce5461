import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { IsDay, IsId, IsMoney, IsWords, PageQuery } from '../platform/index.js';
import { type SessionState, sessionModes, sessionStates } from './session.machine.js';

export class BidBody {
  @IsMoney({ positive: true, description: 'the price to pay, yuan, on the basis of the listing' }) amount: string;
}

export class OrderBody {
  @IsMoney({ positive: true, description: 'the secret maximum, yuan, on the basis of the listing and on the grid' })
  maximum: string;
}

export class SecretOrderView {
  @ApiProperty() no: number;
  @ApiProperty({ type: String, nullable: true, description: 'null: taken back' }) maximum: string | null;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class QuoteView {
  @ApiProperty() no: number;
  @ApiProperty({ type: String, nullable: true, description: 'null: taken back' }) amount: string | null;
  @ApiProperty({ format: 'date-time' }) at: string;
}

export class AgreementBody {
  @IsMoney({ positive: true, description: 'the agreed price, yuan, on the basis of the listing' }) amount: string;
}

class CandidateParty {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** Somebody who had qualified for a session in which nobody bid. */
export class Candidate {
  @ApiProperty({ format: 'uuid' }) applicationId: string;
  @ApiProperty() bidderNumber: number;
  @ApiProperty({ type: CandidateParty }) party: CandidateParty;
}

export class BreakOffBody {
  @IsWords(2000, { min: 2 }) reason: string;
}

export class SessionsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: sessionStates })
  @IsOptional()
  @IsIn(sessionStates, { message: '场次状态不在清单内' })
  state?: SessionState;

  @IsId({ optional: true }) listingId?: string;
}

export class DayQuery {
  @IsDay({ optional: true, description: 'today where it is left out' }) day?: string;
}

export class BidView {
  @ApiProperty() seq: number;
  @ApiProperty({ example: '3号' }) bidder: string;
  @ApiProperty({ example: '165078.00' }) amount: string;
  @ApiProperty({ format: 'date-time', description: "the database's clock" }) at: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'when the session ends if nobody goes on' })
  closesAt?: string;
  @ApiPropertyOptional() extended?: boolean;
  @ApiPropertyOptional({ description: 'a priority holder took the standing price (art. 29)' }) match?: boolean;
}

class ListingOfSession {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty() title: string;
}

class AgreementView {
  @ApiProperty({ type: String, nullable: true }) amount: string | null;
  @ApiProperty() transferorConfirmed: boolean;
  @ApiProperty() transfereeConfirmed: boolean;
}

class MyStanding {
  @ApiProperty({ type: Number, nullable: true }) bidderNumber: number | null;
  @ApiProperty() eligible: boolean;
  @ApiProperty() leading: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'why it may not bid any more' }) barred: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'rank of priority, 1 the highest (art. 29)' })
  priorityRank: number | null;
  @ApiProperty({ description: 'may take the standing price now (art. 29)' }) mayMatch: boolean;
  @ApiProperty({ type: SecretOrderView, nullable: true, description: 'the own standing order, shown to nobody else' })
  order: SecretOrderView | null;
  @ApiProperty({ description: 'may confirm the agreement now' }) mayConfirm: boolean;
  @ApiProperty({ description: 'may record the agreed price now' }) mayRecord: boolean;
}

export class SessionView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: ListingOfSession }) listing: ListingOfSession;
  @ApiProperty({ enum: sessionModes }) method: string;
  @ApiProperty({ enum: ['highest', 'lowest'], description: 'lowest: a purchase, whose reserve is a ceiling' })
  best: string;
  @ApiProperty({ enum: sessionStates, description: 'as decided by time, whatever job has run' }) state: string;
  @ApiProperty() stateName: string;
  @ApiProperty({ format: 'date-time' }) opensAt: string;
  @ApiProperty({ format: 'date-time' }) freePeriodEndsAt: string;
  @ApiProperty({ format: 'date-time' }) closesAt: string;
  @ApiProperty() increment: string;
  @ApiProperty({ type: String, nullable: true }) maxIncrement: string | null;
  @ApiProperty() extensionMinutes: number;
  @ApiProperty() extensions: number;
  @ApiProperty({ type: Number, nullable: true }) maxExtensions: number | null;
  @ApiProperty() reserve: string;
  @ApiProperty({ example: '元/亩·年' }) basisText: string;
  @ApiProperty() seq: number;
  @ApiProperty({ type: BidView, nullable: true }) standing: BidView | null;
  @ApiProperty({ type: String, nullable: true, description: 'null where no higher price can be written' }) nextMinimum:
    string | null;
  @ApiProperty({ format: 'date-time' }) serverTime: string;
  @ApiProperty({ type: [BidView], description: 'the last 50, newest first' }) bids: BidView[];
  @ApiProperty({ type: AgreementView, nullable: true }) agreement: AgreementView | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'talks after nobody bid on that day (art. 29)',
  })
  unsoldOn: string | null;
  @ApiProperty({ type: MyStanding, nullable: true }) me: MyStanding | null;
}

/** A line of the clerk's day. */
export class DaySession {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: ListingOfSession }) listing: ListingOfSession;
  @ApiProperty({ description: 'the town of the listing' }) townCode: string;
  @ApiProperty({ enum: sessionModes }) method: string;
  @ApiProperty({ enum: sessionStates }) state: string;
  @ApiProperty() stateName: string;
  @ApiProperty({ format: 'date-time' }) opensAt: string;
  @ApiProperty({ format: 'date-time' }) closesAt: string;
  @ApiProperty() reserve: string;
  @ApiProperty() basisText: string;
  @ApiProperty({ type: String, nullable: true }) standing: string | null;
  @ApiProperty({ description: 'bids so far' }) bids: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'bidders; secret while it runs, but from the reviewing clerk (trading.md)',
  })
  qualified: number | null;
}
