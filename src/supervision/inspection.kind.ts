import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import type { RecordKind, TxContext } from '../platform/index.js';
import { Inspection } from './inspection.entity.js';
import { type InspectionAction, inspectionLife, inspectionStateNames } from './inspection.machine.js';

/** Who follows what an inspection found (art. 36): the town in its place, departments and the centre everywhere. */
@Injectable()
export class InspectionKind implements RecordKind<Inspection, InspectionAction> {
  readonly type = 'inspection';
  readonly entity = Inspection;
  readonly life = inspectionLife;
  readonly name = '交易后巡查';
  readonly stateCode = 'REPORT_STATE';
  readonly stateNames = inspectionStateNames;

  authorize(ctx: TxContext, { townCode }: Inspection, action: InspectionAction): void {
    requireMay(ctx, `inspection.${action}` as Permission, { townCode }, this.name);
  }
}
