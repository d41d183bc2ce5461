import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import type { RecordKind, TxContext } from '../platform/index.js';
import { Promotion } from './promotion.entity.js';
import { type PromotionAction, promotionLife, promotionStateNames } from './promotion.machine.js';

@Injectable()
export class PromotionKind implements RecordKind<Promotion, PromotionAction> {
  readonly type = 'promotion';
  readonly entity = Promotion;
  readonly life = promotionLife;
  readonly name = '项目推介';
  readonly stateCode = 'REPORT_STATE';
  readonly stateNames = promotionStateNames;

  authorize(ctx: TxContext, _: Promotion, action: PromotionAction): void {
    requireMay(ctx, `promotion.${action}` as Permission, {}, this.name);
  }
}
