import { Injectable } from '@nestjs/common';
import { requireRole } from '../../accounts/index.js';
import { type Party, Parties } from '../../parties/index.js';
import {
  Audit,
  newId,
  Records,
  rulesProblem,
  type TxContext,
  type Violation,
  WorkingCalendar,
} from '../../platform/index.js';
import {
  assess,
  dueAfterWorkingDays,
  feeOf,
  type FeeSchedule,
  feeScheduleFaults,
  isFeeExempt,
  violationsOf,
} from '../../rulebook/index.js';
import { civilDate, type CivilDate, Money } from '../../values/index.js';
import type { PaymentOrder } from '../bank/order.entity.js';
import { Orders } from '../bank/orders.js';
import { priceKind } from '../prices/price.machine.js';
import { FeeScheduleVersion } from './fee-schedule.entity.js';
import type { RecordFees } from './fees.dto.js';

export interface ChargeFees {
  readonly dealId: string;
  readonly listingId: string;
  readonly total: Money;
  readonly partyIds: readonly string[];
}

/** Service fees (art. 23): none for collectives and farmers, others by the schedule of the day of the contract. */
@Injectable()
export class Fees {
  constructor(
    private readonly records: Records,
    private readonly orders: Orders,
    private readonly parties: Parties,
    private readonly calendar: WorkingCalendar,
    private readonly audit: Audit,
  ) {}

  versions(ctx: TxContext): Promise<FeeScheduleVersion[]> {
    return ctx.tx.find(FeeScheduleVersion, { order: { no: 'desc' } });
  }

  async on(ctx: TxContext, day: CivilDate): Promise<FeeScheduleVersion | null> {
    return ctx.tx
      .createQueryBuilder(FeeScheduleVersion, 'f')
      .where('f.from_on <= :day', { day })
      .orderBy('f.from_on', 'DESC')
      .getOne();
  }

  /** A new version from a day to come; those before are never changed. Errors: VALIDATION with all that is wrong. */
  async record(ctx: TxContext, input: RecordFees): Promise<FeeScheduleVersion> {
    requireRole(ctx, 'fee.record');
    // Of two administrators at once the second sees the first one's version.
    await ctx.tx.query(`select pg_advisory_xact_lock(23)`);
    const [last] = await this.versions(ctx);
    const version = Object.assign(new FeeScheduleVersion(), {
      id: newId(),
      no: (last?.no ?? 0) + 1,
      fromOn: input.fromOn,
      tiers: input.tiers.map(({ upTo, rate }) => ({ upTo: upTo ? Money.of(upTo).toString() : null, rate })),
      minimum: Money.of(input.minimum),
      cap: input.cap ? Money.of(input.cap) : null,
      dueWorkingDays: input.dueWorkingDays,
      reason: input.reason,
      recordedByName: ctx.actor.name,
      recordedAt: ctx.now,
    });
    const faults: Violation[] = feeScheduleFaults(scheduleOf(version)).map((detail) => fault('tiers', detail));
    if (input.fromOn <= civilDate(ctx.now)) faults.push(fault('fromOn', '施行日期须晚于今天'));
    if (last && input.fromOn <= last.fromOn) faults.push(fault('fromOn', `施行日期须晚于上一版的${last.fromOn}`));
    if (faults.length > 0) throw rulesProblem(faults);
    await ctx.tx.insert(FeeScheduleVersion, version as never);
    await this.audit.append(ctx, { rootType: 'feeSchedule', rootId: version.id, action: 'create', facts: { input } });
    return version;
  }

  /** What a party pays for a deal of this total by the schedule of a day; nothing where none is in force. */
  async quote(
    ctx: TxContext,
    party: Party | null,
    total: Money,
    day: CivilDate,
  ): Promise<{ schedule: FeeScheduleVersion | null; exempt: boolean; fee: Money }> {
    const schedule = await this.on(ctx, day);
    const exempt = party !== null && isFeeExempt(party);
    const fee = schedule === null || exempt ? Money.zero : feeOf(total, scheduleOf(schedule));
    return { schedule, exempt, fee };
  }

  /** With the contract: each side that pays any is asked for it once. Errors: FEE_EXEMPT, should somebody exempt be asked. */
  async charge(ctx: TxContext, { dealId, listingId, total, partyIds }: ChargeFees): Promise<PaymentOrder[]> {
    const parties = await this.parties.getMany(ctx, partyIds);
    const facts = await this.parties.factsOf(ctx, [...parties.values()]);
    const charged: PaymentOrder[] = [];
    for (const party of parties.values()) {
      const { schedule, fee } = await this.quote(ctx, party, total, civilDate(ctx.now));
      const against = violationsOf(assess('charge', { feePayer: facts.get(party.id)!, fee }, ctx.law.law));
      if (against.length > 0) throw rulesProblem(against);
      if (schedule === null || fee.isZero()) continue;
      const { dueAt } = dueAfterWorkingDays(this.calendar, ctx.now, schedule.dueWorkingDays);
      const payer = { payerPartyId: party.id, payerName: party.name };
      const order = await this.orders.prepare(ctx, {
        ...{ purpose: 'fee', dealId, listingId, amount: fee, dueBy: dueAt },
        ...payer,
      });
      charged.push(
        await this.records.create(ctx, priceKind, order, {
          amount: fee.toString(),
          total: total.toString(),
          scheduleNo: schedule.no,
          reference: order.reference,
        }),
      );
    }
    return charged;
  }
}

const fault = (field: string, detail: string): Violation => ({ code: 'VALIDATION', article: '23', field, detail });

export const scheduleOf = ({ tiers, minimum, cap }: FeeScheduleVersion): FeeSchedule => ({
  tiers: tiers.map(({ upTo, rate }) => ({ upTo: upTo === null ? null : Money.of(upTo), rate })),
  minimum,
  cap,
});
