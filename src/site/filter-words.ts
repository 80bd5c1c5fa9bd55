/** What the script that narrows a list says; `#` stands for what it fills in. */
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';

export interface FilterWords {
  one: string;
  other: string;
  none: string;
  remove: string;
  /** Said when the rows of a long list do not arrive. */
  failed?: string;
}

/** The words for a list of `total` items; `isFetched` tells that its rows are fetched, which may fail. */
export function filterWords(lang: Lang, total: number, isFetched = false): FilterWords {
  const t = strings(lang);
  return {
    one: t('filter.shown', { count: 1, total }).replace('1', '#'),
    other: t('filter.shown', { count: 2, total }).replace('2', '#'),
    none: t('filter.none'),
    remove: t('filter.remove', { what: '#' }),
    ...(isFetched && { failed: t('filter.failed') }),
  };
}
