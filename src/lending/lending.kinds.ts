import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import type { RecordKind, TxContext } from '../platform/index.js';
import { LoanProduct, LoanRequest } from './lending.entity.js';
import {
  type ProductAction,
  productLife,
  productStateNames,
  type RequestAction,
  requestLife,
  requestStateNames,
} from './lending.machine.js';

@Injectable()
export class LoanProductKind implements RecordKind<LoanProduct, ProductAction> {
  readonly type = 'loanProduct';
  readonly entity = LoanProduct;
  readonly life = productLife;
  readonly name = '贷款产品';
  readonly stateCode = 'REPORT_STATE';
  readonly stateNames = productStateNames;

  authorize(ctx: TxContext, { organizationId }: LoanProduct, action: ProductAction): void {
    requireMay(ctx, `loanProduct.${action}` as Permission, { organizationIds: [organizationId] }, this.name);
  }
}

/** Between who asks and the institution; the centre does not read what somebody borrows. */
@Injectable()
export class LoanRequestKind implements RecordKind<LoanRequest, RequestAction> {
  readonly type = 'loanRequest';
  readonly entity = LoanRequest;
  readonly life = requestLife;
  readonly name = '贷款申请';
  readonly stateCode = 'REPORT_STATE';
  readonly stateNames = requestStateNames;

  authorize(ctx: TxContext, request: LoanRequest, action: RequestAction): void {
    requireMay(ctx, `loanRequest.${action}` as Permission, scopeOf(request), this.name);
  }
}

export const scopeOf = ({ organizationId, partyId }: LoanRequest) => ({
  organizationIds: [organizationId],
  partyIds: [partyId],
});
