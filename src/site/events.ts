/** When an event is, in words as exact as its source. */
import { formatClock, formatRange } from '../i18n/format.ts';
import type { Lang } from '../i18n/languages.ts';
import { formatFinnishTime } from '../i18n/moments.ts';
import { strings } from '../i18n/strings.ts';
import type { EventTimes } from './event-moments.ts';

/** `torstai 1.2.2024 klo 9.00–12.00 (Suomen aikaa)`, `huhtikuu 2024`. */
export function eventTimeText({ starts, ends, startsAt, endsAt }: EventTimes, lang: Lang): string {
  const t = strings(lang);
  if (starts.length < 10) return formatRange(lang, starts, ends);
  const day =
    ends !== undefined && ends !== starts ? formatRange(lang, starts, ends) : formatFinnishTime(lang, starts);
  if (startsAt === undefined) return day;
  const clock = [startsAt, endsAt]
    .filter((time) => time !== undefined)
    .map((time) => formatClock(lang, time));
  return `${t('time.at', { day, clock: clock.join('–') })} (${t('time.finnish')})`;
}
