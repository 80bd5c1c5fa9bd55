/** What the worker says: put into it by the build, so that it carries these words alone. */
import { byLang, type ByLang, type Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';

export interface OfflineWords {
  /** With `{date}` and `{clock}`. */
  saved: string;
  mayHaveChanged: string;
  again: string;
  /** Stands beside a state. */
  outdated: string;
  title: string;
  notKept: string;
  kept: string;
}

function wordsOf(lang: Lang): OfflineWords {
  const t = strings(lang);
  return {
    saved: t('offline.saved', { date: '{date}', clock: '{clock}' }),
    mayHaveChanged: t('offline.mayHaveChanged'),
    again: t('offline.again'),
    outdated: t('offline.outdated'),
    title: t('offline.title'),
    notKept: t('offline.notKept'),
    kept: t('offline.kept'),
  };
}

export function offlineWords(): ByLang<OfflineWords> {
  return byLang(wordsOf);
}
