import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, Matches, ValidateBy, ValidateNested } from 'class-validator';
import {
  Flag,
  IsDay,
  IsDecimalText,
  IsId,
  IsMoney,
  IsQuantity,
  IsWhole,
  IsWords,
  OneOf,
  NestedList,
} from '../platform/index.js';
import {
  type CategoryNo,
  type Direction,
  directions,
  type Method,
  methods,
  type PriceBasis,
  priceBases,
  type TransferKind,
  transferKinds,
} from '../rulebook/index.js';
import { type Unit, units } from '../values/index.js';

// Swagger takes a function for a lazy type only if it is called `type`.
const Nested = (type: () => new () => object, optional = false): PropertyDecorator =>
  applyDecorators(
    optional
      ? applyDecorators(ApiPropertyOptional({ type: () => type() }), IsOptional())
      : ApiProperty({ type: () => type() }),
    ValidateBy({
      name: 'isFilled',
      validator: {
        validate: (value) => typeof value === 'object' && value !== null,
        defaultMessage: () => '此项须填写',
      },
    }),
    ValidateNested({ message: '须为一组填写项' }),
    Type(type),
  );

/** Texts by code: a category's particulars. */
const IsTexts = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, example: { location: '村东' } }),
    ValidateBy({
      name: 'isTexts',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'object' &&
          value !== null &&
          !Array.isArray(value) &&
          Object.keys(value).length <= 60 &&
          Object.entries(value).every(
            ([code, text]) => /^[A-Za-z]\w{0,39}$/.test(code) && typeof text === 'string' && text.length <= 2000,
          ),
        defaultMessage: () => '须为“项目代码：文字”的组合，每项文字不超过2000字',
      },
    }),
  );

export class TermInput {
  @IsWhole(1, 100, { optional: true }) years?: number;
  @IsDay({ optional: true, description: 'left out: from the signing of the contract' }) from?: string;
  @IsDay({ optional: true }) to?: string;
}

export class EscalationInput {
  @IsWhole(2, 100) fromYear: number;
  @IsDecimalText(4, { optional: true }) percent?: string;
  @IsMoney({ optional: true, positive: true }) amount?: string;
}

export class InstalmentInput {
  @IsDecimalText(10) share: string;
  @IsDay({ optional: true }) due?: string;
  @IsWords(200, { optional: true }) note?: string;
}

export class PaymentInput {
  @OneOf(['once', 'yearly', 'instalments'], '付款方式不在目录内') kind: 'once' | 'yearly' | 'instalments';
  @NestedList(() => InstalmentInput, 1, 100, true) instalments?: InstalmentInput[];
}

export class PricingInput {
  @OneOf(priceBases, '计价方式不在目录内') basis: PriceBasis;
  @IsMoney({ optional: true, positive: true, description: 'left out where each parcel has its own unitPrice' })
  amount?: string;
  @Nested(() => TermInput, true) term?: TermInput;
  @NestedList(() => EscalationInput, 0, 50, true) escalation?: EscalationInput[];
  @Nested(() => PaymentInput, true) payment?: PaymentInput;
}

export class ParcelInput {
  @IsWords(60) kind: string;
  @IsWords(1000, { optional: true }) description?: string;
  @IsId() ownerPartyId: string;
  @IsQuantity() quantity: string;
  @OneOf(units, '计量单位不在目录内') unit: Unit;
  @IsMoney({ optional: true, positive: true }) unitPrice?: string;
  @IsWords(60, { optional: true }) certificateNo?: string;
  @IsDay({ optional: true, description: 'last day of the underlying contract' }) contractEnd?: string;
}

export class BeneficiaryInput {
  @IsId() partyId: string;
  @IsDecimalText(10) share: string;
}

export class PerformanceBondInput {
  @IsMoney({ optional: true, positive: true }) amount?: string;
  @IsMoney({ optional: true, positive: true }) perUnit?: string;
  @OneOf(['centre', 'transferor'], '须为存入交易中心专户（centre）或直接交转出方（transferor）', true) paidTo?:
    'centre' | 'transferor';
  @IsWhole(1, 365, { optional: true }) dueWorkingDays?: number;
  @IsWords(500, { optional: true }) note?: string;
}

/** `total`: over the whole term. `listing`: on the listing's own basis. */
const valuationBases = ['total', 'listing', ...priceBases] as const;

export class ValuationInput {
  @OneOf(['appraised', 'recorded', 'agreed'], '作价依据不在目录内') kind: 'appraised' | 'recorded' | 'agreed';
  @IsMoney({ positive: true }) amount: string;
  @OneOf(valuationBases, '作价依据的计价口径不在目录内', true) basis?: (typeof valuationBases)[number];
  @IsWords(100, { optional: true, description: 'as it stands on the register of professionals (art. 29)' })
  appraiser?: string;
  @IsDay({ optional: true }) reportDate?: string;
}

export class TermsInput {
  @Flag() sublease: boolean;
  @Flag() rebuild: boolean;
  @IsWords(2000, { optional: true }) notes?: string;
}

export class AgentInput {
  @IsWords(100) name: string;
  @IsId({ optional: true }) partyId?: string;
}

/** The contract that is renewed; of one that was made here the number says everything. */
export class RenewalInput {
  @IsWords(60, { description: 'number of the contract' }) contract: string;
  @IsId({ optional: true, description: 'of a contract that was not made here: its transferee' })
  transfereePartyId?: string;
  @IsDay({ optional: true, description: 'of a contract that was not made here: its last day' }) endsOn?: string;
}

/** A filing as a whole: PUT replaces it. */
export class ListingDraft {
  @IsWords(120, { min: 4 }) title: string;
  @OneOf(directions, '交易方向不在目录内') direction: Direction;
  @IsWhole(1, 12) category: CategoryNo;
  @IsWords(40) subKind: string;
  @OneOf(transferKinds, '流转方式不在目录内') transferKind: TransferKind;
  @OneOf(methods, '交易方式不在目录内') method: Method;

  @ApiProperty({ example: '150627101001' })
  @Matches(/^\d{12}$/, { message: '嘎查村代码为12位数字' })
  villageCode: string;

  @IsWords(500) useNow: string;
  @IsWords(500) useAfter: string;
  @IsTexts() particulars: Record<string, string>;
  @Nested(() => PricingInput) pricing: PricingInput;
  @NestedList(() => ParcelInput, 1, 500) parcels: ParcelInput[];
  @NestedList(() => BeneficiaryInput, 1, 500, true) beneficiaries?: BeneficiaryInput[];
  @IsMoney({ description: 'art. 20' }) deposit: string;
  @Nested(() => PerformanceBondInput, true) performanceBond?: PerformanceBondInput;
  @IsMoney({ optional: true, positive: true }) assetTotalValue?: string;
  @Nested(() => ValuationInput, true) valuation?: ValuationInput;
  @IsWords(4000, { optional: true }) conditions?: string;
  @Nested(() => TermsInput, true) terms?: TermsInput;
  @Nested(() => AgentInput, true) agent?: AgentInput;
  @Nested(() => RenewalInput, true) renewal?: RenewalInput;
}
