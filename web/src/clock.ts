import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { useEffect, useState } from 'react';
import { t } from './language';
import { at } from './api/address';

dayjs.extend(utc);

/** Server time minus the device's: the device's own clock is never shown. */
let offset = 0;
let known = false;
const listeners = new Set<() => void>();

/** Told by every answer that carries the market's time. */
export function tellServerTime(iso: string, sentAt?: number): void {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return;
  const now = Date.now();
  // Half of the way there and back, so that a slow line does not make the page late.
  offset = at + (sentAt === undefined ? 0 : (now - sentAt) / 2) - now;
  known = true;
  for (const listener of listeners) listener();
}

export const serverNow = (): number => Date.now() + offset;
export const serverTimeKnown = (): boolean => known;

export async function syncServerTime(): Promise<number> {
  const sentAt = Date.now();
  const response = await fetch(at('/api/time'));
  const { now } = (await response.json()) as { now: string };
  tellServerTime(now, sentAt);
  return Date.now() - sentAt;
}

/** Re-renders as the market's time goes on. */
export function useServerNow(everyMs = 1000): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const tick = (): void => setNow(serverNow());
    const timer = setInterval(tick, everyMs);
    listeners.add(tick);
    return () => {
      clearInterval(timer);
      listeners.delete(tick);
    };
  }, [everyMs]);
  return now;
}

/** Beijing time, whatever the device thinks. */
export const beijing = (iso: string | number): dayjs.Dayjs => dayjs.utc(iso).utcOffset(8);
export const dateTimeText = (iso: string | null | undefined, seconds = false): string =>
  !iso
    ? '—'
    : /^\d{4}-\d\d-\d\d$/.test(iso)
      ? dateText(iso)
      : beijing(iso).format(seconds ? 'YYYY-MM-DD HH:mm:ss' : 'YYYY-MM-DD HH:mm');
export const dateText = (iso: string | null | undefined): string =>
  !iso ? '—' : /^\d{4}-\d\d-\d\d$/.test(iso) ? iso : beijing(iso).format('YYYY-MM-DD');

/** A day's end is the 24th hour of that day: a clerk does not read the next day's first minute as a last one. */
export const dueText = (iso: string): string => {
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) return dateText(iso);
  const at = beijing(iso);
  return at.format('HH:mm:ss') === '00:00:00'
    ? `${at.subtract(1, 'day').format('YYYY-MM-DD')} 24:00`
    : dateTimeText(iso);
};

/** What is left, in words: 3天4小时, 12分05秒. */
export function spanText(ms: number): string {
  const all = Math.max(0, Math.floor(ms / 1000));
  const [days, hours, minutes, seconds] = [
    Math.floor(all / 86400),
    Math.floor((all % 86400) / 3600),
    Math.floor((all % 3600) / 60),
    all % 60,
  ];
  if (days > 0) return t('{{days}}天{{hours}}小时', { days, hours });
  if (hours > 0) return t('{{hours}}小时{{minutes}}分', { hours, minutes });
  return t('{{minutes}}分{{seconds}}秒', { minutes, seconds: String(seconds).padStart(2, '0') });
}
