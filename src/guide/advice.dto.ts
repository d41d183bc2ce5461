import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { IsDay, IsMoney, IsQuantity, IsWhole, IsWords } from '../platform/index.js';
import {
  type CategoryNo,
  type Direction,
  directions,
  type Method,
  methods,
  type PartyKind,
  partyKinds,
  type TransferKind,
  transferKinds,
} from '../rulebook/index.js';

/** What somebody knows before anything is filed. */
export class AdviceBody {
  @ApiProperty({ enum: directions })
  @IsIn(directions, { message: '请选择交易方向' })
  direction: Direction;

  /** Art. 12, by its number. */
  @IsWhole(1, 12)
  category: CategoryNo;

  @IsWords(40)
  subKind: string;

  @ApiProperty({ enum: transferKinds })
  @IsIn(transferKinds, { message: '请选择流转方式' })
  transferKind: TransferKind;

  @ApiProperty({ enum: methods })
  @IsIn(methods, { message: '请选择交易方式' })
  method: Method;

  /** Who owns the right; in a purchase or a call for partners, the one who asks. */
  @ApiProperty({ enum: partyKinds })
  @IsIn(partyKinds, { message: '请选择权利人类型' })
  owner: PartyKind;

  /** Yuan, over the whole term. */
  @IsMoney({ positive: true })
  value: string;

  /** Mu, where there is land. */
  @IsQuantity({ optional: true })
  area?: string;

  @IsOptional()
  @IsBoolean({ message: '须为是或否' })
  throughAgent?: boolean;

  /** The day on which everything is handed in; today where absent. */
  @IsDay({ optional: true })
  from?: string;
}

class PaperView {
  name: string;
  article: string;
  @ApiProperty({ type: String, nullable: true }) condition: string | null;
}

class AdvisedFaultView {
  code: string;
  article: string;
  detail: string;
}

class MethodView {
  @ApiProperty({ enum: methods }) code: Method;
  name: string;
  /** Yuan. */
  depositAtMost: string;
}

class AdvisedConsentView {
  name: string;
  article: string;
}

class AdvisedPriorityView {
  name: string;
  citation: string;
  evidence: string;
}

class StepView {
  name: string;
  article: string;
  who: string;
  days: number;
  @ApiProperty({ enum: ['workingDay', 'day'] }) unit: 'workingDay' | 'day';
  @ApiProperty({ enum: ['atMost', 'atLeast'] }) bound: 'atMost' | 'atLeast';
  @ApiProperty({ format: 'date' }) startsOn: string;
  @ApiProperty({ format: 'date' }) dueOn: string;
  /** The State Council has not yet announced that year's holidays. */
  provisional: boolean;
}

class AdviceLaw {
  version: string;
  lapsed: boolean;
  @ApiProperty({ type: String, nullable: true }) notice: string | null;
}

export class AdviceView {
  law: AdviceLaw;
  /** What stands against the plan as it was told. */
  @ApiProperty({ type: [AdvisedFaultView] }) faults: readonly AdvisedFaultView[];
  /** Art. 35: at the banner's centre, in public. */
  centre: boolean;
  @ApiProperty({ type: [String] }) reasons: readonly string[];
  @ApiProperty({ type: [MethodView] }) methods: readonly MethodView[];
  /** Art. 20, by the method that was named. Yuan. */
  depositAtMost: string;
  /** Art. 23, for the one who offers. */
  feeExempt: boolean;
  @ApiProperty({ type: [PaperView] }) transferorPapers: readonly PaperView[];
  @ApiProperty({ type: [PaperView] }) transfereePapers: readonly PaperView[];
  @ApiProperty({ type: [String] }) departments: readonly string[];
  @ApiProperty({ type: [AdvisedConsentView] }) consents: readonly AdvisedConsentView[];
  @ApiProperty({ type: [AdvisedPriorityView] }) priorities: readonly AdvisedPriorityView[];
  @ApiProperty({ type: [StepView] }) steps: readonly StepView[];
}
