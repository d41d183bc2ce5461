import type { NoticeTerms } from '../rulebook/index.js';
import { parseInstant } from '../values/index.js';
import { auctionWords } from './auction-terms.js';
import { awardWords } from './award-terms.js';
import { drawWords } from './draw-terms.js';
import type { Listing, Schedule } from './listing.entity.js';

const dateOf = (text: string | null): Date | null => (text === null ? null : parseInstant(text));

/** A notice's terms as the rulebook compares them (art. 18). */
export function noticeTerms(schedule: Schedule, conditions: string | null, { direction }: Listing): NoticeTerms {
  return {
    registrationUntil: dateOf(schedule.registrationUntil),
    depositUntil: dateOf(schedule.depositUntil),
    qualificationUntil: dateOf(schedule.qualificationUntil),
    priorityDeadline: dateOf(schedule.priorityDeadline),
    opensAt: dateOf(schedule.opensAt),
    freePeriodMinutes: schedule.freePeriodMinutes,
    increment: schedule.increment,
    maxIncrement: schedule.maxIncrement,
    extensionMinutes: schedule.extensionMinutes,
    maxExtensions: schedule.maxExtensions,
    resultNoticeWorkingDays: schedule.resultNoticeWorkingDays,
    contractDays: schedule.contractDays,
    oneApplicant: schedule.oneApplicant,
    priorityWindowWorkingDays: schedule.priorityWindowWorkingDays ?? null,
    conditions,
    auction: schedule.auction ? auctionWords(schedule.auction).join('；') : null,
    draw: schedule.draw ? drawWords(schedule.draw).join('；') : null,
    award: schedule.award ? awardWords(schedule.award, direction).join('；') : null,
  };
}
