/** A call's application period in one sentence, for feeds and data that have no room for a table. */
import type { Lang } from '../../i18n/languages.ts';
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
