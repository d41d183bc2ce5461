import type { Schema } from '../../../api/address';

export type SpecialDay = Schema['SpecialDayView'];
export type Holiday = Schema['HolidayInput'];
export type CalendarYear = Schema['CalendarYearView'];
export type NoticePreview = Schema['NoticePreview'];
