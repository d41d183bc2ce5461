import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches, ValidateBy } from 'class-validator';
import { IsId, IsMoney, IsWords, PageQuery } from '../platform/index.js';
import { parseBooking } from './bank/booking-time.js';
import { depositStateNames } from './deposits/deposit.machine.js';

/** When the bank booked it: an instant with offset, or the day alone where the statement knows no more. */
const IsBooking = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, example: '2026-03-05T09:30:00+08:00', description: 'instant with offset, or a day' }),
    ValidateBy({
      name: 'isBooking',
      validator: {
        validate: (value: unknown) => {
          try {
            return typeof value === 'string' && parseBooking(value).bookedOn >= '2000-01-01';
          } catch {
            return false;
          }
        },
        defaultMessage: () => '须为带时区的时间或日期，例如"2026-03-05T09:30:00+08:00"或"2026-03-05"',
      },
    }),
  );

const IsSerial = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, example: 'B20260305000123', description: "the bank's own number of the line" }),
    Matches(/^[\x21-\x7e]{1,64}$/, { message: '银行流水号为1至64个字母、数字或符号，不含空格' }),
  );

/** Optional: the number of ours that was paid to. */
const IsAccountNumber = ({ optional = false } = {}): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: String, example: '6217000000000000000', required: !optional }),
    ...(optional ? [IsOptional()] : []),
    Matches(/^\d{6,34}$/, { message: '银行账号为6至34位数字' }),
  );

export class BookLine {
  @IsSerial() serial: string;
  @IsBooking() bookedAt: string;
  @IsMoney({ positive: true }) amount: string;
  @IsWords(200) payerName: string;
  @IsAccountNumber() payerAccount: string;
  @IsAccountNumber({ optional: true }) ownAccount?: string;
  @IsWords(500, { min: 0 }) remark: string;
}

export class MatchLine {
  @IsId() orderId: string;
  @IsWords(500, { min: 4, optional: true, description: "needed where the payer's name is not the one ordered" })
  reason?: string;
}

export class GiveBackLine {
  @IsWords(500, { min: 4 }) reason: string;
}

export class ReleaseBond {
  @IsWords(500, { min: 4 }) reason: string;
}

export class OweInterest {
  /** In hundredths, as the bank's notice prints it; ten and more is a slip of the hand, no bank's rate for such an account. */
  @ApiProperty({ type: String, example: '0.35', description: "the bank's annual rate for the account, in percent" })
  @Matches(/^\d(\.\d{1,4})?$/, { message: '年利率按百分数填写，小于10，例如0.35%写“0.35”' })
  annualRatePercent: string;
}

export class PayOut {
  @IsSerial() bankSerial: string;
  @IsBooking() bookedAt: string;
}

const IsChoice = (values: readonly string[]): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ enum: values }),
    IsOptional(),
    IsIn(values, { message: `须为其中之一：${values.join('、')}` }),
  );

export class BankLineQuery extends PageQuery {
  @IsChoice(['matched', 'suspense', 'returned', 'interest']) state?: string;
  @IsChoice(['in', 'out']) direction?: string;
}

export class DepositQuery extends PageQuery {
  @IsChoice(Object.keys(depositStateNames)) state?: string;
  /** `overdue`: its return is late; `due`: to be returned. */
  @IsChoice(['due', 'overdue']) due?: string;
  @IsChoice(['bid', 'bond']) kind?: string;
  @IsId({ optional: true }) applicationId?: string;
}

export class RefundQuery extends PageQuery {
  @IsChoice(['due', 'paid']) state?: string;
  @IsChoice(['due', 'overdue']) due?: string;
  /** `none`: in no payment batch. */
  @IsChoice(['none']) batch?: string;
  @IsId({ optional: true }) depositId?: string;
}

export class OrderQuery extends PageQuery {
  @IsId({ optional: true }) dealId?: string;
  @IsChoice(['deposit', 'bond', 'price', 'fee']) purpose?: string;
}

export class PayoutQuery extends PageQuery {
  @IsId({ optional: true }) dealId?: string;
  @IsChoice(['waiting', 'due', 'paid']) state?: string;
  /** `none`: in no payment batch. */
  @IsChoice(['none']) batch?: string;
}

export class EntryQuery extends PageQuery {
  @IsId({ optional: true }) recordId?: string;
}

export class AccountQuery extends PageQuery {
  @IsId({ optional: true }) ownerId?: string;
}
