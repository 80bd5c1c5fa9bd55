/** The status of an entry in words, the same in the terminal and on the status page. */
import { formatDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { isOpen } from '../../site/calls/call-state.ts';
import type { EntryStatus } from './status.ts';
import type { Translation } from './translations.ts';

/** `vanhentunut 20.11.2026`, `puuttuu`. */
export function translationText(translation: Translation, lang: Lang): string {
  const t = strings(lang);
  return translation.state === 'outdated'
    ? t('status.state.outdated', { date: formatDate(lang, translation.since) })
    : t(`status.state.${translation.state}`);
}

/** The day of the next review, said to be late once it has come; empty where there is none. */
export function reviewText({ review }: Pick<EntryStatus, 'review'>, lang: Lang): string {
  if (review === null) return '';
  const date = formatDate(lang, review.due);
  return review.isDue ? strings(lang)('status.reviewLate', { date }) : date;
}

/** What sets an entry apart: a draft, one that is to come, an open call. */
export function entryLabels(
  { standing, publishAt, call }: Pick<EntryStatus, 'standing' | 'publishAt' | 'call'>,
  lang: Lang,
): string[] {
  const t = strings(lang);
  return [
    ...(standing === 'draft' || standing === 'ended' ? [t(`status.standing.${standing}`)] : []),
    ...(standing === 'scheduled' && publishAt !== null
      ? [t('status.standing.scheduled', { date: formatDate(lang, publishAt.slice(0, 10)) })]
      : []),
    ...(call !== null && isOpen(call) ? [t('status.call.open')] : []),
    ...(call === 'upcoming' ? [t('status.call.upcoming')] : []),
  ];
}
