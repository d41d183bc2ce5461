import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { IsWords, PageQuery } from '../platform/index.js';
import { type IdType, idTypes, type PartyKind, partyKinds } from '../rulebook/index.js';
import type { Party } from './party.entity.js';

const phonePattern = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/;
const phoneWanted = '电话号码格式不对，请填手机号或带区号的座机号';

export class BankAccountInput {
  @IsWords(100, { description: 'name the account is held in' }) holder: string;
  @IsWords(100) bankName: string;

  @ApiProperty({ example: '6217000000000000000' })
  @Matches(/^\d{8,32}$/, { message: '银行账号为8至32位数字' })
  accountNumber: string;

  @ApiPropertyOptional({ description: 'CNAPS code' })
  @IsOptional()
  @Matches(/^\d{12}$/, { message: '联行号为12位数字' })
  cnaps?: string;
}

export class PartyInput {
  @ApiProperty({ enum: partyKinds })
  @IsIn(partyKinds, { message: '主体类型不在清单内' })
  kind: PartyKind;

  @IsWords(100) name: string;

  @ApiProperty({ enum: idTypes })
  @IsIn(idTypes, { message: '证件类型不在清单内' })
  idType: IdType;

  @IsWords(32, { description: 'checked by the rule of its kind (GB 11643, GB 32100…)' }) idNumber: string;

  @ApiPropertyOptional()
  @IsOptional()
  @Matches(phonePattern, { message: phoneWanted })
  phone?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean({ message: '须为是或否' })
  farmer?: boolean;

  @ApiPropertyOptional({ description: '16 or 17, living on own labour, with evidence' })
  @IsOptional()
  @IsBoolean({ message: '须为是或否' })
  ownLabour?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean({ message: '须为是或否' })
  fullCapacity?: boolean;

  @IsWords(50, { optional: true }) representative?: string;
  @IsWords(40, { optional: true }) rightCertificateNo?: string;

  @ApiPropertyOptional({ example: '150627101001' })
  @IsOptional()
  @Matches(/^\d{12}$/, { message: '嘎查村代码为12位数字' })
  villageCode?: string;

  @IsWords(200, { optional: true }) address?: string;

  @ApiPropertyOptional({ type: BankAccountInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => BankAccountInput)
  bankAccount?: BankAccountInput;
}

/** How to reach and to pay somebody; what is left out stays. */
export class PartyContact {
  @ApiPropertyOptional()
  @IsOptional()
  @Matches(phonePattern, { message: phoneWanted })
  phone?: string;

  @IsWords(200, { optional: true }) address?: string;

  @ApiPropertyOptional({ type: BankAccountInput })
  @IsOptional()
  @ValidateNested()
  @Type(() => BankAccountInput)
  bankAccount?: BankAccountInput;
}

export class PartyQuery extends PageQuery {
  @IsWords(32, { optional: true, description: 'exact ID number, found by its blind index' }) idNumber?: string;
  @IsWords(50, { optional: true, description: 'part of the name' }) q?: string;
}

class BankAccountView {
  @ApiProperty() holder: string;
  @ApiProperty() bankName: string;
  @ApiProperty() accountMask: string;
}

/** A party as screens show it: masked. */
export class PartyView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ enum: partyKinds }) kind: PartyKind;
  @ApiProperty() name: string;
  @ApiProperty({ enum: idTypes }) idType: IdType;
  @ApiProperty() idMask: string;
  @ApiProperty({ type: String, nullable: true }) phoneMask: string | null;
  @ApiProperty({ type: String, nullable: true }) representative: string | null;
  @ApiProperty({ type: String, nullable: true }) rightCertificateNo: string | null;
  @ApiProperty() farmer: boolean;
  @ApiProperty({ type: String, nullable: true }) villageCode: string | null;
  @ApiProperty({ type: String, nullable: true }) address: string | null;
  @ApiProperty({ type: BankAccountView, nullable: true }) bankAccount: BankAccountView | null;
}

export const partyView = (party: Party): PartyView => ({
  id: party.id,
  version: party.version,
  kind: party.kind,
  name: party.name,
  idType: party.idType,
  idMask: party.idMask,
  phoneMask: party.phoneMask,
  representative: party.representative,
  rightCertificateNo: party.rightCertificateNo,
  farmer: party.farmer,
  villageCode: party.villageCode,
  address: party.address,
  bankAccount:
    party.bankHolder === null
      ? null
      : { holder: party.bankHolder, bankName: party.bankName ?? '', accountMask: party.bankAccountMask ?? '' },
});
