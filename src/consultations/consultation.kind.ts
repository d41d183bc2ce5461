import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import type { RecordKind, TxContext } from '../platform/index.js';
import { Consultation } from './consultation.entity.js';
import { type ConsultationAction, consultationLife, consultationStateNames } from './consultation.machine.js';

/** Who answers: the centre everything, a station what is asked of its town, a room what is asked of its village (art. 10, 11). */
@Injectable()
export class ConsultationKind implements RecordKind<Consultation, ConsultationAction> {
  readonly type = 'consultation';
  readonly entity = Consultation;
  readonly life = consultationLife;
  readonly name = '咨询';
  readonly stateCode = 'REPORT_STATE';
  readonly stateNames = consultationStateNames;

  authorize(ctx: TxContext, { townCode, villageCode }: Consultation, action: ConsultationAction): void {
    requireMay(ctx, `consultation.${action}` as Permission, { townCode, villageCode }, this.name);
  }
}
