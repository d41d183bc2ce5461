import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import type { RecordKind, TxContext } from '../platform/index.js';
import { Complaint } from './complaint.entity.js';
import { type ComplaintAction, complaintLife, complaintStateNames } from './complaint.machine.js';

/** Who follows a report of wrongdoing: those who supervise, and nobody whom it may be about. */
@Injectable()
export class ComplaintKind implements RecordKind<Complaint, ComplaintAction> {
  readonly type = 'complaint';
  readonly entity = Complaint;
  readonly life = complaintLife;
  readonly name = '投诉举报';
  readonly stateCode = 'REPORT_STATE';
  readonly stateNames = complaintStateNames;

  authorize(ctx: TxContext, _: Complaint, action: ComplaintAction): void {
    requireMay(ctx, `complaint.${action}` as Permission, {}, this.name);
  }
}
