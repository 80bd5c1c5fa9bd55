/** Sentences about moments: weekday, date, clock and whose time it is (EN 301 549 and common sense alike). */
import type { Lang } from './languages.ts';
import { finnishDay, formatClock, formatDate, formatWeekday } from './format.ts';
import { strings } from './strings.ts';

/** `2026-12-15 16:15` → `tiistai 15.12.2026 klo 16.15`; a day alone → `tiistai 15.12.2026`. */
export function formatFinnishTime(lang: Lang, text: string): string {
  const [day = '', clock] = text.split(' ');
  const weekday = formatWeekday(lang, day);
  const date = `${weekday} ${formatDate(lang, day)}`;
  return clock === undefined
    ? date
    : strings(lang)('time.at', { day: date, clock: formatClock(lang, clock) });
}

/** A moment as its Finnish day and clock: `24.11.2026 klo 7.05`. */
export function formatMoment(lang: Lang, at: Temporal.Instant): string {
  const { day, clock } = finnishDay(at);
  return strings(lang)('time.at', { day: formatDate(lang, day), clock: formatClock(lang, clock) });
}
