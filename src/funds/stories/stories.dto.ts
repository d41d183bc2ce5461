import { ApiProperty } from '@nestjs/swagger';
import { IsInstant } from '../../platform/index.js';
import { Count, Instant, MaybeInstant, Nullable, OneOf, Text, Yuan } from '../view-fields.js';

export class AsOfQuery {
  @IsInstant({ optional: true, description: 'the moment asked about; now where it is left out' }) asOf?: Date;
}

export class StoryPart {
  @Text({ description: 'the account in Chinese' }) account: string;
  @Nullable({ description: 'application number, payment reference or bank serial' }) about: string | null;
  @Yuan({ description: 'up or, negative, down' }) amount: string;
}

/** One thing that happened to somebody's money. */
export class StoryStep {
  @Count({ description: 'order of posting' }) seq: number;
  @Instant() at: string;
  @Text({ description: 'in Chinese' }) reason: string;
  @Yuan({ nullable: true, description: 'came into the bank by it' }) received: string | null;
  @Yuan({ nullable: true, description: 'left the bank by it' }) paid: string | null;
  @ApiProperty({ type: [StoryPart] }) parts: StoryPart[];
  @Yuan({ description: 'what is held for them afterwards' }) held: string;
}

/** What is held: for whom, for what, since when, due when. */
export class HoldingView {
  @Text() kind: string;
  @Text({ description: 'in Chinese' }) name: string;
  @Nullable() about: string | null;
  @Nullable({ description: 'whose it is; not said while that is sealed' }) party: string | null;
  @Yuan() balance: string;
  @Instant() since: string;
  @MaybeInstant() dueAt: string | null;
}

export class MoneyStory {
  @OneOf(['party', 'listing']) subject: string;
  @Text({ description: 'name of the party; empty for a listing' }) name: string;
  @Instant() asOf: string;
  @Yuan() received: string;
  @Yuan() paid: string;
  @Yuan() held: string;
  @ApiProperty({ type: [HoldingView] }) holdings: HoldingView[];
  @ApiProperty({ type: [StoryStep] }) steps: StoryStep[];
  @Nullable({ description: 'in Chinese: what is left out, and why' }) note: string | null;
}

export class KindBalance {
  @Text() kind: string;
  @Text() name: string;
  @ApiProperty({ type: Boolean, description: 'money of others' }) held: boolean;
  @Yuan() balance: string;
}

/** The whole account at a moment. */
export class AccountStatement {
  @Instant() asOf: string;
  @Yuan() bank: string;
  @Yuan() heldForOthers: string;
  @ApiProperty({ type: [KindBalance] }) kinds: KindBalance[];
  @ApiProperty({ type: [HoldingView] }) holdings: HoldingView[];
  @Count({ description: 'of all; the list shows the largest 500, the spreadsheet all' }) holdingsTotal: number;
}
