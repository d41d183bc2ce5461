import { ApiProperty } from '@nestjs/swagger';
import { ArrayNotEmpty, ArrayUnique, IsInt, Matches, Max, Min } from 'class-validator';
import { ActionView, Flag, IsDay, IsId, IsMoney, IsWhole, IsWords, OneOf, PageQuery } from '../platform/index.js';
import { type CategoryNo, type MortgagedRight, mortgagedRights } from '../rulebook/index.js';
import { type ProductState, productStates, type RequestState, requestStates } from './lending.machine.js';

export class PublishProduct {
  @IsWords(60, { min: 2 }) name: string;
  @IsWords(60, { min: 2, description: 'as the institution words it' }) rate: string;
  @IsMoney({ positive: true, description: 'the most that is lent' }) amountUpTo: string;
  @IsWhole(1, 600, { description: 'the longest term' }) months: number;

  @ApiProperty({ type: [Number], description: 'categories of art. 12 that can secure it' })
  @ArrayNotEmpty({ message: '请选择可以抵押的产权种类' })
  @ArrayUnique({ message: '产权种类重复' })
  @IsInt({ each: true, message: '产权种类为1至12' })
  @Min(1, { each: true, message: '产权种类为1至12' })
  @Max(12, { each: true, message: '产权种类为1至12' })
  categories: CategoryNo[];

  @IsWords(2000, { min: 4 }) conditions: string;

  @ApiProperty({ description: 'published' })
  @Matches(/^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{5,6})$/, { message: '电话号码格式不对' })
  phone: string;
}

export class RequestLoan {
  @IsId() productId: string;
  @IsWhole(1, 12) category: CategoryNo;
  @IsWords(100, { description: 'the certificate of the right that is to secure it' }) certificateNo: string;
  @IsMoney({ positive: true }) amount: string;
  @IsWords(500, { min: 4 }) purpose: string;
}

export class LendingReason {
  @IsWords(500, { min: 2 }) reason: string;
}

/** For the register (art. 33); owner, right and holder are the request's own. */
export class MortgageInput {
  @IsMoney({ positive: true, description: 'secured' }) amount: string;
  @OneOf(mortgagedRights, '须写明抵押的是哪一种经营权') mortgagedRight: MortgagedRight;
  @IsDay({ optional: true, description: 'the contractor’s written consent (Land Contract Law 47)' }) consentOn?: string;
  @IsDay({ optional: true, description: 'the collective was told' }) collectiveNotifiedOn?: string;
  @Flag(true) consentToTransfer?: boolean;
  @IsWords(60, { optional: true, description: 'the number in the statutory registry' }) statutoryNumber?: string;
  @IsId({ description: 'the contract' }) evidenceFileId: string;
  @IsWords(1000, { optional: true }) note?: string;
}

export class LoanRequestQuery extends PageQuery {
  @OneOf(requestStates, '状态不在清单内', true) state?: RequestState;
}

class Named {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class LoanProductView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: productStates }) state: ProductState;
  @ApiProperty() stateName: string;
  @ApiProperty({ type: Named }) lender: Named;
  @ApiProperty() name: string;
  @ApiProperty() rate: string;
  @ApiProperty() amountUpTo: string;
  @ApiProperty() months: number;
  @ApiProperty({ type: [Number] }) categories: number[];
  @ApiProperty() conditions: string;
  @ApiProperty() phone: string;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}

class Borrower extends Named {
  @ApiProperty({ type: String, nullable: true, description: 'for the institution that was asked' }) phone:
    string | null;
}

export class LoanRequestView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: requestStates }) state: RequestState;
  @ApiProperty() stateName: string;
  @ApiProperty({ type: Named }) product: Named;
  @ApiProperty({ type: Named }) lender: Named;
  @ApiProperty({ type: Borrower }) party: Borrower;
  @ApiProperty() category: number;
  @ApiProperty() certificateNo: string;
  @ApiProperty() amount: string;
  @ApiProperty() purpose: string;
  @ApiProperty({ type: String, nullable: true }) answer: string | null;
  @ApiProperty() createdAt: string;
  @ApiProperty({ type: [ActionView] }) actions: readonly ActionView[];
}
