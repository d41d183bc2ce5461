import { Injectable } from '@nestjs/common';
import { requireRole } from '../accounts/index.js';
import { Announcing, Listing, Listings } from '../listings/index.js';
import {
  Audit,
  fieldFault,
  newId,
  Numbers,
  Problem,
  rulesProblem,
  type TxContext,
  type Violation,
} from '../platform/index.js';
import { Money } from '../values/index.js';
import type { JointNoticeInput } from './joint-notice.dto.js';
import { JointNotice, JointNoticeLot } from './joint-notice.entity.js';

type LotInput = JointNoticeInput['lots'][number];

/** Many small lots of one village in one notice, each with its own price, bid on one after the other (trading.md, "Batch session"). */
@Injectable()
export class JointNotices {
  constructor(
    private readonly listings: Listings,
    private readonly announcing: Announcing,
    private readonly numbers: Numbers,
    private readonly audit: Audit,
  ) {}

  /**
   * Every lot is announced by the rules of its own notice, all in one transaction; what stands against any of them is told at once, by lot.
   * Errors: FORBIDDEN, VALIDATION, LISTING_STATE, STALE_VERSION and every rule of the moment `announce`.
   */
  async publish(ctx: TxContext, input: JointNoticeInput): Promise<JointNotice> {
    requireRole(ctx, 'listing.announce');
    const { title, minutesBetween, depositPercent = null, lots } = input;
    const listings = await this.lotsOf(ctx, lots);
    const first = listings[0]!;
    const notice: JointNotice = Object.assign(new JointNotice(), {
      id: newId(),
      number: await this.numbers.next(ctx, 'jointNotice'),
      ...{ title, minutesBetween, depositPercent, villageCode: first.villageCode, townCode: first.townCode },
      publishedAt: ctx.now,
      publishedBy: ctx.actor.accountId!,
    });
    await this.announceAll(ctx, notice, input, listings);
    await ctx.tx.insert(JointNotice, notice);
    const rows = lots.map(({ listingId }, index) => ({ noticeId: notice.id, no: index + 1, listingId }));
    await ctx.tx.insert(JointNoticeLot, rows);
    const { id: rootId, ...said } = notice;
    const facts = { ...said, lots: rows.map(({ listingId }) => listingId) };
    await this.audit.append(ctx, { rootType: 'jointNotice', rootId, action: 'publish', facts });
    return notice;
  }

  /** Locked in one order, whatever the order of the lots, so that two officers never wait for each other. */
  private async lotsOf(ctx: TxContext, lots: readonly LotInput[]): Promise<Listing[]> {
    const ids = lots.map(({ listingId }) => listingId);
    if (new Set(ids).size < ids.length) throw rulesProblem([fieldFault('lots', '同一项目不能列入两次')]);
    const locked = new Map<string, Listing>();
    for (const id of [...ids].sort()) locked.set(id, await this.listings.lockedFor(ctx, id));
    const listings = ids.map((id) => locked.get(id)!);
    const faults = listings.flatMap(({ method, villageCode, title }, index) => [
      ...(method === 'ascending' ? [] : [fieldFault(`lots.${index}`, `“${title}”不是网络竞价，不能合并公告`)]),
      ...(villageCode === listings[0]!.villageCode
        ? []
        : [fieldFault(`lots.${index}`, `“${title}”不在同一嘎查村，请分别公告`)]),
    ]);
    if (faults.length > 0) throw rulesProblem(faults);
    return listings;
  }

  private async announceAll(
    ctx: TxContext,
    { id, number, title, minutesBetween, depositPercent }: JointNotice,
    input: JointNoticeInput,
    listings: readonly Listing[],
  ): Promise<void> {
    const { title: _title, minutesBetween: _minutes, depositPercent: _percent, lots, ...common } = input;
    const faults: Violation[] = [];
    for (const [index, { listingId, version, increment }] of lots.entries()) {
      const opensAt = new Date(common.opensAt.getTime() + index * minutesBetween * 60_000);
      const joint = { id, number, title, no: index + 1, of: lots.length };
      const deposit = depositPercent === null ? null : depositOf(listings[index]!, depositPercent);
      try {
        await this.announcing.announce(ctx, listingId, version, { ...common, opensAt, increment }, { joint, deposit });
      } catch (error) {
        // Told together with what stands against the others; nothing of this transaction remains.
        if (!(error instanceof Problem)) throw error;
        faults.push(...faultsOf(error, listings[index]!, index));
      }
    }
    if (faults.length > 0) throw rulesProblem(faults);
  }
}

/** In whole yuan: nobody is asked for fen. */
function depositOf({ estimatedValue }: Listing, percent: number): Money {
  const yuan = estimatedValue.toDecimal().times(percent).div(100).floor();
  return Money.max(Money.of('1.00'), Money.of(yuan.toFixed(2)));
}

const faultsOf = (
  { body: { code, detail, violations } }: Problem,
  { number, title }: Listing,
  index: number,
): Violation[] =>
  (violations ?? [{ code, detail }]).map((fault) => ({
    ...fault,
    field: fault.field ? `lots.${index}.${fault.field}` : `lots.${index}`,
    detail: `${number ?? title}：${fault.detail}`,
  }));
