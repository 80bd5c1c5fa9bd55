/** What git tells the site of its own content, read once a build. Without a full history nothing is told. */
import { finnishDay } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { readHistory } from '../../publishing/history/history.ts';
import { fileOf, readEntries } from '../../publishing/status/read-entries.ts';
import { translationsOf } from '../../publishing/status/translations.ts';
import { builtAt } from '../built-at.ts';
import { contentFolder } from '../data.ts';

const read = readHistory(contentFolder);

/** The commit the site is built from, shortened; `undefined` where it is not known. */
export const revision: string | undefined = read.known ? read.history.revision : undefined;

/**
 * The Finnish day of the last commit that touched an entry's file in a language. `undefined` where git does not tell,
 * or the file has been changed since.
 */
export function updatedOn(collection: CollectionName, id: string, lang: Lang): string | undefined {
  const file = fileOf({ collection, id }, lang);
  if (!read.known || read.history.uncommitted.has(file)) return undefined;
  const [last] = read.history.commitsOf(file);
  return last && finnishDay(last.at).day;
}

const calls = translationsOf(contentFolder, readEntries(contentFolder, ['calls']), read, builtAt);

/** Since which day a call's page in a language lacks a change of the Finnish one; `undefined` when it lacks none. */
export function callOutdatedSince(id: string, lang: Lang): string | undefined {
  const translation = lang === 'fi' ? undefined : calls.get(`calls/${id}`)?.[lang];
  return translation?.state === 'outdated' ? translation.since : undefined;
}
