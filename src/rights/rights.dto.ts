import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { listingStates } from '../listings/index.js';

const nullable = { type: String, nullable: true } as const;
const steps = [
  'submitted',
  'accepted',
  'announced',
  'registrationUntil',
  'opensAt',
  'resultNotice',
  'dealt',
  'contracted',
  'certified',
  'paid',
] as const;
export type RightStepName = (typeof steps)[number];

/** One step of the way, done or to come. */
export class RightStep {
  @ApiProperty({ enum: steps }) step: RightStepName;
  @ApiProperty({
    ...nullable,
    format: 'date-time',
    description: 'when it was, or will be; null where nobody knows yet',
  })
  at: string | null;
  @ApiProperty() done: boolean;
}

/** Yuan, of those whose right it is. */
export class RightMoney {
  @ApiProperty({ description: 'what the deal brings them in all' }) total: string;
  @ApiProperty({ description: 'paid to their account' }) received: string;
  @ApiProperty({ description: 'at the centre, to be paid to them' }) due: string;
  @ApiProperty({ ...nullable, format: 'date-time', description: 'until when the buyer has to pay next' })
  buyerPaysBy: string | null;
}

export class RightPaper {
  @ApiProperty({ enum: ['announcement', 'contract', 'certificate'] }) kind: 'announcement' | 'contract' | 'certificate';
  @ApiProperty() number: string;
  @ApiProperty({ ...nullable, description: 'where its PDF is, for whoever may open it' }) href: string | null;
}

/** One right on the market as a story: where it is, who has it, what comes next and by when. */
export class RightStory {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ ...nullable }) number: string | null;
  @ApiProperty() title: string;
  @ApiProperty() place: string;
  @ApiProperty({ enum: listingStates }) state: (typeof listingStates)[number];
  @ApiProperty() stateName: string;
  @ApiProperty({ format: 'date-time' }) since: string;
  @ApiProperty({ type: [String], description: 'bodies whose answer is waited for (art. 16, 18)' }) waitsFor: string[];
  @ApiProperty({ ...nullable, format: 'date-time', description: 'until when the next step is due' }) by: string | null;
  @ApiProperty({ description: 'a notice that everybody can read' }) announced: boolean;
  @ApiProperty({ type: [RightStep] }) steps: RightStep[];
  @ApiProperty({ type: RightMoney, nullable: true, description: 'null before there is a deal' })
  money: RightMoney | null;
  @ApiProperty({ type: [RightPaper] }) papers: RightPaper[];
}

/** Which can take a message. */
const mobile = /^1[3-9]\d{9}$/;

export class AskForCode {
  @ApiProperty({ example: '13900000000' })
  @Matches(mobile, { message: '请填办理时留下的手机号' })
  phone: string;
}

export class LookByPhone extends AskForCode {
  @ApiProperty({ example: '048213' })
  @Matches(/^\d{6}$/, { message: '验证码为6位数字' })
  code: string;
}

/** The same answer whether the number is known here or not. */
export class CodeSent {
  @ApiProperty({ description: 'how long a code can be used' }) minutes: number;
}

export class RightsByPhone {
  @ApiProperty({ type: [String], description: 'whose rights these are' }) names: string[];
  @ApiProperty({ type: [RightStory] }) stories: RightStory[];
}
