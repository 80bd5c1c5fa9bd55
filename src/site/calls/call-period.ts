/** A call's application period in words, where there is no room for a table. */
import type { Lang } from '../../i18n/languages.ts';
import { formatDate, formatRange } from '../../i18n/format.ts';
import { formatFinnishTime } from '../../i18n/moments.ts';
import { strings } from '../../i18n/strings.ts';
import type { Call } from './calls.ts';

/** `Avautuu torstai 2.11.2023. Sulkeutuu perjantai 29.12.2023.` What the source does not state is said. */
export function callPeriodText(call: Pick<Call, 'times' | 'continuous'>, lang: Lang): string {
  const t = strings(lang);
  const { opens, closes } = call.times;
  const opening =
    opens === null ? t('calls.opensUnknown') : `${t('calls.opens')} ${formatFinnishTime(lang, opens)}`;
  const open = call.continuous ? t('calls.continuous') : `${t('calls.closes')}: ${t('notStated')}`;
  const closing = closes === null ? open : `${t('calls.closes')} ${formatFinnishTime(lang, closes)}`;
  return `${opening}. ${closing}.`;
}

type Period = Pick<Call, 'times' | 'continuous' | 'plannedWindow'>;

/** Days alone: `2.11.2023 – 29.12.2023`. An end that the source does not state is said to be unknown. */
export function callPeriodShort({ times, continuous, plannedWindow }: Period, lang: Lang): string {
  const t = strings(lang);
  const [opens, closes] = [times.opens, times.closes].map((text) => text?.slice(0, 10));
  if (opens !== undefined && closes !== undefined) return formatRange(lang, opens, closes);
  if (opens !== undefined) {
    return t(continuous && times.overBy == null ? 'calls.timeline.continuous' : 'calls.timeline.from', {
      date: formatDate(lang, opens),
    });
  }
  if (closes !== undefined) return t('calls.timeline.until', { date: formatDate(lang, closes) });
  if (plannedWindow === null) return t('notStated');
  const window = formatRange(lang, plannedWindow.from, plannedWindow.to);
  return t('calls.timeline.planned', { window });
}
