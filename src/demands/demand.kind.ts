import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import type { RecordKind, TxContext } from '../platform/index.js';
import { Demand } from './demand.entity.js';
import { type DemandAction, demandLife, demandStateNames } from './demand.machine.js';

@Injectable()
export class DemandKind implements RecordKind<Demand, DemandAction> {
  readonly type = 'demand';
  readonly entity = Demand;
  readonly life = demandLife;
  readonly name = '求购信息';
  readonly stateCode = 'REPORT_STATE';
  readonly stateNames = demandStateNames;

  authorize(ctx: TxContext, { partyId }: Demand, action: DemandAction): void {
    requireMay(ctx, `demand.${action}` as Permission, { partyIds: [partyId] }, this.name);
  }
}
