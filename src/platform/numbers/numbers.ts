import { Injectable } from '@nestjs/common';
import { civilDate } from '../../values/index.js';
import type { TxContext } from '../context.js';

/** Series that people see. Gap-free: the counter moves in the transaction that uses the number. */
export const series = {
  listing: 'EQX', // 项目编号
  application: 'EQS', // 受让申请
  contract: 'EQH', // 合同
  certificate: 'EQJ', // 鉴证书
  document: 'EQW', // 其他文书
  receipt: 'EQP', // 收据
  payment: 'EQF', // 付款批次
  encumbrance: 'EQD', // 权利负担登记
  dispute: 'EQU', // 纠纷
  complaint: 'EQB', // 投诉举报
  consultation: 'EQZ', // 咨询
  jointNotice: 'EQG', // 合并公告
  demand: 'EQQ', // 求购信息
  professional: 'EQR', // 服务机构名册
} as const;
export type Series = keyof typeof series;

@Injectable()
export class Numbers {
  /** The next number of a series, for example 150627-EQX-2026-00012. Locks the series until commit: call it late. */
  async next(ctx: TxContext, name: Series): Promise<string> {
    return (await this.take(ctx, name, 1))[0]!;
  }

  /** The next so many numbers of a series at once. */
  async take(ctx: TxContext, name: Series, count: number): Promise<string[]> {
    if (count === 0) return [];
    const year = civilDate(ctx.now).slice(0, 4);
    const [row] = await ctx.tx.query<{ last: number }[]>(
      `insert into number_series as s (series, year, last) values ($1, $2, $3)
       on conflict (series, year) do update set last = s.last + excluded.last returning last`,
      [name, year, count],
    );
    const first = row!.last - count + 1;
    return Array.from(
      { length: count },
      (_, index) => `150627-${series[name]}-${year}-${String(first + index).padStart(5, '0')}`,
    );
  }
}
