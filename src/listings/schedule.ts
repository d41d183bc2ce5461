import { problem, type Secrets, type TxContext } from '../platform/index.js';
import { categoryOf, type UsualTerms } from '../rulebook/index.js';
import { Money, toOffsetIso } from '../values/index.js';
import { auctionTermsOf } from './auction-terms.js';
import { awardTermsOf } from './award-terms.js';
import type { AnnounceInput } from './listing-actions.dto.js';
import { drawTermsOf } from './draw-terms.js';
import type { DrawTerms, Listing, Schedule } from './listing.entity.js';

/** Steps that bids could not follow: a slip of the pen, not a question of law. Errors: ANNOUNCEMENT_INCOMPLETE. */
export function checkSteps({ method }: Listing, { increment, maxIncrement }: AnnounceInput): void {
  const faults = [
    ...(method === 'ascending' && increment === undefined
      ? [{ field: 'increment', detail: '网络竞价须写明加价幅度' }]
      : []),
    ...(maxIncrement !== undefined && !isMultiple(maxIncrement, increment)
      ? [{ field: 'maxIncrement', detail: '最大加价幅度须为加价幅度的整数倍' }]
      : []),
  ];
  if (faults.length === 0) return;
  throw problem('ANNOUNCEMENT_INCOMPLETE', faults.map(({ detail }) => detail).join('；'), {
    article: '18',
    violations: faults.map((fault) => ({ code: 'ANNOUNCEMENT_INCOMPLETE', article: '18', ...fault })),
  });
}

function isMultiple(large: string, small: string | undefined): boolean {
  if (small === undefined) return false;
  return Money.of(large).fen % Money.of(small).fen === 0n;
}

/** What a notice means where it says nothing: the category's trading rules that the listing runs under (art. 12, 25). */
const usualOf = ({ law }: TxContext, { category }: Listing): UsualTerms =>
  categoryOf(category, law.law.categories)!.usual;

/** Everything that a notice fixes in time and steps (art. 18). */
export function scheduleOf(
  ctx: TxContext,
  listing: Listing,
  input: AnnounceInput,
  draw: { secrets: Secrets; standing?: DrawTerms },
): Schedule {
  const usual = usualOf(ctx, listing);
  const award = awardTermsOf(listing.method, input.award, ctx.law.law);
  const auction = auctionTermsOf(listing.method, input.auction);
  const lots = drawTermsOf(listing.method, input.draw, draw);
  const at = (value: Date | undefined): string | null => (value ? toOffsetIso(value) : null);
  return {
    registrationUntil: toOffsetIso(input.registrationUntil),
    depositUntil: toOffsetIso(input.depositUntil),
    qualificationUntil: at(input.qualificationUntil),
    priorityDeadline: at(input.priorityDeadline),
    opensAt: toOffsetIso(input.opensAt),
    freePeriodMinutes: input.freePeriodMinutes ?? usual.freePeriodMinutes,
    increment: input.increment ? Money.of(input.increment).toString() : null,
    maxIncrement: input.maxIncrement ? Money.of(input.maxIncrement).toString() : null,
    extensionMinutes: input.extensionMinutes ?? usual.extensionMinutes,
    maxExtensions: input.maxExtensions ?? usual.maxExtensions,
    resultNoticeWorkingDays: input.resultNoticeWorkingDays ?? usual.resultNoticeWorkingDays,
    contractDays: input.contractDays ?? usual.contractDays,
    // At a fixed price there is nothing to agree on: one applicant takes it.
    oneApplicant: listing.method === 'fixedPrice' ? 'session' : input.oneApplicant,
    ...(input.priorityWindowWorkingDays && { priorityWindowWorkingDays: input.priorityWindowWorkingDays }),
    ...(award && { award }),
    ...(auction && { auction }),
    ...(lots && { draw: lots }),
  };
}
