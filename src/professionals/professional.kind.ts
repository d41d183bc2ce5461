import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import type { RecordKind, TxContext } from '../platform/index.js';
import { Professional } from './professional.entity.js';
import { type ProfessionalAction, professionalLife, professionalStateNames } from './professional.machine.js';

/** The centre keeps the register; whose standing changes is for its director. */
@Injectable()
export class ProfessionalKind implements RecordKind<Professional, ProfessionalAction> {
  readonly type = 'professional';
  readonly entity = Professional;
  readonly life = professionalLife;
  readonly name = '服务机构或人员';
  readonly stateCode = 'REPORT_STATE';
  readonly stateNames = professionalStateNames;

  authorize(ctx: TxContext, _: Professional, action: ProfessionalAction): void {
    requireMay(ctx, `professional.${action}` as Permission, {}, this.name);
  }
}
