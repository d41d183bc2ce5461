import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { PartyInput } from '../parties/index.js';
import { ActionView, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { type SignUpState, signUpStates } from './sign-up.machine.js';

export class SignUpInput {
  @ApiProperty({ type: PartyInput })
  @ValidateNested()
  @Type(() => PartyInput)
  party: PartyInput;

  @IsWords(64, { min: 3, description: 'to sign in with: small letters, digits, . _ -' }) username: string;
  @IsWords(200) password: string;
  @IsWords(50, { optional: true, description: 'who works the account of a body' }) operatorName?: string;
  @IsWords(12, { optional: true, description: 'of the station where the document is shown; without it the centre' })
  townCode?: string;
}

export class SignUpReceipt {
  @ApiProperty({ enum: signUpStates, description: 'opened where a register knew the person' }) state: SignUpState;
  @ApiProperty() username: string;
  @ApiProperty({ description: 'to ask what became of it with' }) code: string;
  @ApiProperty({ description: 'where the document is shown' }) desk: string;
}

export class SignUpCode {
  @IsWords(20) code: string;
}

export class SignUpAnswer {
  @ApiProperty({ enum: signUpStates }) state: SignUpState;
  @ApiProperty() stateName: string;
  @ApiProperty() username: string;
  @ApiProperty() desk: string;
  @ApiProperty() madeAt: string;
  @ApiProperty({ type: String, nullable: true, description: 'why it was refused' }) reason: string | null;
}

export class OpenSignUp {
  @IsWords(32, { description: 'as it stands on the document that was shown' }) idNumber: string;
  @IsWords(200, { min: 2, description: 'what was shown' }) shown: string;
}

export class RefuseSignUp {
  @IsWords(500, { min: 4, description: 'why; the person reads it' }) reason: string;
}

export class SignUpQuery extends PageQuery {
  @OneOf(signUpStates, '状态不在清单内', true) state?: SignUpState;
}

export class SignUpView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: signUpStates }) state: SignUpState;
  @ApiProperty() stateName: string;
  @ApiProperty() kind: string;
  @ApiProperty() name: string;
  @ApiProperty() idType: string;
  @ApiProperty() idMask: string;
  @ApiProperty({ type: String, nullable: true }) operatorName: string | null;
  @ApiProperty() username: string;
  @ApiProperty({ description: 'where the document is shown' }) desk: string;
  @ApiProperty({ description: 'says so; the officer looks at the proof (art. 23)' }) farmer: boolean;
  @ApiProperty({ description: 'already in the register of parties' }) registered: boolean;
  @ApiProperty() madeAt: string;
  @ApiProperty({ type: String, nullable: true }) decidedBy: string | null;
  @ApiProperty({ type: String, nullable: true }) reason: string | null;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
