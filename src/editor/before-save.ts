/** What is put right in an entry before the editor writes its files. */
import { LANGS } from '../i18n/languages.ts';
import { escapeBody } from './escape.ts';

/** Yes-or-no fields that a file may lack, by collection: "no" is then said by leaving them out. */
export type Flags = Readonly<Partial<Record<string, readonly string[]>>>;

/** An entry about to be saved, as the editor hands it over: an immutable map, of whose methods these are used. */
export interface SavedEntry {
  getIn: (path: readonly string[]) => unknown;
  setIn: (path: readonly string[], value: unknown) => SavedEntry;
  deleteIn: (path: readonly string[]) => SavedEntry;
}

/** Where the editor keeps what it writes into each language's file. */
const PLACES = LANGS.map((lang) => (lang === 'fi' ? ['data'] : ['i18n', lang, 'data']));

/**
 * The entry with plain signs for commands in its texts, without flags that say nothing, and, when it is new, as a
 * draft. (A default value would make a draft of every published page that is opened and saved.)
 */
export function readyToSave(entry: SavedEntry, flags: Flags): SavedEntry {
  const drafted = entry.getIn(['newRecord']) === true ? entry.setIn(['data', 'draft'], true) : entry;
  const told = (flags[String(entry.getIn(['collection']))] ?? []).reduce(
    (saved, name) => (saved.getIn(['data', name]) === false ? saved.deleteIn(['data', name]) : saved),
    drafted,
  );
  return PLACES.reduce((saved, place) => {
    const body: unknown = saved.getIn([...place, 'body']);
    return typeof body === 'string' ? saved.setIn([...place, 'body'], escapeBody(body)) : saved;
  }, told);
}
