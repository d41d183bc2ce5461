import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import { problem, type RecordKind, type TxContext } from '../platform/index.js';
import { Handover } from './handover.entity.js';
import { type HandoverAction, handoverLife, handoverStateNames } from './handover.machine.js';

/** Who follows what goes to the registry: the centre, and the station in its town. */
@Injectable()
export class HandoverKind implements RecordKind<Handover, HandoverAction> {
  readonly type = 'handover';
  readonly entity = Handover;
  readonly life = handoverLife;
  readonly name = '登记备案移交';
  readonly stateCode = 'REPORT_STATE';
  readonly stateNames = handoverStateNames;

  authorize(ctx: TxContext, { townCode, optional, name, citation }: Handover, action: HandoverAction): void {
    requireMay(ctx, `handover.${action}` as Permission, { townCode }, this.name);
    if (action !== 'waive' || optional) return;
    throw problem('REPORT_STATE', `${name}依法必须办理（${citation}），不能登记为不申请`, { article: '22' });
  }
}
