import { IsId, PageQuery } from '../../platform/index.js';
import { Instant, Nullable, OneOf, Text, Yuan } from '../view-fields.js';

export class IssueReceipt {
  @IsId({ description: 'the bank line' }) bankLineId: string;
}

export class ReceiptQuery extends PageQuery {
  @IsId({ optional: true, description: 'the bank line' }) bankLineId?: string;
}

export class ReceiptView {
  @Text({ format: 'uuid' }) id: string;
  @Text({ example: '150627-EQP-2026-00001' }) number: string;
  @Text({ format: 'uuid' }) bankLineId: string;
  @OneOf(['in', 'out']) direction: string;
  @Text() purpose: string;
  @Text() partyName: string;
  @Yuan() amount: string;
  @Text({ description: 'in Chinese capital figures' }) amountCapitals: string;
  @Text() bankSerial: string;
  @Nullable() reference: string | null;
  @Instant() issuedAt: string;
}
