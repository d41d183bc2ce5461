import { Injectable } from '@nestjs/common';
import { type Permission, requireMay } from '../accounts/index.js';
import type { RecordKind, TxContext } from '../platform/index.js';
import { MarketReport } from './report.entity.js';
import { type ReportAction, reportLife, reportStateNames } from './report.machine.js';

/** Who follows a report of a deal outside the market (art. 30). */
@Injectable()
export class ReportKind implements RecordKind<MarketReport, ReportAction> {
  readonly type = 'marketReport';
  readonly entity = MarketReport;
  readonly life = reportLife;
  readonly name = '场外交易报告';
  readonly stateCode = 'REPORT_STATE';
  readonly stateNames = reportStateNames;

  authorize(ctx: TxContext, { townCode }: MarketReport, action: ReportAction): void {
    requireMay(ctx, `marketReport.${action}` as Permission, { townCode }, this.name);
  }
}
