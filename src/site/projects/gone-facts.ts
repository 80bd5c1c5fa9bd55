/** What the page of a record that is gone tells of it. */
import { formatDate } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Gone } from './tombstones.ts';

/** Why, since when, and where it was last seen. Nothing at all where the reason is privacy. */
export function goneFacts(gone: Gone, lang: Lang): { name: string; value: string }[] {
  if (gone.reason === 'privacy') return [];
  const t = strings(lang);
  return [
    { name: t('gone.why'), value: t(`gone.reason.${gone.reason}`) },
    { name: t('gone.since'), value: formatDate(lang, gone.on) },
    { name: t(`gone.code.${gone.kind}`), value: gone.code },
    ...(gone.lastSeenIn === null ? [] : [{ name: t('gone.lastSeen'), value: gone.lastSeenIn }]),
  ];
}
